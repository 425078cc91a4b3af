import Domain
import Terminal
import Workspace

/// What a view of computed rows shows, looked up anew after each change that matters to it.
protocol RowsContent {
  static var title: Text { get }
  static var columns: [RowColumn] { get }
  /// The kinds of records on which the rows rest.
  static var kinds: [RecordKind] { get }

  init(_ workspace: Workspace)

  /// The rows in order, with the headings among them.
  var lines: [RowsView.Line] { get }
  /// What the title says after the number of rows.
  var note: Text { get }
  /// What stands there where there are no rows.
  var nothing: Text { get }
  /// The keys that are of most use here.
  static var hint: Text { get }

  /// A cell for each column.
  func cells(_ id: RecordID, _ app: App) -> [RowCell]

  /// The record that the key for a new one makes here, by the row in the focus.
  static func newDraft(_ focused: RecordID?, _ app: App) -> Draft?
}

extension RowsContent {
  static var kinds: [RecordKind] {
    Office.types.map { $0.kind } + [OfficeSettings.kind, OfficeTerm.kind]
  }
  static var hint: Text { Text("") }
  var note: Text { Text("") }

  static func newDraft(_: RecordID?, _: App) -> Draft? { nil }

  /// Rows under a heading with their number; nothing where there are none.
  static func section(_ title: Text, _ ids: [RecordID]) -> [RowsView.Line] {
    ids.isEmpty ? [] : [.heading(title + Text(" (\(ids.count))"))] + ids.map { .record($0) }
  }
}

/// A view of computed rows over the whole screen.
final class RowsScreen<Content: RowsContent>: Screen {
  private let view = RowsView(Content.columns)
  private var content: Content
  private var shown: TableState

  init(_ app: App) {
    shown = app.workspace.state(of: Content.kinds)
    content = Content(app.workspace)
    view.take(content.lines)
  }

  /// Opens the view, anew where it is open already.
  static func open(_ app: App) {
    app.close { $0 is Self }
    app.push(Self(app))
  }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }
  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  func newDraft(_ app: App) -> Draft? { Content.newDraft(view.list.focused, app) }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: Content.kinds)
    guard state != shown else { return }
    shown = state
    content = Content(app.workspace)
    view.take(content.lines)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let count = view.list.rows.count
    let title = Content.title + Text(" \(count)") + content.note
    Chrome.drawTitle(&frame, title[app.language], count == 0 ? "" : Content.hint[app.language])
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    view.draw(&frame, area, nothing: content.nothing, app) { content.cells($0, app) }
  }
}
