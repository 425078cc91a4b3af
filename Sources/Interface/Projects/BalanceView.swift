import Charts
import Domain
import Workspace

/// How the work is spread over topics and target groups, and what is neglected (requirements 178,
/// 244).
enum BalanceView {
  static let title = Text(de: "Ausgewogenheit", en: "Balance of the work")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "balance",
      app,
      of: [Project.kind, Offer.kind, Placement.kind, DeploymentRequest.kind, Need.kind],
      contexts: [.page],
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let balance = FieldBalance(office)
    let limit = office.today.adding(months: -office.value(of: ProjectThresholds.neglected))
    return SectionContent(
      title: title[app.language],
      head: [(widening(balance, app), false)],
      columns: [
        .init(title: Text(de: "Was", en: "What"), width: 20),
        .init(title: Text(de: "Zuletzt", en: "Last"), width: 10),
        .init(title: Project.title, width: 8, isNumeric: true),
        .init(title: Offer.title, width: 8, isNumeric: true),
        .init(title: Text(de: "Einsätze", en: "Placements"), width: 10, isNumeric: true),
        .init(title: Text(de: "Bedarfe", en: "Needs"), width: 7, isNumeric: true),
        .init(title: Text(de: "Anteil", en: "Share"), width: 16),
      ],
      sections: FieldBalance.Field.allCases.map { field in
        let rows = balance.rows(field)
        let most = rows.map(\.active).max() ?? 0
        let keyed = rows.map { row in
          (name: app.workspace.reading.word(row.term.key, of: field.vocabulary), row: row)
        }.sorted { ($0.row.isFocus ? 0 : 1, $0.name) < ($1.row.isFocus ? 0 : 1, $1.name) }
        return .init(
          title: field == .topics
            ? Text(de: "Themen (* Schwerpunkt)", en: "Topics (* focus)")
            : Text(de: "Zielgruppen (* Schwerpunkt)", en: "Target groups (* focus)"),
          isCounted: false,
          rows: keyed.map { row($0.row, $0.name, field, most: most, limit, app) }
        )
      },
      nothing: Text(
        de: "Noch nichts, das ein Thema oder eine Zielgruppe nennt.",
        en: "Nothing yet that names a topic or a target group."
      )
    )
  }

  private static func row(
    _ row: FieldBalance.Row,
    _ name: String,
    _ field: FieldBalance.Field,
    most: Int,
    _ limit: Day,
    _ app: App
  ) -> SectionContent.Row {
    func count(_ number: Int) -> String { number == 0 ? "·" : String(number) }
    let today = Text(de: "heute", en: "today")[app.language]
    let never = Text(de: "nie", en: "never")[app.language]
    let last = row.last.map { $0 == app.workspace.today ? today : $0.written(app.language) }
    return SectionContent.Row(
      key: "\(field) \(row.term.key)",
      cells: [
        row.isFocus ? "* \(name)" : name, last ?? never, count(row.projects), count(row.offers),
        count(row.placements), count(row.needs), Bar.text(row.active, of: most, cells: 16),
      ],
      isAlert: row.isFocus && row.last.map { $0 <= limit } ?? true
    ) { app in openProjects(row.term, field, name, app) }
  }

  /// The projects that name the topic or the group.
  private static func openProjects(
    _ term: Term,
    _ field: FieldBalance.Field,
    _ name: String,
    _ app: App
  ) {
    let projects = app.workspace.office.projects.filter { project in
      (field == .topics ? project.record.topics : project.record.targetGroups).contains(term)
    }
    let ids = Set(projects.map(\.id))
    let listing = Listing(RecordType(Project.self)) { table, place in
      ids.contains(table.ids[place])
    }
    let title = Text(de: "Projekte: \(name)", en: "Projects: \(name)")
    app.openList("balance-projects", ListView(listing, title: title))
  }

  /// How far the office went beyond those for whom it began.
  private static func widening(_ balance: FieldBalance, _ app: App) -> String {
    guard let widened = balance.widened else {
      return Text(
        de: "Erste Zielgruppen und Schwerpunkte stehen in den Einstellungen des Büros (w 1 s).",
        en: "First target groups and focuses stand in the office settings (w 1 s)."
      )[app.language]
    }
    let all = balance.active
    let percent = all == 0 ? 0 : widened * 100 / all
    return Text(
      de:
        "Über die ersten Zielgruppen hinaus: \(percent) % (\(widened) von \(all) laufenden Projekten, Angeboten und Einsätzen)",
      en:
        "Beyond the first target groups: \(percent) % (\(widened) of \(all) running projects, offers and placements)"
    )[app.language]
  }
}
