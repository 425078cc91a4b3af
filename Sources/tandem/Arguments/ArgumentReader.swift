import Domain

/// Takes a command line apart: options may stand anywhere, `--` ends them.
struct ArgumentReader {
  private let commands: [Subcommand]
  private var words: [String] = []
  private var options: [String: String] = [:]

  /// Reads the words behind the program's name.
  static func read(
    _ typed: [String],
    _ commands: [Subcommand]
  ) throws(UsageError) -> (command: Subcommand?, arguments: Arguments) {
    var reader = ArgumentReader(commands: commands)
    try reader.part(typed)
    return try reader.result()
  }

  private init(commands: [Subcommand]) {
    self.commands = commands
  }

  private mutating func part(_ typed: [String]) throws(UsageError) {
    var rest = typed[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      let equals = word.firstIndex(of: "=")
      let name = String(word[..<(equals ?? word.endIndex)])
      let option = try find(name)
      let given = equals.map { String(word[word.index(after: $0)...]) }
      guard option.value != nil else {
        if given != nil {
          throw UsageError(
            de: "\(name) nimmt keinen Wert.",
            en: "\(name) takes no value.",
            topic: command(words.first)?.name
          )
        }
        options[option.name] = ""
        continue
      }
      guard let value = given ?? take(from: &rest) else {
        throw UsageError(
          de: "Hinter \(name) fehlt der Wert: \(option.synopsis).",
          en: "The value of \(name) is missing: \(option.synopsis).",
          topic: command(words.first)?.name
        )
      }
      options[option.name] = value
    }
  }

  /// The next word as a value; another option's name only means that the value was forgotten.
  private func take(from rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, (try? find(next)) == nil, next != "--" else { return nil }
    return rest.popFirst()
  }

  private var known: [Option] {
    Option.everywhere + Option.alone + commands.flatMap(\.options)
  }

  private func find(_ name: String) throws(UsageError) -> Option {
    let name = name == "-h" ? "--help" : name
    if let option = known.first(where: { "--\($0.name)" == name }) { return option }
    let offer = Nearest.offer(name, among: known.map { "--\($0.name)" })
    throw UsageError(
      de: "Die Option \(name) gibt es nicht.\(offer.de)",
      en: "There is no option \(name).\(offer.en)",
      topic: command(words.first)?.name
    )
  }

  private func command(_ name: String?) -> Subcommand? {
    commands.first { $0.name == name }
  }

  private func result() throws(UsageError) -> (command: Subcommand?, arguments: Arguments) {
    guard let name = words.first else {
      try requireFit(Option.alone, topic: nil)
      return (nil, Arguments(options: options))
    }
    guard let command = command(name) else {
      let offer = Nearest.offer(name, among: commands.map(\.name))
      throw UsageError(
        de: "Den Unterbefehl „\(name)“ gibt es nicht.\(offer.de)",
        en: "There is no subcommand “\(name)”.\(offer.en)"
      )
    }
    try requireFit(command.options, topic: name)
    return (command, Arguments(words: Array(words.dropFirst()), options: options))
  }

  private func requireFit(_ allowed: [Option], topic: String?) throws(UsageError) {
    let names = Set((Option.everywhere + allowed).map(\.name))
    guard let stray = options.keys.sorted().first(where: { !names.contains($0) }) else { return }
    throw UsageError(
      de: "--\(stray) gehört nicht \(topic.map { "zu „\($0)“" } ?? "hierher").",
      en: "--\(stray) does not belong \(topic.map { "to “\($0)”" } ?? "here").",
      topic: topic
    )
  }
}
