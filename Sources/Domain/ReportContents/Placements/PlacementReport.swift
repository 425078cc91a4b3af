/// Placements and the time that was given (requirements 139, 146 to 148).
enum PlacementReport {
  static let kind = ReportKind(
    "placements",
    Text(de: "Einsätze und Stunden", en: "Placements and hours"),
    purpose: Text(
      de: "Wo Freiwillige im Einsatz waren und wie viel Zeit sie gaben.",
      en: "Where volunteers served and how much time they gave."
    )
  ) { books, period, _ in
    let book = PlacementBook(books.office)
    return [
      served(book, period), flow(book, period), PlacementHours.section(book, period),
      accompanied(book, period),
    ]
  }

  private static let placements = Text(de: "Einsätze", en: "Placements")
  private static let people = Text(de: "Freiwillige", en: "Volunteers")

  static let columns: [ReportColumn<Entry<Placement>>] = [
    .records(placements) { $0.volunteer }, .people(people) { $0.volunteer },
  ]

  private static func served(_ book: PlacementBook, _ period: ReportPeriod) -> ReportSection {
    let office = book.office
    let served = book.served(in: period)
    func table(
      _ key: String,
      _ title: Text,
      _ rows: Text,
      _ vocabulary: Vocabulary,
      _ terms: (Placement) -> [Term]
    ) -> ReportTable {
      .grouping(
        key,
        title,
        rows: rows,
        served,
        by: { terms($0.record) },
        words: { office.words($0, of: vocabulary) },
        columns: columns
      )
    }
    let byTopic = table(
      "by-topic",
      Text(de: "Einsätze nach Feld", en: "Placements by field"),
      Text(de: "Feld", en: "Field"),
      .topics,
      book.topics
    )
    let byDistrict = table(
      "by-district",
      Text(de: "Einsätze nach Stadtteil", en: "Placements by district"),
      Text(de: "Stadtteil", en: "District"),
      .districts,
      book.districts
    )
    let bySite = table(
      "by-site",
      Text(de: "Einsätze nach Art des Einsatzorts", en: "Placements by kind of site"),
      Text(de: "Einsatzort", en: "Site"),
      .siteTypes,
      book.siteType
    )
    return ReportSection(
      Text(de: "Einsätze im Zeitraum", en: "Placements in the period"),
      told: [
        .table(byTopic), .picture(ReportPicture(.bars, of: "by-topic", columns: [0])),
        .table(byDistrict), .table(bySite),
        .note(
          Text(
            de:
              "Es zählt, was im Zeitraum lief: in Probe, aktiv, pausiert oder beendet und mit einem Tag darin. Felder, Stadtteile und Einsatzorte sind die der Einsatzanfrage, sonst des Projekts; wer mehrere hat, steht bei jedem.",
            en:
              "What ran in the period counts: on trial, active, paused or ended, with a day in it. Fields, districts and sites are those of the request, else of the project; what has several stands with each."
          )
        ),
      ]
    )
  }

  private static func flow(_ book: PlacementBook, _ period: ReportPeriod) -> ReportSection {
    let entries = book.all
    let begun = entries.filter { book.isServed($0.record) && period.holds(book.begin($0.record)) }
    let ended = entries.filter { $0.record.state.key == "ended" && period.holds($0.record.end) }
    let table = ReportTable(
      "flow",
      Text(de: "Begonnen und beendet", en: "Begun and ended"),
      rows: Text(de: "Was geschah", en: "What happened"),
      columns: columns.map(\.title),
      [
        (Text(de: "begonnen", en: "begun"), begun), (Text(de: "beendet", en: "ended"), ended),
      ].map { name, entries in ReportTable.Row(name, columns.map { $0.figure(entries) }) }
    )
    let reasons = ReportTable.grouping(
      "end-reasons",
      Text(de: "Warum Einsätze endeten", en: "Why placements ended"),
      rows: Text(de: "Grund", en: "Reason"),
      ended,
      by: { [$0.record.endReason] },
      words: { book.office.words($0, of: .endReasons) },
      columns: Array(columns.prefix(1))
    )
    return ReportSection(
      Text(de: "Beginn und Ende", en: "Beginning and end"),
      told: [.table(table), .table(reasons)]
    )
  }

  private static func accompanied(_ book: PlacementBook, _ period: ReportPeriod) -> ReportSection {
    let office = book.office
    let talks = office.consultations.filter { period.holds($0.record.day) }
    let supervisions = office.supervisions.filter { period.holds($0.record.day) }
    let guides = book.guideAgreements(in: period)
    let learned = book.served(in: period).filter { entry in
      entry.record.feedback.contains { !$0.isWhitespace }
    }
    let attended = Set(supervisions.flatMap(\.record.participants))
    let rows: [(Text, Figure?)] = [
      (
        Text(de: "Beratungsgespräche", en: "Consultations"),
        Figure(
          talks.count,
          records: talks.map(\.id),
          people: Set(talks.compactMap(\.record.volunteer))
        )
      ),
      (
        Text(de: "Supervisionen", en: "Supervisions"),
        Figure(supervisions.count, records: supervisions.map(\.id), people: attended)
      ),
      (
        Text(de: "Lotsenvereinbarungen", en: "Guide agreements"),
        Figure(
          guides.count,
          records: guides.map(\.id),
          people: Set(guides.map(\.id))
        )
      ),
      (
        Text(de: "Einsätze mit festgehaltener Erfahrung", en: "Placements with experience noted"),
        Figure(
          learned.count,
          records: learned.map(\.id),
          people: Set(learned.compactMap(\.record.volunteer))
        )
      ),
    ]
    let table = ReportTable.numbers(
      "accompaniment",
      Text(de: "Begleitung", en: "Accompaniment"),
      rows
    )
    let note = Text(
      de:
        "Jede Lotsenvereinbarung steht für einen Menschen, der begleitet wurde. Archivierte Gespräche und Supervisionen zählen nicht.",
      en:
        "Each guide agreement stands for one human being who was accompanied. Archived talks and supervisions do not count."
    )
    return ReportSection(
      Text(de: "Begleitung und Erfahrung", en: "Accompaniment and experience"),
      [.table(table), .note(note)]
    )
  }
}
