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
      told: tables.map { .table($0) } + [.table(widening(office, balance))] + [
        .note(
          Text(
            de:
              "Stand von heute. Der Anteil ist der an allen Nennungen bei laufenden Projekten und Angeboten; was mehrere Themen oder Zielgruppen nennt, zählt bei jedem. ★ ist ein eigener Schwerpunkt.",
            en:
              "As of today. The share is that of all mentions by running projects and offers; what names several topics or groups counts with each. ★ is an own focus."
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
    // Placements are left out of the share: it would give away how few of them there are.
    let all = rows.reduce(0) { $0 + $1.projects + $1.offers }
    let sorted = rows.map { (name: office.words($0.term, of: field.vocabulary), row: $0) }.sorted {
      Folding.fold($0.name.de) < Folding.fold($1.name.de)
    }
    return ReportTable(
      key,
      title,
      rows: title,
      columns: [
        Text(de: "Projekte", en: "Projects"), Text(de: "Angebote", en: "Offers"),
        Text(de: "Anteil", en: "Share"), Text(de: "Einsätze", en: "Placements"),
      ],
      sorted.map { name, row in
        let records = row.running + row.offered
        let share = all > 0 ? (records.count * 1000 + all / 2) / all : nil
        let figures: [Figure?] = [
          .count(row.running), .count(row.offered),
          share.map { Figure($0, .permille, records: records) },
          Figure(row.placements, records: row.placed, people: row.volunteers),
        ]
        return ReportTable.Row(row.isFocus ? Text("★ ") + name : name, figures)
      }
    )
  }

  /// What is for others than those for whom the office began.
  private static func widening(_ office: Office, _ balance: FieldBalance) -> ReportTable {
    let rows: [ReportTable.Row] =
      balance.widenedRecords.map { widened in
        let (part, all) = (widened.count, balance.active)
        let share = all > 0 ? (part * 1000 + all / 2) / all : nil
        let placed = Set(widened)
        let volunteers = office.placements.filter { placed.contains($0.id) }.compactMap(
          \.record.volunteer
        )
        let people = volunteers.isEmpty ? nil : Set(volunteers)
        return [
          ReportTable.Row(
            Text(de: "über die ersten Zielgruppen hinaus", en: "beyond the first target groups"),
            [
              Figure(part, records: widened, people: people),
              share.map { Figure($0, .permille, records: widened, people: people) },
            ]
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
