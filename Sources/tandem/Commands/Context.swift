import Domain
import Store
import Workspace

/// What a subcommand runs with.
struct Context {
  let command: Subcommand
  let arguments: Arguments
  let language: Language
  let output: Output

  /// Tells the person something beside the data.
  func say(_ text: Text) { Messages.say(text, language) }

  func print(_ text: Text) throws { try output.line(text[language]) }

  /// Opens the store; with `--create` it is made where there is none.
  func open(creating: Bool = false) throws -> Workspace {
    let place = try StorePlace.find(arguments)
    if !place.isThere {
      guard creating else { throw missing(place) }
      try place.makeParents()
    }
    let workspace = try Workspace.open(
      place.path,
      language: language,
      creating: creating && !place.isThere,
      command: command.name
    )
    for finding in workspace.store.notices where finding.severity > .note {
      if finding.code == .notWritable { continue }
      say(Text("\(finding.place): ") + finding.text)
    }
    return workspace
  }

  /// The folder of the store, for what looks at its files without opening it.
  func place() throws -> String {
    let place = try StorePlace.find(arguments)
    guard place.isThere else { throw missing(place) }
    return place.path
  }

  private func missing(_ place: StorePlace) -> Refusal {
    let path = place.path
    return Refusal(
      de:
        "In „\(path)“ gibt es noch keine Ablage. „tandem“ ohne Unterbefehl legt sie an, ebenso „add“ und „import“ mit --create; Beispieldaten: tandem demo ORDNER.",
      en:
        "There is no store in “\(path)” yet. “tandem” without a subcommand makes it, so do “add” and “import” with --create; sample data: tandem demo FOLDER."
    )
  }

  /// The record type that a word names.
  func type(_ word: String) throws(UsageError) -> RecordType {
    if let type = RecordTypes.type(named: word) { return type }
    let names = RecordTypes.all.map(\.kind.plural)
    let offer = Nearest.offer(word, among: names)
    let list = names.joined(separator: ", ")
    throw UsageError(
      de: "Die Art „\(word)“ gibt es nicht.\(offer.de) Möglich: \(list).",
      en: "There is no kind “\(word)”.\(offer.en) Possible: \(list).",
      topic: command.name
    )
  }

  /// The number that an option gives; nil where it was not given.
  func number<Number: FixedWidthInteger>(
    _ name: String,
    in range: ClosedRange<Number>
  ) throws(UsageError) -> Number? {
    guard let value = arguments[option: name] else { return nil }
    if let number = Number(value), range.contains(number) { return number }
    throw UsageError(
      de: "--\(name) braucht eine Zahl von \(range.lowerBound) bis \(range.upperBound).",
      en: "--\(name) needs a number from \(range.lowerBound) to \(range.upperBound).",
      topic: command.name
    )
  }

  /// The day that an option gives, typed as in forms; nil where it was not given.
  func day(_ name: String) throws -> DayEntry? {
    guard let typed = arguments[option: name] else { return nil }
    if let entry = try DayEntry.parse(typed, today: LocalClock.now().day) { return entry }
    throw UsageError(
      de: "--\(name) braucht einen Tag: z. B. heute, -3, 14.3. oder 2026-03-14.",
      en: "--\(name) needs a day: for example today, -3, 14.3. or 2026-03-14.",
      topic: command.name
    )
  }
}
