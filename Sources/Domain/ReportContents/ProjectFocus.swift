/// How the work is spread over topics and target groups today (requirements 214, 244).
enum ProjectFocus {
  static func section(_ office: Office) -> ReportSection {
    let balance = FieldBalance(office)
    let fields: [(FieldBalance.Field, String, Text)] = [
      (.topics, "focus-topics", Text(de: "Themen", en: "Topics")),
      (.groups, "focus-groups", Text(de: "Zielgruppen", en: "Target groups")),
    ]
    let tables = fields.map { field, key, title in
      table(office, balance.rows(field), field, key, title)
    }
    return ReportSection(
      Text(de: "Schwerpunkte", en: "Focus areas"),
      told: tables.map { .table($0) } + [.table(widening(balance))] + [
        .note(
          Text(
            de:
              "Stand von heute. Der Anteil ist der an allen Nennungen in dem, was läuft: Was mehrere Themen oder Zielgruppen nennt, zählt bei jeder, auch im Ganzen mehrmals. ★ ist ein eigener Schwerpunkt.",
            en:
              "As of today. The share is that of all mentions in what runs: what names several topics or groups counts with each, and several times in the whole. ★ is an own focus."
          )
        )
      ]
    )
  }

  private static func table(
    _ office: Office,
    _ rows: [FieldBalance.Row],
    _ field: FieldBalance.Field,
    _ key: String,
    _ title: Text
  ) -> ReportTable {
    let all = rows.reduce(0) { $0 + $1.active }
    let sorted = rows.map { (name: office.words($0.term, of: field.vocabulary), row: $0) }.sorted {
      Folding.fold($0.name.de) < Folding.fold($1.name.de)
    }
    return ReportTable(
      key,
      title,
      rows: title,
      columns: [
        Text(de: "Projekte", en: "Projects"), Text(de: "Angebote", en: "Offers"),
        Text(de: "Einsätze", en: "Placements"), Text(de: "Anteil", en: "Share"),
      ],
      sorted.map { name, row in
        let records = row.running + row.offered + row.placed
        // Only placements tell of people; a share of which they are a part does so too.
        let people = row.placed.isEmpty ? nil : row.volunteers
        let share = all > 0 ? (row.active * 1000 + all / 2) / all : nil
        let figures: [Figure?] = [
          .count(row.running), .count(row.offered),
          Figure(row.placements, records: row.placed, people: row.volunteers),
          share.map { Figure($0, .permille, records: records, people: people) },
        ]
        return ReportTable.Row(row.isFocus ? Text("★ ") + name : name, figures)
      }
    )
  }

  /// What is for others than those for whom the office began.
  private static func widening(_ balance: FieldBalance) -> ReportTable {
    let rows: [ReportTable.Row] =
      balance.widenedRecords.map { widened in
        let (part, all) = (widened.count, balance.active)
        let share = all > 0 ? (part * 1000 + all / 2) / all : nil
        return [
          ReportTable.Row(
            Text(de: "über die ersten Zielgruppen hinaus", en: "beyond the first target groups"),
            [.count(widened), share.map { Figure($0, .permille, records: widened) }]
          )
        ]
      } ?? []
    return ReportTable(
      "widening",
      Text(de: "Öffnung für weitere Zielgruppen", en: "Widening to other target groups"),
      rows: Text(de: "Wofür", en: "For whom"),
      columns: [Text(de: "laufende Vorhaben", en: "what runs"), Text(de: "Anteil", en: "Share")],
      rows
    )
  }
}
