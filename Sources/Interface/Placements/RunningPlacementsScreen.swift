import Domain
import Terminal
import Workspace

/// The placements that go on or are on their way, by state, with the last talk and the end.
final class RunningPlacementsScreen: Screen {
  static let title = Text(de: "Laufende Einsätze", en: "Running placements")

  private static let columns = [
    RowColumn(title: Volunteer.singular, width: 0, isName: true),
    RowColumn(title: Text(de: "Wo", en: "Where"), width: 0, from: 56),
    RowColumn(title: Text(de: "Begleitung", en: "Accompanied by"), width: 18, from: 100),
    RowColumn(title: Text(de: "Kontakt", en: "Contact"), width: 9, isRight: true),
    RowColumn(title: Text(de: "Ende", en: "End"), width: 10, from: 72),
    RowColumn(title: Text(de: "noch", en: "left"), width: 8, isRight: true),
  ]

  private let view = RowsView(RunningPlacementsScreen.columns)
  private var rows: [RecordID: RunningPlacements.Row] = [:]
  private var shown: Int?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }
  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func newDraft(_ app: App) -> Draft? { app.workspace.newDraft(RecordType(Placement.self)) }

  private func refresh(_ app: App) {
    let version = app.workspace.officeVersion
    guard version != shown else { return }
    shown = version
    let office = app.workspace.office
    let running = RunningPlacements(office)
    let all = running.groups.flatMap(\.rows)
    rows = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    view.take(
      running.groups.flatMap { state, rows -> [RowsView.Line] in
        let words = office.words(state, of: .placementStates)
        let none = Text(de: "ohne Stand", en: "no state")
        let heading = (state == .none ? none : words) + Text(" \(rows.count)")
        return [.heading(heading)] + rows.map { .record($0.id) }
      }
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let silent = rows.values.count(where: \.isSilent)
    let note =
      silent == 0
      ? Text("") : Text(de: " · \(silent) lange ohne Kontakt", en: " · \(silent) without contact")
    let title = RunningPlacementsScreen.title + Text(" \(rows.count)") + note
    let hint = Text(de: "r: Rücksprache   W: Fachstelle", en: "r: consultation   W: service")
    Chrome.drawTitle(&frame, title[app.language], rows.isEmpty ? "" : hint[app.language])
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    let nothing = Text(
      de: "Kein Einsatz läuft oder ist auf dem Weg. n legt einen an.",
      en: "No placement is running or on its way. n adds one."
    )
    view.draw(&frame, area, nothing: nothing, app) { cells($0, app) }
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let placement = row.placement
    let workspace = app.workspace
    let linked = [placement.request, placement.project, placement.site].compactMap { $0 }
    let place = linked.lazy.compactMap { workspace.label($0) }.first ?? placement.activity
    let today = workspace.today
    let ago = row.contact.map { Span.ago(today.number - $0.number, app.language) }
    let never = Text(de: "nie", en: "never")[app.language]
    let isOver = row.left.map { $0 < 0 } ?? true
    return [
      RowCell(placement.volunteer.flatMap { workspace.label($0) } ?? ""), RowCell(place),
      RowCell(placement.accompanier.flatMap { workspace.label($0) } ?? ""),
      RowCell(ago ?? never, row.isSilent ? .warning : .list),
      RowCell(placement.end?.written(app.language) ?? "–", isOver ? .warning : .list),
      RowCell(Span.left(row.left, app.language), isOver ? .warning : .list),
    ]
  }
}
