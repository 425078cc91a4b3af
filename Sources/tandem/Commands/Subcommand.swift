import Domain

/// One thing that the command line can do: help and the reading of arguments come from this row.
struct Subcommand: Sendable {
  let name: String
  /// The words that belong behind the name, as help shows them.
  let operands: String
  /// How many words there may be.
  let count: ClosedRange<Int>
  /// One line.
  let summary: Text
  /// What else there is to say, in paragraphs.
  let details: Text
  let options: [Option]
  /// Does it, and returns the exit status.
  let run: @Sendable (Context) throws -> Int32

  init(
    _ name: String,
    operands: String = "",
    count: ClosedRange<Int> = 0...0,
    _ summary: Text,
    details: Text = Text(""),
    options: [Option] = [],
    run: @escaping @Sendable (Context) throws -> Int32
  ) {
    self.name = name
    self.operands = operands
    self.count = count
    self.summary = summary
    self.details = details
    self.options = options
    self.run = run
  }

  /// As it is typed: `list KIND [--filter TEXT] [--json]`.
  var synopsis: String {
    let words = [name] + (operands.isEmpty ? [] : [operands])
    let options = options.map { $0.isRequired ? $0.synopsis : "[\($0.synopsis)]" }
    return (words + options).joined(separator: " ")
  }

  /// Refuses too few words or too many, and a missing option.
  func requireFit(_ arguments: Arguments) throws(UsageError) {
    let words = arguments.words
    let isComplete = options.allSatisfy { !$0.isRequired || arguments.has($0.name) }
    guard !count.contains(words.count) || !isComplete else { return }
    if words.count > count.upperBound {
      let surplus = words[count.upperBound]
      throw UsageError(
        de: "„\(surplus)“ ist zu viel: tandem \(synopsis).",
        en: "“\(surplus)” is too much: tandem \(synopsis).",
        topic: name
      )
    }
    throw UsageError(
      de: "Es fehlt etwas: tandem \(synopsis).",
      en: "Something is missing: tandem \(synopsis).",
      topic: name
    )
  }
}
