import Domain
import Terminal
import Workspace

/// What is to be followed up after talks with partners and volunteers and after advice.
struct FollowUpRows: RowsContent {
  static let title = Text(de: "Wiedervorlagen", en: "Follow-ups")
  static let kinds = FollowUps.types.map { $0.kind }

  static let columns = [
    RowColumn(title: Text(de: "Fällig", en: "Due"), width: 10),
    RowColumn(title: Text(de: "Art", en: "Type"), width: 13, from: 72),
    RowColumn(title: Text(de: "Mit", en: "With"), width: 0, from: 50),
    RowColumn(title: Text(de: "Worum es geht", en: "About"), width: 0, isName: true),
  ]

  private let rows: [RecordID: FollowUps.Row]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let waiting = FollowUps(
      FollowUps.types.flatMap { Self.all($0, workspace) },
      today: workspace.today
    ).rows
    rows = Dictionary(waiting.map { ($0.id, $0) }) { first, _ in first }
    lines = waiting.map { .record($0.id) }
  }

  private static func all<R: FollowedUp>(
    _ type: R.Type,
    _ workspace: Workspace
  ) -> [(RecordID, any FollowedUp)] {
    workspace.records(type).map { ($0.0, $0.1) }
  }

  var note: Text {
    let late = rows.values.count(where: \.isLate)
    return late == 0 ? Text("") : Text(de: " · \(late) überfällig", en: " · \(late) overdue")
  }

  let nothing = Text(
    de: "Nichts liegt zur Wiedervorlage.",
    en: "Nothing is to be followed up."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let subject = row.subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [
      RowCell(row.due.written(app.language), row.isLate ? .warning : .list),
      RowCell(app.workspace.type(of: id)?.singular[app.language] ?? "", .dim),
      RowCell(row.whom.flatMap { app.workspace.label($0) } ?? ""), RowCell(subject),
    ]
  }
}
