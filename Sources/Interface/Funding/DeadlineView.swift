import Domain
import Workspace

/// What is due with funders and what ends, by day (W36, W37).
enum DeadlineView {
  static let title = Text(de: "Förderfristen nach Tag", en: "Funding deadlines by day")

  static let kinds = [
    FundingDeadline.kind, FundingDirective.kind, ProjectFunding.kind, Project.kind, StaffPost.kind,
    Partner.kind,
  ]

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "funding-due",
      app,
      of: kinds,
      fresh: (RecordType(FundingDeadline.self), [:]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let rows = FundingDeadlines(office).rows
    let soon = office.today.adding(days: office.value(of: FundingThresholds.deadline))
    let due = rows.filter(\.isDue)
    let sections: [(Text, [FundingDeadlines.Row])] = [
      (
        Text(de: "Vorbei und nicht erledigt", en: "Past and not settled"),
        due.filter { $0.day < office.today }
      ),
      (
        Text(de: "Bald fällig", en: "Due soon"),
        due.filter { (office.today...soon).contains($0.day) }
      ),
      (Text(de: "Später fällig", en: "Due later"), due.filter { $0.day > soon }),
      (Text(de: "Was endet", en: "What ends"), rows.filter { !$0.isDue }),
    ]
    let key = Commands.key(of: "next-state", app.language)
    let way = ViewEntries.way(to: "view-directives")
    return SectionContent(
      title: "\(title[app.language]) \(rows.count)",
      head: due.isEmpty
        ? []
        : [
          (
            Text(
              de:
                "\(key) trägt eine Frist als erledigt ein; jährliche gehen dann zum nächsten Jahr.",
              en: "\(key) enters a deadline as settled; yearly ones go on to the next year."
            )[app.language], false
          )
        ],
      columns: [
        .init(title: Text(de: "Was", en: "What"), width: 24),
        .init(title: Text(de: "Tag", en: "Day"), width: 10),
        .init(title: Text(de: "Wie lange", en: "How long"), width: 22),
      ],
      sections: sections.map { title, rows in
        .init(title: title, rows: rows.map { row($0, office, app) })
      },
      nothing: Text(
        de: "Noch keine Fristen. n legt eine an; \(way) übernimmt Richtlinien mit ihren Fristen.",
        en: "No deadlines yet. n adds one; \(way) takes over directives with their deadlines."
      )
    )
  }

  private static func row(
    _ row: FundingDeadlines.Row,
    _ office: Office,
    _ app: App
  ) -> SectionContent.Row {
    let days = row.day.number - office.today.number
    return SectionContent.Row(
      key: "\(row.kind) \(row.record.text)",
      id: row.record,
      cells: [
        row.title[app.language], row.day.written(app.language), DaysLeft.words(days)[app.language],
      ],
      isAlert: row.isDue && days < 0
    )
  }
}
