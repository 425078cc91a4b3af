/// A command line, taken apart: words in their order, options by name.
struct Arguments {
  /// The words that are no options, without the subcommand.
  private(set) var words: [String] = []
  private var options: [String: String] = [:]

  init(words: [String] = [], options: [String: String] = [:]) {
    self.words = words
    self.options = options
  }

  /// The value of an option; nil where it was not given.
  subscript(option name: String) -> String? { options[name] }

  func has(_ name: String) -> Bool { options[name] != nil }
}
