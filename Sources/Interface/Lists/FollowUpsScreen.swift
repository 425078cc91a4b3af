import Domain
import Terminal
import Workspace

/// What is to be followed up after talks with partners and volunteers, over the whole screen.
final class FollowUpsScreen: Screen {
  static let title = Text(de: "Wiedervorlagen", en: "Follow-ups")

  private static let columns = [
    RowColumn(title: Text(de: "Fällig", en: "Due"), width: 10),
    RowColumn(title: Text(de: "Art", en: "Type"), width: 13, from: 72),
    RowColumn(title: Text(de: "Mit", en: "With"), width: 0, from: 50),
    RowColumn(title: Text(de: "Worum es geht", en: "About"), width: 0, isName: true),
  ]

  private let view = RowsView(FollowUpsScreen.columns)
  private var rows: [RecordID: FollowUps.Row] = [:]
  private var shown: TableState?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }
  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  private func refresh(_ app: App) {
    let workspace = app.workspace
    let state = workspace.state(of: [Conversation.kind, Consultation.kind, FirstInterview.kind])
    guard state != shown else { return }
    shown = state
    let waiting = FollowUps(
      conversations: workspace.records(Conversation.self),
      consultations: workspace.records(Consultation.self),
      interviews: workspace.records(FirstInterview.self),
      today: workspace.today
    ).rows
    rows = Dictionary(waiting.map { ($0.id, $0) }) { first, _ in first }
    view.take(waiting.map { .record($0.id) })
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let late = rows.values.count(where: \.isLate)
    let note = late == 0 ? Text("") : Text(de: " · \(late) überfällig", en: " · \(late) overdue")
    let title = FollowUpsScreen.title + Text(" \(rows.count)") + note
    frame.put(title[app.language], x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    let nothing = Text(
      de: "Nichts liegt zur Wiedervorlage.",
      en: "Nothing is to be followed up."
    )
    view.draw(&frame, area, nothing: nothing, app) { cells($0, app) }
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let subject = row.subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [
      RowCell(row.due.written(app.language), row.isLate ? .warning : .list),
      RowCell(app.workspace.type(of: id)?.singular[app.language] ?? "", .dim),
      RowCell(row.whom.flatMap { app.workspace.label($0) } ?? ""), RowCell(subject),
    ]
  }
}
