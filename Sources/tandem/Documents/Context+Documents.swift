import Domain
import Terminal
import Workspace

/// What subcommands share that write something to be taken along.
extension Context {
  /// Writes to the file that `--output` names, else to standard output.
  func write(_ text: String) throws {
    guard let path = arguments[option: "output"], path != "-" else {
      // Lines by bytes: CR LF is one character. A terminal may be steered by what a file may hold.
      for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
        guard Output.isTerminal else {
          try output.line(String(Substring(line)))
          continue
        }
        // A terminal would show the CR of CR LF as a sign of its own.
        let shown = line.last == 0x0D ? line.dropLast() : line
        try output.line(Cells.safe(String(Substring(shown))))
      }
      return
    }
    if ExportFile.exists(path), !arguments.has("force") {
      throw Refusal(
        de: "„\(path)“ gibt es schon; mit --force wird es ersetzt.",
        en: "“\(path)” is there already; --force replaces it."
      )
    }
    try ExportFile.write(text, to: path, replacing: arguments.has("force"))
    say(Text(de: "Geschrieben: \(path)", en: "Written: \(path)"))
  }

  /// The choice that an option names, the first where it was not given.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String,
    among choices: [Choice]
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let given = arguments[option: name] else { return choices.first }
    if let choice = choices.first(where: { $0.rawValue == given }) { return choice }
    let names = choices.map(\.rawValue)
    let offer = Nearest.offer(given, among: names)
    let list = names.joined(separator: ", ")
    throw UsageError(
      de: "--\(name) kennt „\(given)“ nicht.\(offer.de) Möglich: \(list).",
      en: "--\(name) does not know “\(given)”.\(offer.en) Possible: \(list).",
      topic: command.name
    )
  }

  /// The district that `--district` names, by key or word; nil where it was not given.
  func district(_ workspace: Workspace) throws -> Term? {
    guard let typed = arguments[option: "district"] else { return nil }
    let key = try workspace.terms[.districts].key(meaning: typed, language)
    let known = workspace.districts
    if let district = known.first(where: { Folding.fold($0.key) == Folding.fold(key) }) {
      return district
    }
    let words = known.map { workspace.reading.word($0.key, of: .districts) }
    let list = words.joined(separator: ", ")
    throw Refusal(
      de: "Der Stadtteil „\(typed)“ kommt nirgends vor. Bekannt: \(list).",
      en: "The district “\(typed)” occurs nowhere. Known: \(list)."
    )
  }
}

extension Option {
  static let output = Option(
    "output",
    value: "FILE",
    Text(de: "in diese Datei statt zur Standardausgabe", en: "to this file, not standard output")
  )

  static let force = Option(
    "force",
    Text(de: "eine Datei ersetzen, die es schon gibt", en: "replace a file that is there already")
  )
}
