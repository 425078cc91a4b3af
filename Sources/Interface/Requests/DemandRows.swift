import Domain
import Terminal
import Workspace

/// Needs without an offer, and offers that nobody asked for (requirement 131).
struct DemandRows: RowsContent {
  static let title = Text(
    de: "Bedarf und Angebot im Abgleich",
    en: "Needs and offers compared"
  )
  static let hint = Text(de: "z: was passen könnte", en: "z: what could meet it")
  static let kinds = [
    Partner.kind, Need.kind, Offer.kind, Project.kind, OfficeTerm.kind,
  ]

  static let columns = [
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

  private let rows: [RecordID: Row]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let balance = DemandBalance(workspace.office)
    let (needs, offers) = (balance.unmet, balance.unasked)
    var rows: [RecordID: Row] = [:]
    for row in needs { rows[row.need.id] = DemandRows.row(row) }
    for offer in offers {
      rows[offer.id] = Row(
        title: offer.title,
        partner: offer.partner,
        districts: offer.districts,
        note: Text("")
      )
    }
    self.rows = rows
    lines =
      Self.section(
        Text(de: "Bedarfe ohne Angebot", en: "Needs without offer"),
        needs.map(\.need.id)
      )
      + Self.section(
        Text(de: "Angebote ohne Nachfrage", en: "Offers without demand"),
        offers.map(\.id)
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

  static func newDraft(_: RecordID?, _ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(Need.self))
  }

  let nothing = Text(
    de: "Jeder Bedarf hat ein Angebot, und nach jedem Angebot wird gefragt.",
    en: "Each need has an offer, and each offer is asked for."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let office = app.workspace.office
    let districts = row.districts.map { office.words($0, of: .districts)[app.language] }
    return [
      RowCell(row.title), RowCell(row.partner.map(office.name) ?? ""),
      RowCell(districts.joined(separator: ", ")),
      RowCell(row.note[app.language], row.isAlert ? .warning : .list),
    ]
  }
}
