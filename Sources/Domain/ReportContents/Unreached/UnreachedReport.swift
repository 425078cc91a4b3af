/// Communities, languages and districts that are not reached (requirement 218).
enum UnreachedReport {
  static let kind = ReportKind(
    "not-reached",
    Text(de: "Nicht erreichte Zielgruppen", en: "Target groups not reached"),
    purpose: Text(
      de: "Wo etwas gebraucht wird und niemand da ist.",
      en: "Where something is needed and nobody is there."
    )
  ) { books, period, _ in
    let office = books.office
    guard let last = period.lastKnown(on: office.today) else {
      return [ReportSection(Text(de: "Bedarf und Angebot", en: "Needs and offers"), [.note(note)])]
    }
    let volunteers = VolunteerStock(books).there(on: last)
    let groups = UnreachedGroups(books, volunteers, from: period.from, until: last)
    let sections = UnreachedGroups.Kind.allCases.map { kind in
      section(office, kind, groups.rows.filter { $0.kind == kind })
    }
    return sections + [
      ReportSection(Text(de: "Wie gezählt wird", en: "How it is counted"), [.note(note)])
    ]
  }

  private static let note = Text(
    de:
      "Bedarfe und Einsatzanfragen aus dem Zeitraum und solche, die darin noch offen waren. Die Communitys sind die des Partners, der etwas braucht. Freiwillige zählen, wenn sie die Community erreichen, die Sprache sprechen – auch in einem Sprachpaar – oder dort wohnen oder im Einsatz sind; Angebote, Projekte und Stellen, wenn sie den Stadtteil nennen oder ihr Träger die Community erreicht.",
    en:
      "Needs and deployment requests of the period and those that were still open in it. The communities are those of the partner that needs something. Volunteers count where they reach the community, speak the language – in a language pair too –, or live or serve there; offers, projects and services where they name the district or their provider reaches the community."
  )

  private static func section(
    _ office: Office,
    _ kind: UnreachedGroups.Kind,
    _ rows: [UnreachedGroups.Row]
  ) -> ReportSection {
    // The order must not tell which number is larger where some are kept in the house.
    let named = rows.map { row in
      let name = office.words(row.term, of: kind.vocabulary)
      return (order: (Folding.fold(name.de), row.term.key), name: name, row: row)
    }.sorted { $0.order < $1.order }
    let table = ReportTable(
      "by-\(kind.rawValue)",
      Text(de: "Gebraucht und vorhanden", en: "Needed and there"),
      rows: kind.title,
      columns: [
        Text(de: "gebraucht", en: "needed"), Text(de: "Freiwillige", en: "volunteers"),
        Text(de: "Angebote", en: "offers"),
      ],
      named.map { _, name, row in
        ReportTable.Row(
          (row.isUnreached ? Text("! ") : Text("")) + name,
          [
            .count(row.asked.sorted()), .people(row.volunteers), .count(row.offers.sorted()),
          ]
        )
      }
    )
    let missing = rows.count(where: \.isUnreached)
    let told =
      missing == 0
      ? Text(
        de: "Überall ist jemand oder etwas da.",
        en: "Somebody or something is there everywhere."
      )
      : Text(
        de: "Mit ! steht, wo niemand und nichts da ist: \(missing).",
        en: "Marked with ! is where nobody and nothing is there: \(missing)."
      )
    return ReportSection(
      kind.title,
      told: [.table(table)] + (rows.isEmpty ? [] : [.note(told)])
    )
  }
}
