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
        undo, redo), note, target (was ein undo oder redo betrifft), live (ob sie noch gilt) und
        changes, eine Liste aus record, field, old und new, wie gespeichert. Der Teil von id vor dem
        Doppelpunkt nennt den Rechner, von dem die Änderung kommt.
        """,
      en: """
        With --json each change is one object in a line: id, time (UTC), user, kind (set, undo, redo),
        note, target (what an undo or redo is about), live (whether it still counts) and changes, an
        array of record, field, old and new, as stored. The part of id before the colon names the
        machine that the change comes from.
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
    let query = try query(context)
    let workspace = try context.open()
    let entries = try workspace.store.history(query)
    if let word = query.record, entries.isEmpty { _ = try context.requireRecord(word, workspace) }
    if context.arguments.has("json") {
      for entry in entries { try context.output.line(HistoryJSON.line(entry, of: query.record)) }
    } else {
      for line in try workspace.history(query) { try print(line, context) }
    }
    return 0
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
