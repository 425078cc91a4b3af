import Domain
import Terminal
import Workspace

/// Needs without an offer, and offers that nobody asked for (requirement 131).
final class DemandScreen: Screen {
  static let title = Text(
    de: "Bedarf und Angebot im Abgleich",
    en: "Needs and offers compared"
  )

  private static let columns = [
    RowColumn(title: Text(de: "Bedarf oder Angebot", en: "Need or offer"), width: 0),
    RowColumn(title: Text(de: "Von", en: "From"), width: 24, from: 66),
    RowColumn(title: Text(de: "Stadtteile", en: "Districts"), width: 16, from: 100),
    RowColumn(title: Text(de: "Passt dazu", en: "Could meet it"), width: 14, from: 50),
  ]

  private struct Row {
    let title: String
    let partner: RecordID?
    let districts: [Term]
    let note: Text
    var isAlert = false
  }

  private let view = RowsView(DemandScreen.columns)
  private var rows: [RecordID: Row] = [:]
  private var counts = (needs: 0, offers: 0)
  private var shown: TableState?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }

  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func newDraft(_ app: App) -> Draft? { app.workspace.newDraft(RecordType(Need.self)) }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Partner.kind, Need.kind, Offer.kind, Project.kind, OfficeTerm.kind,
    ])
    guard state != shown else { return }
    shown = state
    let balance = DemandBalance(app.workspace.office)
    let (needs, offers) = (balance.unmet, balance.unasked)
    counts = (needs.count, offers.count)
    rows = [:]
    for row in needs { rows[row.need.id] = DemandScreen.row(row) }
    for offer in offers {
      rows[offer.id] = Row(
        title: offer.title,
        partner: offer.partner,
        districts: offer.districts,
        note: Text("")
      )
    }
    view.take(
      section(Text(de: "Bedarfe ohne Angebot", en: "Needs without offer"), needs.map(\.need.id))
        + section(
          Text(de: "Angebote ohne Nachfrage", en: "Offers without demand"),
          offers.map(\.id)
        )
    )
  }

  private static func row(_ row: DemandBalance.Row) -> Row {
    let need = row.need.record
    let count = row.proposals.count
    let note =
      need.topics.isEmpty
      ? Text(de: "Thema fehlt", en: "no topic")
      : count == 0
        ? Text(de: "nichts", en: "nothing")
        : Text(de: "\(count) · z zeigt", en: "\(count) · z shows")
    return Row(
      title: need.title,
      partner: need.partner,
      districts: need.districts,
      note: note,
      isAlert: count == 0
    )
  }

  private func section(_ title: Text, _ ids: [RecordID]) -> [RowsView.Line] {
    ids.isEmpty ? [] : [.heading(title + Text(" (\(ids.count))"))] + ids.map { .record($0) }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let title = DemandScreen.title[app.language]
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    let nothing = Text(
      de: "Jeder Bedarf hat ein Angebot, und nach jedem Angebot wird gefragt.",
      en: "Each need has an offer, and each offer is asked for."
    )
    let office = app.workspace.office
    view.draw(&frame, area, nothing: nothing, app) { id in
      guard let row = rows[id] else { return [] }
      let districts = row.districts.map { office.words($0, of: .districts)[app.language] }
      return [
        RowCell(row.title), RowCell(row.partner.map(office.name) ?? ""),
        RowCell(districts.joined(separator: ", ")),
        RowCell(row.note[app.language], row.isAlert ? .warning : .list),
      ]
    }
  }
}
