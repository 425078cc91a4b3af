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
        changes, eine Liste aus record, field, old und new, wie gespeichert.
        """,
      en: """
        With --json each change is one object in a line: id, time (UTC), user, kind (set, undo, redo),
        note, target (what an undo or redo is about), live (whether it still counts) and changes, an
        array of record, field, old and new, as stored.
        """
    ),
    options: [
      Option("limit", value: "N", Text(de: "nur die neuesten N", en: "only the newest N")),
      .json,
    ]
  ) { context in
    let limit = try context.number("limit", in: 1...1_000_000)
    let workspace = try context.open()
    let word = context.arguments.words.first
    let entries = workspace.store.history(of: word, limit: limit)
    if let word, entries.isEmpty { _ = try context.requireRecord(word, workspace) }
    if context.arguments.has("json") {
      for entry in entries { try context.output.line(HistoryJSON.line(entry, of: word)) }
    } else {
      for line in workspace.history(of: word.map { RecordID($0) }, limit: limit) {
        try print(line, context)
      }
    }
    return 0
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
