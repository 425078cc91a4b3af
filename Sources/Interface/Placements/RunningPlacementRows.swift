import Domain
import Terminal
import Workspace

/// The placements that go on or are on their way, by state, with the last talk and the end.
struct RunningPlacementRows: RowsContent {
  static let title = Text(de: "Laufende Einsätze", en: "Running placements")
  static let hint = Text(de: "r: Rücksprache   W: Fachstelle", en: "r: consultation   W: service")

  static let columns = [
    RowColumn(title: Volunteer.singular, width: 0, isName: true),
    RowColumn(title: Text(de: "Wo", en: "Where"), width: 0, from: 56),
    RowColumn(title: Text(de: "Begleitung", en: "Accompanied by"), width: 18, from: 100),
    RowColumn(title: Text(de: "Kontakt", en: "Contact"), width: 9, isRight: true),
    RowColumn(title: Text(de: "Ende", en: "End"), width: 10, from: 72),
    RowColumn(title: Text(de: "noch", en: "left"), width: 8, isRight: true),
  ]

  private let rows: [RecordID: RunningPlacements.Row]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let office = workspace.office
    let running = RunningPlacements(office)
    let all = running.groups.flatMap(\.rows)
    rows = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    lines = running.groups.flatMap { state, rows -> [RowsView.Line] in
      let words = office.words(state, of: .placementStates)
      let none = Text(de: "ohne Stand", en: "no state")
      let heading = (state == .none ? none : words) + Text(" \(rows.count)")
      return [.heading(heading)] + rows.map { .record($0.id) }
    }
  }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(Placement.self))
  }

  var note: Text {
    let silent = rows.values.count(where: \.isSilent)
    return silent == 0
      ? Text("") : Text(de: " · \(silent) lange ohne Kontakt", en: " · \(silent) without contact")
  }

  let nothing = Text(
    de: "Kein Einsatz läuft oder ist auf dem Weg. n legt einen an.",
    en: "No placement is running or on its way. n adds one."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
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
