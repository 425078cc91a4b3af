import Domain
import Terminal
import Workspace

/// The rows of the views of tasks: what is to be done, by whom, where it comes from, and when.
struct TaskRows {
  static let columns = [
    RowColumn(title: Text(de: "Bis", en: "Due"), width: 10),
    RowColumn(title: ActionItem.singular, width: 0, isName: true),
    RowColumn(title: Text(de: "Wer", en: "Who"), width: 18, from: 64),
    RowColumn(title: Text(de: "Aus", en: "From"), width: 0, from: 100),
    RowColumn(title: Text(de: "Rest", en: "Left"), width: 7, isRight: true, from: 48),
  ]

  static let hint = Text(de: "f: erledigt   ,: parken", en: "f: done   ,: park")

  let book: TaskBook
  private let rows: [RecordID: TaskBook.Row]

  init(_ book: TaskBook) {
    self.book = book
    rows = Dictionary(book.rows.map { ($0.id, $0) }) { first, _ in first }
  }

  /// How many are late.
  var note: Text {
    let late = book.rows.count { $0.urgency == .overdue }
    return late == 0 ? Text("") : Text(de: " · \(late) überfällig", en: " · \(late) overdue")
  }

  /// The tasks under the headings of their urgency.
  var byUrgency: [RowsView.Line] {
    book.groups.flatMap { urgency, rows in TaskRows.section(urgency.title, rows) }
  }

  static func section(_ title: Text, _ rows: [TaskBook.Row]) -> [RowsView.Line] {
    [.heading(title + Text(" (\(rows.count))"))] + rows.map { .record($0.id) }
  }

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let task = row.task
    let isLate = row.urgency == .overdue
    let day =
      row.urgency == .parked
      ? task.parkedUntil.map { "→ \(CalendarWords.brief($0, app.language))" }
      : task.due?.written(app.language)
    return [
      RowCell(day ?? "", isLate ? .warning : .list), RowCell(title(task, app)),
      RowCell(task.responsible),
      RowCell(TaskRows.origin(task, app), .dim),
      RowCell(TaskRows.left(row.left, app.language), isLate ? .warning : .list),
    ]
  }

  private func title(_ task: ActionItem, _ app: App) -> String {
    guard task.isWaiting else { return task.title }
    let waiting =
      task.waitingFor.isEmpty
      ? Text(de: "wartet", en: "waiting")
      : Text(de: "wartet auf \(task.waitingFor)", en: "waits for \(task.waitingFor)")
    return "\(task.title) (\(waiting[app.language]))"
  }

  /// The meeting, the project and the partner that it comes from.
  static func origin(_ task: ActionItem, _ app: App) -> String {
    [task.project, task.partner, task.meeting].compactMap { $0.flatMap(app.workspace.label) }
      .joined(separator: " · ")
  }

  static func left(_ days: Int?, _ language: Language) -> String {
    guard let days else { return "" }
    if days == 0 { return Text(de: "heute", en: "today")[language] }
    return Text(de: "\(days) Tg.", en: "\(days) d")[language]
  }
}
