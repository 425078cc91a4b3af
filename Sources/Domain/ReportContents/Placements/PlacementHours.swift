/// The time that volunteers gave, by month and field.
enum PlacementHours {
  static func section(_ book: PlacementBook, _ period: ReportPeriod) -> ReportSection {
    let entries = book.hours(in: period)
    let stretches = ReportStretch.all(of: period, by: book.office.today)
    let months = ReportTable.timeline(
      "hours",
      Text(de: "Geleistete Stunden", en: "Hours given"),
      stretches,
      entries,
      day: \.record.day,
      columns: columns
    )
    let fields = fields(book, entries, stretches)
    return ReportSection(
      Text(de: "Stunden", en: "Hours"),
      told: [
        .table(months), .picture(ReportPicture(.bars, of: "hours", columns: [0])),
        .table(fields.table),
        .picture(
          ReportPicture(
            .heat,
            of: "hours-field",
            columns: Array(fields.table.columns.indices.prefix(fields.count))
          )
        ),
        .note(
          Text(
            de:
              "Es zählen eingetragene Stunden nach ihrem Tag. Das Feld ist das erste der Anfrage oder des Projekts, damit keine Stunde doppelt zählt.",
            en:
              "Hours count as entered, by their day. The field is the first of the request or project, so that no hour counts twice."
          )
        ),
      ]
    )
  }

  static let columns: [ReportColumn<Entry<HoursEntry>>] = [
    .sum(Text(de: "Stunden", en: "Hours"), .minutes, \.length?.count, of: \.volunteer),
    .people(Text(de: "Freiwillige", en: "Volunteers")) { $0.volunteer },
  ]

  /// The hours by field, the sum of a month last, and how many fields there are.
  private static func fields(
    _ book: PlacementBook,
    _ entries: [Entry<HoursEntry>],
    _ stretches: [ReportStretch]
  ) -> (table: ReportTable, count: Int) {
    let byField = Dictionary(grouping: entries) { book.field(of: $0.record) }
    let named = byField.map { field, entries in
      (
        name: field == .none ? ReportTable.unknown : book.office.words(field, of: .topics),
        key: field, value: entries
      )
    }.sorted { left, right in
      (left.key == .none ? 1 : 0, Folding.fold(left.name.de), left.key.key)
        < (right.key == .none ? 1 : 0, Folding.fold(right.name.de), right.key.key)
    }
    let whole = (name: Text(de: "Zusammen", en: "Together"), key: Term.none, value: entries)
    let order = named + (named.count > 1 ? [whole] : [])
    let time = columns.prefix(1)
    let cells = order.map { name, _, entries in
      let groups = Dictionary(grouping: entries) { $0.record.day.flatMap(stretches.place) }
      let places = stretches.indices.map { groups[$0] ?? [] }
      return (
        name, places.map { time.first?.figure($0) }
      )
    }
    let table = ReportTable(
      "hours-field",
      Text(de: "Stunden nach Monat und Feld", en: "Hours by month and field"),
      rows: stretches.title,
      columns: cells.map(\.0),
      cells.isEmpty
        ? []
        : stretches.enumerated().map { place, stretch in
          ReportTable.Row(stretch.title, cells.map { $0.1[place] })
        },
      total: .all(order.map { time.first?.figure($0.value) })
    )
    return (table, named.count)
  }
}
