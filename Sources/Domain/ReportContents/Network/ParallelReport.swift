/// Work that may be done twice, and how rooms, things and staff are used (requirement 219).
enum ParallelReport {
  static let kind = ReportKind(
    "parallels",
    Text(de: "Doppelstrukturen und Ressourcen", en: "Parallel structures and resources"),
    purpose: Text(
      de: "Was doppelt getan wird, was geklärt ist, und womit gearbeitet wird.",
      en: "What is done twice, what is settled, and with what the work is done."
    )
  ) { books, period, _ in
    let office = books.office
    return [
      overlaps(office, period), offers(books, period), rooms(office, period), means(office),
    ]
  }

  private static let number = ReportTable.number

  private static func overlaps(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let day = period.lastKnown(on: office.today) ?? period.from
    let found = ResponsibilityOverlaps.find(in: office, on: day)
    let open = found.filter { $0.settlement == nil }
    let settled = found.filter { $0.settlement != nil }
    func figure(_ overlaps: [ResponsibilityOverlaps.Overlap]) -> Figure {
      Figure(
        overlaps.count,
        records: Array(Set(overlaps.flatMap(\.responsibilities))).sorted()
      )
    }
    let table = ReportTable(
      "overlaps",
      Text(de: "Mehrere Stellen für dieselbe Aufgabe", en: "Several offices for one task"),
      rows: Text(de: "Stand", en: "State"),
      columns: [number],
      [
        ReportTable.Row(Text(de: "nicht geregelt", en: "not settled"), [figure(open)]),
        ReportTable.Row(Text(de: "geregelt", en: "settled"), [figure(settled)]),
      ],
      total: .all([figure(found)])
    )
    let lines = open.compactMap { overlap -> ReportLine? in
      guard let record = overlap.responsibilities.first else { return nil }
      let names = overlap.offices.compactMap { office.publicName(of: $0) }
      return ReportLine(office.task(overlap.task) + Text(": ") + WarningWords.list(names), record)
    }
    let note = Text(
      de: "Stand am letzten Tag. Geregelt ist, was eine Vereinbarung oder Absprache abgrenzt.",
      en: "As of the last day. Settled is what an agreement or a rule divides."
    )
    return ReportSection(
      Text(de: "Zuständigkeiten", en: "Responsibilities"),
      told: found.isEmpty ? [.note(none)] : [.table(table), .list(lines), .note(note)]
    )
  }

  private static let none = Text(de: "Nichts gefunden.", en: "Nothing was found.")

  private static func offers(_ books: OfficeBooks, _ period: ReportPeriod) -> ReportSection {
    let office = books.office
    let parallels = OfficeParallels(office, limits: ParallelLimits(perOffer: 20, total: 200))
    let reviewed = office.reviews.filter { period.holds($0.record.day) }
    let pairs = ReportTable.grouping(
      "reviews",
      Text(de: "Im Zeitraum geprüfte Paare", en: "Pairs reviewed in the period"),
      rows: Text(de: "Ergebnis", en: "Result"),
      reviewed,
      by: { [$0.record.verdict] },
      words: { office.words($0, of: .pairVerdicts) },
      columns: [.records(number)]
    )
    let open = parallels.open.flatMap { [$0.pair.first, $0.pair.second] }
    let state = ReportTable(
      "parallel-offers",
      Text(de: "Ähnliche Angebote heute", en: "Offers alike today"),
      rows: Text(de: "Stand", en: "State"),
      columns: [Text(de: "Paare", en: "Pairs")],
      [
        ReportTable.Row(
          Text(de: "noch nicht geklärt", en: "not settled yet"),
          [Figure(parallels.openCount, records: Array(Set(open)).sorted())]
        ),
        ReportTable.Row(
          Text(de: "abgestimmt oder kein Doppel", en: "coordinated or no duplicate"),
          [.count(parallels.settled.compactMap(\.review))]
        ),
      ]
    )
    let known = books.people
    let told = parallels.settled + parallels.open.filter { $0.review != nil }
    let lines = told.prefix(most).compactMap { row -> ReportLine? in
      let titles = [row.pair.first, row.pair.second].compactMap { parallels.radar.offer($0)?.title }
      guard titles.count == 2, let review = row.review else { return nil }
      let verdict = office.words(row.verdict, of: .pairVerdicts)
      let names = WarningWords.list(titles.map { PersonTrace.masked($0, known) })
      return ReportLine(names + Text(": ") + verdict, review)
    }
    return ReportSection(
      Text(de: "Parallele Angebote", en: "Parallel offers"),
      told: [.table(state), .table(pairs), .list(lines)]
    )
  }

  /// So many reviewed pairs are told one by one.
  private static let most = 50

  /// How long rooms were taken on the days of a period that are not ahead.
  private static func rooms(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let last = period.lastKnown(on: office.today)
    let uses = RoomUse.all(in: office).filter { use in
      period.from <= use.day && last.map { use.day <= $0 } ?? false
    }
    let known = office.knownPeople
    let names = Dictionary(
      office.rooms.map { ($0.id, PersonTrace.masked($0.record.name, known)) }
    ) { first, _ in first }
    let table = ReportTable.grouping(
      "rooms",
      Text(de: "Nutzung der Räume", en: "Use of rooms"),
      rows: Text(de: "Raum", en: "Room"),
      uses,
      by: { [Term($0.room.text)] },
      words: { Text(names[RecordID($0.key)] ?? ReportTable.unknown.de) },
      columns: [
        ReportColumn(Text(de: "Belegungen", en: "Uses")) { .count($0.map(\.id)) },
        ReportColumn(Text(de: "Stunden", en: "Hours")) { uses in
          let timed = uses.filter { !$0.isAllDay }
          return Figure(
            Figure.sum(timed.map { $0.until - $0.from }),
            .minutes,
            records: timed.map(\.id)
          )
        },
      ]
    )
    let note = Text(
      de: "Belegungen ohne Uhrzeit zählen, aber nicht bei den Stunden.",
      en: "Uses without a time count, but not in the hours."
    )
    return ReportSection(
      Text(de: "Räume", en: "Rooms"),
      told: [.table(table)] + (uses.isEmpty ? [.note(none)] : [.note(note)])
    )
  }

  private static func means(_ office: Office) -> ReportSection {
    let things = ReportTable.grouping(
      "resources",
      Text(de: "Material und Spenden heute", en: "Material and donations today"),
      rows: Text(de: "Art", en: "Kind"),
      office.resources,
      by: { [$0.record.type] },
      words: { office.words($0, of: .resourceKinds) },
      columns: [
        .records(Text(de: "Einträge", en: "Entries")),
        ReportColumn(Text(de: "verliehen", en: "lent")) { entries in
          .count(entries.filter { $0.record.state == Term("lent") }.map(\.id))
        },
        ReportColumn(Text(de: "gesucht", en: "wanted")) { entries in
          .count(entries.filter { $0.record.state == Term("wanted") }.map(\.id))
        },
      ]
    )
    return ReportSection(
      Text(de: "Material und Stellen", en: "Material and posts"),
      told: [.table(things), .table(StaffFigures.table(office))]
    )
  }
}
