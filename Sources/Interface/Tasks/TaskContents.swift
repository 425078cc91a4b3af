import Domain
import Workspace

/// The open tasks of the user.
struct MyTasks: RowsContent {
  static let title = Text(de: "Meine Aufgaben", en: "My tasks")
  static let columns = TaskRows.columns
  static let kinds = TaskRows.kinds
  static let hint = TaskRows.hint

  private let rows: TaskRows

  init(_ workspace: Workspace) {
    rows = TaskRows(TaskBook(workspace.office, of: workspace.person))
  }

  var lines: [RowsView.Line] { rows.byUrgency }
  var note: Text { rows.note }
  var nothing: Text {
    let way = ViewEntries.way(to: "view-open-tasks")
    return Text(
      de: "Keine offene Aufgabe trägt Ihren Namen. n legt eine an, \(way) zeigt die aller.",
      en: "No open task bears your name. n adds one, \(way) shows those of all."
    )
  }

  func cells(_ id: RecordID, _ app: App) -> [RowCell] { rows.cells(id, app) }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? { app.taskDraft([]) }
}

/// The open tasks of all, by urgency.
struct AllTasks: RowsContent {
  static let title = Text(de: "Alle offenen Aufgaben", en: "All open tasks")
  static let columns = TaskRows.columns
  static let kinds = TaskRows.kinds
  static let hint = TaskRows.hint

  private let rows: TaskRows

  init(_ workspace: Workspace) { rows = TaskRows(TaskBook(workspace.office)) }

  var lines: [RowsView.Line] { rows.byUrgency }
  var note: Text { rows.note }
  var nothing: Text { TaskRows.nothing }

  func cells(_ id: RecordID, _ app: App) -> [RowCell] { rows.cells(id, app) }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? { app.taskDraft([]) }
}

/// The open tasks by the project or partner for which they are to be done.
struct TasksByOwner: RowsContent {
  static let title = Text(de: "Aufgaben nach Projekt und Partner", en: "Tasks by project, partner")
  static let columns = TaskRows.columns
  static let kinds = TaskRows.kinds + [Partner.kind, Project.kind]
  static let hint = TaskRows.hint

  private let rows: TaskRows
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    rows = TaskRows(TaskBook(workspace.office))
    lines = rows.book.owners.flatMap { owner, rows in
      let name = owner.flatMap(workspace.label).map { Text($0) } ?? TasksByOwner.none
      return TaskRows.section(name, rows)
    }
  }

  private static let none = Text(de: "Ohne Projekt und Partner", en: "Without project or partner")

  var note: Text { rows.note }
  var nothing: Text { TaskRows.nothing }

  func cells(_ id: RecordID, _ app: App) -> [RowCell] { rows.cells(id, app) }

  /// The new task belongs where the one in the focus does.
  static func newDraft(_ focused: RecordID?, _ app: App) -> Draft? {
    app.taskDraft(focused.map { [$0] } ?? [])
  }
}

extension TaskRows {
  static let kinds = [ActionItem.kind, Contact.kind, Meeting.kind]

  static let nothing = Text(
    de: "Keine Aufgabe ist offen. n legt eine an.",
    en: "No task is open. n adds one."
  )
}
