/// Projects, their money, focus areas and those of others (requirements 158 to 171, 214, 244, 249).
enum ProjectReport {
  static let kind = ReportKind(
    "projects",
    Text(de: "Projekte und Förderung", en: "Projects and funding"),
    purpose: Text(
      de: "Woran gearbeitet wurde und wer es bezahlte.",
      en: "What was worked on and who paid for it."
    )
  ) { books, period, _ in
    let office = books.office
    return [
      running(books, period), money(office, period), ProjectFocus.section(office),
      registry(office),
    ]
  }

  private static let projects = Text(de: "Projekte", en: "Projects")

  private static func running(_ books: OfficeBooks, _ period: ReportPeriod) -> ReportSection {
    let office = books.office
    let own = office.projects.filter { entry in
      office.hasPart(in: entry.record) && entry.record.ran(in: period, by: office.today)
    }
    func table(
      _ key: String,
      _ title: Text,
      _ rows: Text,
      _ vocabulary: Vocabulary,
      _ terms: (Project) -> [Term]
    ) -> ReportPart {
      .table(
        .grouping(
          key,
          title,
          rows: rows,
          own,
          by: { terms($0.record) },
          words: { office.words($0, of: vocabulary) },
          columns: [.records(projects)]
        )
      )
    }
    let state = Text(de: "Stand", en: "State")
    let topic = Text(de: "Thema", en: "Topic")
    let group = Text(de: "Zielgruppe", en: "Target group")
    let role = Text(de: "Eigene Rolle", en: "Own role")
    let known = books.people
    let lines = own.map { entry in
      ReportLine(Text(PersonTrace.masked(entry.record.name, known)), entry.id)
    }.sorted { Folding.fold($0.words.de) < Folding.fold($1.words.de) }
    return ReportSection(
      Text(de: "Projekte, an denen wir beteiligt sind", en: "Projects in which we have a part"),
      told: [
        table("by-state", Text(de: "Nach Stand", en: "By state"), state, .projectStates) {
          [$0.state]
        },
        table("by-topic", Text(de: "Nach Thema", en: "By topic"), topic, .topics, \.topics),
        table(
          "by-group",
          Text(de: "Nach Zielgruppe", en: "By target group"),
          group,
          .targetGroups,
          \.targetGroups
        ),
        table("by-role", Text(de: "Nach Rolle", en: "By role"), role, .officeRoles) {
          [$0.officeRole]
        },
        .list(lines),
        .note(
          Text(
            de:
              "Bewilligte, laufende und abgeschlossene Projekte mit mindestens einem Tag im Zeitraum; Ideen und Anträge zählen nicht.",
            en:
              "Projects granted, running or closed with at least one day in the period; ideas and applications do not count."
          )
        ),
      ]
    )
  }

  /// The money of each year that the period touches, as a whole.
  private static func money(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let sums = FundingSums(FundingBook(office))
    let years = sums.years.filter { (period.from.year...period.until.year).contains($0.year) }
    let book = FundingBook(office)
    let parts = years.flatMap { year -> [ReportPart] in
      func figures(_ sum: FundingSums.Sum, _ fundings: [RecordID]) -> [Figure?] {
        [sum.planned, sum.granted, sum.called, sum.spent].map {
          Figure($0.cents, .cents, records: fundings)
        }
      }
      let all = Set(year.rows.flatMap(\.fundings)).sorted()
      let table = ReportTable(
        "money-\(year.year)",
        Text(de: "Mittel \(year.year)", en: "Money of \(year.year)"),
        rows: Text(de: "Mittelgeber", en: "Source"),
        columns: [
          Text(de: "geplant", en: "planned"), Text(de: "bewilligt", en: "granted"),
          Text(de: "abgerufen", en: "called"), Text(de: "ausgegeben", en: "spent"),
        ],
        year.rows.map { row in
          ReportTable.Row(book.words(of: row.source), figures(row.sum, row.fundings))
        },
        total: .all(figures(year.total, all))
      )
      return [.table(table)]
    }
    let shares = ReportTable(
      "own-share",
      Text(
        de: "Anteil der Eigenmittel an Bewilligtem und Geplantem",
        en: "Share of own money in what is granted and planned"
      ),
      rows: Text(de: "Jahr", en: "Year"),
      columns: [Text(de: "Eigenmittel", en: "Own money")],
      years.compactMap { year in
        year.ownShare.map { share in
          let own = year.rows.filter { $0.source == FundingBook.own }.flatMap(\.fundings)
          return ReportTable.Row(
            Text("\(year.year)"),
            [Figure((share.hundredths + 5) / 10, .permille, records: own)]
          )
        }
      }
    )
    let note = Text(
      de:
        "Gelder eigener Projekte, auf die Jahre verteilt wie in „Mittel nach Jahr“; jedes Jahr, das der Zeitraum berührt, steht ganz da.",
      en:
        "Money of own projects, spread over the years as in “Money by year”; each year that the period touches stands as a whole."
    )
    return ReportSection(
      Text(de: "Förderung", en: "Funding"),
      told: parts + [.table(shares)] + (parts.isEmpty ? [] : [.note(note)])
    )
  }

  /// All guide projects of the area by carrier and attachment (requirement 249).
  private static func registry(_ office: Office) -> ReportSection {
    let partners = office.lookup(Partner.self)
    let guides = office.projects.filter(\.record.isGuideProject)
    let columns: [ReportColumn<Entry<Project>>] = [
      .records(projects),
      ReportColumn(Text(de: "davon mit uns", en: "with us among them")) { entries in
        .count(entries.filter { office.hasPart(in: $0.record) }.map(\.id))
      },
    ]
    let carriers = ReportTable.grouping(
      "by-carrier",
      Text(de: "Nach Art des Trägers", en: "By type of carrier"),
      rows: Text(de: "Träger", en: "Carrier"),
      guides,
      by: { [partners[$0.record.carrier]?.type ?? .none] },
      words: { office.words($0, of: .partnerTypes) },
      columns: columns
    )
    let attachments = ReportTable.grouping(
      "by-attachment",
      Text(de: "Nach Anbindung", en: "By attachment"),
      rows: Text(de: "Angebunden an", en: "Attached to"),
      guides,
      by: { $0.record.attachments },
      words: { office.words($0, of: .attachments) },
      columns: columns
    )
    return ReportSection(
      Text(de: "Lotsenprojekte im Gebiet", en: "Guide projects in the area"),
      told: [.table(carriers), .table(attachments)]
    )
  }
}

extension Project {
  /// Whether it was more than an idea and had a day in a period that is not ahead.
  func ran(in period: ReportPeriod, by today: Day) -> Bool {
    guard !isIdea, let last = period.lastKnown(on: today) else { return false }
    // Without any day, only what runs by its state is known to run, and only today.
    if start == nil, end == nil { return !isClosed && period.contains(today) }
    return self.period.meets(Period(from: period.from, until: last))
  }
}
