/// What coordination costs and brings, and what it needs (requirements 213, 217, 221, 243).
enum PoliticalReport {
  static let kind = ReportKind(
    name,
    Text(de: "Bericht für Politik und Verwaltung", en: "Report for politics and administration"),
    purpose: Text(
      de: "Was Koordination leistet, kostet und braucht.",
      en: "What coordination does, costs and needs."
    )
  ) { books, period, _ in
    let blocks = ReportBlocks(name, books.office, period)
    return [
      brings(books, period, blocks), costs(books.office, period), PoliticalEnds.section(books),
      gaps(books, blocks), evaluation(blocks), Recommendations.section(books),
    ]
  }

  static let name = "political"

  private static func brings(
    _ books: OfficeBooks,
    _ period: ReportPeriod,
    _ blocks: ReportBlocks
  ) -> ReportSection {
    let office = books.office
    let stock = VolunteerStock(books)
    let there = period.lastKnown(on: office.today).map(stock.there) ?? []
    let book = PlacementBook(office)
    let placements = book.served(in: period)
    let outcome = MeetingOutcome(books, period)
    let inForce = office.agreements.filter { $0.record.wasInForce(in: period, by: office.today) }
    let rows: [(Text, Figure?)] = [
      (
        Text(de: "Freiwillige am letzten Tag", en: "Volunteers on the last day"),
        .people(there.map(\.id))
      ),
      (Text(de: "Einsätze", en: "Placements"), PlacementReport.columns.first?.figure(placements)),
      (
        Text(de: "geleistete Stunden", en: "Hours given"),
        PlacementHours.columns.first?.figure(book.hours(in: period))
      ),
      (Text(de: "geltende Vereinbarungen", en: "Agreements in force"), .count(inForce.map(\.id))),
      (Text(de: "Treffen", en: "Meetings"), .count(outcome.meetings.map(\.id))),
      (Text(de: "Beschlüsse", en: "Decisions"), .count(outcome.decisions.map(\.id))),
    ]
    let table = ReportTable.numbers(
      "brings",
      Text(de: "Im Zeitraum", en: "In the period"),
      rows
    )
    return ReportSection(
      Text(de: "Was Koordination bringt", en: "What coordination brings"),
      [
        .table(table),
        blocks.part(
          "benefit",
          Text(de: "Was das bedeutet", en: "What it means"),
          hint: Text(
            de: "Zwei, drei Sätze für Menschen, die wenig Zeit haben.",
            en: "Two or three sentences for people with little time."
          )
        ),
      ]
    )
  }

  private static func costs(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let years = FundingSums(FundingBook(office)).years.filter { period.touches($0.year) }
    let table = ReportTable(
      "costs",
      Text(de: "Mittel nach Jahr", en: "Money by year"),
      rows: Text(de: "Jahr", en: "Year"),
      columns: [
        Text(de: "bewilligt", en: "granted"), Text(de: "ausgegeben", en: "spent"),
        Text(de: "geplant", en: "planned"),
      ],
      years.map { year in
        let records = Set(year.rows.flatMap(\.fundings)).sorted()
        return ReportTable.Row(
          Text("\(year.year)"),
          [year.total.granted, year.total.spent, year.total.planned].map {
            Figure($0.cents, .cents, records: records)
          }
        )
      }
    )
    return ReportSection(
      Text(de: "Was Koordination kostet", en: "What coordination costs"),
      told: [.table(table), .table(StaffFigures.table(office))]
    )
  }

  private static func gaps(_ books: OfficeBooks, _ blocks: ReportBlocks) -> ReportSection {
    let office = books.office
    let tasks = ResponsibilityGaps.today(books)
    let unreached = UnreachedGroups.today(books)
    let unmet = office.needs.filter { entry in
      entry.record.isOpen && entry.record.offer == nil && entry.record.project == nil
    }
    let rows: [(Text, Figure?)] = [
      (
        Text(de: "Aufgaben ohne zuständige Stelle", en: "Tasks without a responsible office"),
        Figure(tasks.count, records: Set(tasks.flatMap(\.responsibilities)).sorted())
      ),
      (Text(de: "Bedarfe ohne Angebot", en: "Needs without an offer"), .count(unmet.map(\.id))),
      (
        Text(de: "nicht erreichte Gruppen und Orte", en: "Groups and places not reached"),
        Figure(unreached.count, records: Set(unreached.flatMap(\.asked)).sorted())
      ),
    ]
    let table = ReportTable.numbers(
      "gaps",
      Text(de: "Lücken heute", en: "Gaps today"),
      rows: Text(de: "Was fehlt", en: "What is missing"),
      rows
    )
    return ReportSection(
      Text(de: "Was fehlt", en: "What is missing"),
      [
        .table(table),
        blocks.part(
          "needs",
          Text(de: "Was an Förderung gebraucht wird", en: "What funding is needed"),
          hint: Text(
            de: "Welche Stelle, welcher Betrag, ab wann und wofür.",
            en: "Which post, what amount, from when and what for."
          )
        ),
      ]
    )
  }

  private static func evaluation(_ blocks: ReportBlocks) -> ReportSection {
    blocks.section(
      Text(de: "Bewertung", en: "Evaluation"),
      [
        (
          "experience",
          Text(de: "Bisherige Erfahrungen", en: "Experience so far"),
          Text(
            de: "Was sich bewährt hat und was nicht.",
            en: "What has proved itself and what has not."
          )
        ),
        (
          "development",
          Text(de: "Fortschreibung der Richtlinie", en: "Development of the directive"),
          Text(
            de: "Was an den Regeln der Förderung zu ändern wäre.",
            en: "What should change in the rules of funding."
          )
        ),
        (
          "outlook",
          Text(de: "Ausblick", en: "Outlook"),
          Text(
            de: "Was im nächsten Jahr ansteht.",
            en: "What comes in the next year."
          )
        ),
      ]
    )
  }
}
