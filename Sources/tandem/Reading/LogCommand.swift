import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let log = Subcommand(
    "log",
    operands: "[ID]",
    count: 0...1,
    Text(
      de: "zeigt, wer wann was geändert hat, das Neueste zuerst",
      en: "shows who changed what and when, newest first"
    ),
    details: Text(
      de: """
        Mit --json steht jede Änderung als ein Objekt in einer Zeile: id, time (UTC), user, kind (set,
        undo, redo, erase), note, target (was ein undo oder redo betrifft), live (ob sie noch gilt)
        und changes, eine Liste aus record, field, old und new, wie gespeichert. Bei undo und redo ist
        sie leer: was sie betreffen, steht bei der Änderung, die target nennt. Ein erase nennt seine
        Einträge unter erased. Der Teil von id vor dem Doppelpunkt nennt den Rechner, von dem die
        Änderung kommt.
        """,
      en: """
        With --json each change is one object in a line: id, time (UTC), user, kind (set, undo, redo,
        erase), note, target (what an undo or redo is about), live (whether it still counts) and
        changes, an array of record, field, old and new, as stored. It is empty for undo and redo:
        what they are about stands with the change that target names. An erase names its records
        under erased. The part of id before the colon names the machine that the change comes from.
        """
    ),
    options: [
      Option("user", value: "NAME", Text(de: "nur von dieser Person", en: "only by this person")),
      Option("kind", value: "KIND", Text(de: "nur von dieser Art", en: "only of this kind")),
      Option("from", value: "DAY", Text(de: "ab diesem Tag", en: "from this day on")),
      Option("to", value: "DAY", Text(de: "bis zu diesem Tag", en: "up to this day")),
      Option("limit", value: "N", Text(de: "nur die neuesten N", en: "only the newest N")),
      .json,
    ]
  ) { context in
    var query = try query(context)
    let workspace = try context.open()
    if let word = query.record, workspace.type(of: RecordID(word)) == nil {
      query.record = try context.record(word, workspace).id.text
    }
    let entries = try workspace.store.history(query)
    if entries.isEmpty {
      if let word = query.record { _ = try context.record(word, workspace) }
      try sayNothingFound(query.user, workspace, context)
    }
    if context.arguments.has("json") {
      for entry in entries { try context.output.line(HistoryJSON.line(entry, of: query.record)) }
    } else {
      for line in try workspace.history(query) { try print(line, context) }
    }
    return 0
  }

  private static func sayNothingFound(
    _ user: String?,
    _ workspace: Workspace,
    _ context: Context
  ) throws {
    if let user, try workspace.store.history(HistoryQuery(user: user, limit: 1)).isEmpty {
      return context.say(
        Text(de: "Von „\(user)“ gibt es keine Änderung.", en: "There is no change by “\(user)”.")
      )
    }
    guard !context.arguments.has("json") else { return }
    context.say(Text(de: "Keine Änderung gefunden.", en: "No change found."))
  }

  private static func query(_ context: Context) throws -> HistoryQuery {
    let arguments = context.arguments
    let request = HistoryRequest(
      record: arguments.words.first.map { RecordID($0) },
      user: arguments[option: "user"],
      kind: try arguments[option: "kind"].map { try context.type($0).kind.prefix },
      first: try context.day("from"),
      last: try context.day("to")
    )
    do {
      try request.requireOrder()
    } catch {
      let reason = error.text
      throw UsageError(de: reason.de, en: reason.en, topic: context.command.name)
    }
    var query = request.query
    query.limit = try context.number("limit", in: 1...1_000_000)
    return query
  }

  private static func print(_ line: HistoryLine, _ context: Context) throws {
    let language = context.language
    let time = LocalClock.moment(at: line.time).written(language)
    var words = [line.id.description, time, line.user, line.action[language]]
    if !line.isLive { words.append(Text(de: "(gilt nicht)", en: "(does not count)")[language]) }
    if !line.note.isEmpty { words.append("– \(line.note)") }
    try context.output.line(Cells.safe(words.joined(separator: "  ")))
    try context.printSome(line.details)
  }
}
