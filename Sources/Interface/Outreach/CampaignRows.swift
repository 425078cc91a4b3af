import Domain
import Terminal
import Workspace

/// Campaigns with what came of them, the latest year first (requirements 201, 202, 245).
struct CampaignRows: RowsContent {
  static let title = Text(de: "Aktionen und Ergebnis", en: "Campaigns and their results")
  static let hint = Text(de: ">: Stand   n: neu", en: ">: state   n: new")

  static let columns = [
    RowColumn(title: Text(de: "Von", en: "From"), width: 10),
    RowColumn(title: Text(de: "Titel", en: "Title"), width: 0, isName: true),
    RowColumn(title: Text(de: "Art", en: "Kind"), width: 15, from: 90),
    RowColumn(title: Text(de: "Eigene", en: "Own"), width: 6, from: 72),
    RowColumn(title: Text(de: "Gemeinsam mit", en: "Together with"), width: 0, from: 60),
    RowColumn(title: Text(de: "Kanäle", en: "Channels"), width: 0, from: 110),
    RowColumn(title: Text(de: "Stand", en: "State"), width: 10, from: 50),
    RowColumn(title: Text(de: "Neue", en: "New"), width: 4, isRight: true),
  ]

  static let kinds = [Campaign.kind, Partner.kind, OfficeTerm.kind]

  private let rows: [RecordID: Campaign]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let campaigns = workspace.office.campaigns
    rows = Dictionary(campaigns.map { ($0.id, $0.record) }) { first, _ in first }
    let years = Dictionary(grouping: campaigns) { $0.record.start?.year ?? 0 }
    lines = years.keys.sorted(by: >).flatMap { year -> [RowsView.Line] in
      let all = (years[year] ?? []).sorted { left, right in
        (left.record.start?.number ?? 0, left.id) > (right.record.start?.number ?? 0, right.id)
      }
      let name = year == 0 ? Text(de: "ohne Tag", en: "without a day") : Text(String(year))
      // Huge typed numbers must not overflow.
      let won = all.reduce(0) { $0 + min(max(0, $1.record.volunteersWon ?? 0), 1_000_000) }
      let words = Text(de: " · neue Freiwillige: \(won)", en: " · new volunteers: \(won)")
      return Self.section(name + (won == 0 ? Text("") : words), all.map(\.id))
    }
  }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(Campaign.self))
  }

  var note: Text {
    let joint = rows.values.count { !$0.partners.isEmpty }
    let own = rows.values.count(where: \.isOwn)
    return rows.isEmpty
      ? Text("")
      : Text(de: " · gemeinsam \(joint) · eigene \(own)", en: " · joint \(joint) · own \(own)")
  }

  let nothing = Text(de: "Noch keine Aktion. n legt eine an.", en: "No campaign yet. n adds one.")

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let (office, language) = (app.workspace.office, app.language)
    let alone = Text(de: "allein", en: "alone")
    let yes = Text(de: "ja", en: "yes")
    let with = row.partners.map(office.name).joined(separator: ", ")
    let channels = row.channels.map { office.words($0, of: .outreachChannels)[language] }
    let isOver = (row.end ?? row.start).map { $0 < office.today } ?? false
    let isLate = isOver && ["", "planned", "running"].contains(row.state.key)
    return [
      RowCell(row.start?.written(language) ?? "–"), RowCell(row.title),
      RowCell(office.words(row.type, of: .campaignKinds)[language]),
      RowCell(row.isOwn ? yes[language] : ""),
      RowCell(with.isEmpty ? alone[language] : with, with.isEmpty ? .dim : .list),
      RowCell(channels.joined(separator: ", ")),
      RowCell(
        (isLate ? OverviewRow.sign : "") + office.words(row.state, of: .campaignStates)[language],
        isLate ? .warning : .list
      ),
      RowCell(row.volunteersWon.map(String.init) ?? ""),
    ]
  }
}
