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
      brings(books, period, blocks), costs(books.office, period), ends(books),
      gaps(books.office, blocks), evaluation(blocks), Recommendations.section(books),
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
    let table = ReportTable(
      "brings",
      Text(de: "Im Zeitraum", en: "In the period"),
      rows: Text(de: "Was", en: "What"),
      columns: [NetworkReport.number],
      rows.map { ReportTable.Row($0.0, [$0.1]) }
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

  /// Posts, grants and directives that end within two years.
  private static func ends(_ books: OfficeBooks) -> ReportSection {
    let office = books.office
    let last = office.today.adding(months: 24)
    let posts = office.posts.filter { entry in
      entry.record.end.map { office.today <= $0 && $0 <= last } ?? false
    }
    let ending = FundingDeadlines(office, until: last).rows.filter { row in
      [.grantEnd, .directiveEnd].contains(row.kind) && office.today <= row.day && row.day <= last
    }
    let known = books.people
    let lines =
      posts.compactMap { entry in
        entry.record.end.map { (day: $0, title: Text(entry.record.name), record: entry.id) }
      } + ending.map { (day: $0.day, title: $0.title, record: $0.record) }
    return ReportSection(
      Text(de: "Was ausläuft", en: "What comes to an end"),
      told: lines.isEmpty
        ? [
          .note(
            Text(
              de: "In den nächsten zwei Jahren endet nichts, dessen Ende bekannt ist.",
              en: "Nothing whose end is known ends within two years."
            )
          )
        ]
        : [
          .list(
            lines.sorted { ($0.day, $0.record) < ($1.day, $1.record) }.map { line in
              let title = Text(
                de: PersonTrace.masked(line.title.de, known),
                en: PersonTrace.masked(line.title.en, known)
              )
              return ReportLine(WarningWords.day(line.day) + Text(": ") + title, line.record)
            }
          )
        ]
    )
  }

  private static func gaps(_ office: Office, _ blocks: ReportBlocks) -> ReportSection {
    let tasks = ResponsibilityGaps.find(in: office, tasks: office.tasks, on: office.today)
    let unreached = UnreachedGroups.today(office)
    let unmet = office.needs.filter { entry in
      entry.record.isOpen && entry.record.offer == nil && entry.record.project == nil
    }
    let rows: [(Text, Figure)] = [
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
    let table = ReportTable(
      "gaps",
      Text(de: "Lücken heute", en: "Gaps today"),
      rows: Text(de: "Was fehlt", en: "What is missing"),
      columns: [NetworkReport.number],
      rows.map { ReportTable.Row($0.0, [$0.1]) }
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
    ReportSection(
      Text(de: "Bewertung", en: "Evaluation"),
      [
        blocks.part(
          "experience",
          Text(de: "Bisherige Erfahrungen", en: "Experience so far"),
          hint: Text(
            de: "Was sich bewährt hat und was nicht.",
            en: "What has proved itself and what has not."
          )
        ),
        blocks.part(
          "development",
          Text(de: "Fortschreibung der Richtlinie", en: "Development of the directive"),
          hint: Text(
            de: "Was an den Regeln der Förderung zu ändern wäre.",
            en: "What should change in the rules of funding."
          )
        ),
        blocks.part(
          "outlook",
          Text(de: "Ausblick", en: "Outlook"),
          hint: Text(
            de: "Was im nächsten Jahr ansteht.",
            en: "What comes in the next year."
          )
        ),
      ]
    )
  }
}

extension Agreement {
  /// Whether it had a day in a period that is not ahead, whatever became of it since.
  func wasInForce(in period: ReportPeriod, by today: Day) -> Bool {
    guard !isPending, let last = period.lastKnown(on: today) else { return false }
    // What is over on an unknown day is not known to have held on any.
    return (isSettled || end != nil) && self.period.meets(Period(from: period.from, until: last))
  }
}
