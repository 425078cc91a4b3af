/// The warning about communities, languages and districts that nobody reaches: W47.
enum UnreachedWarnings {
  static let all = [
    Warning(
      47,
      Text(de: "Zielgruppe nicht erreicht", en: "Target group not reached"),
      urgency: .later,
      area: .volunteers,
      action: .place,
      rule: Text(
        de:
          "Für eine Community, eine Sprache oder einen Stadtteil wurde in den letzten Monaten etwas gebraucht oder ist noch ein Bedarf oder eine Einsatzanfrage offen, und es gibt dort weder Freiwillige noch ein Angebot, ein Projekt oder eine Stelle. Was für alle Stadtteile da ist, zählt für keinen einzelnen.",
        en:
          "For a community, a language or a district something was needed in the last months, or a need or deployment request is still open, and there are neither volunteers nor an offer, a project or a service. What is there for all districts counts for none of them."
      ),
      source: .ministry,
      thresholds: [ReportThresholds.unreached],
      books: unreached
    )
  ]

  @Sendable
  private static func unreached(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    return UnreachedGroups.today(books).map { row in
      let name = office.words(row.term, of: row.kind.vocabulary)
      let asked = row.asked.count
      let needed =
        asked == 1
        ? Text(de: "Ein Bedarf ist", en: "one need is")
        : Text(de: "\(asked) Bedarfe sind", en: "\(asked) needs are")
      return WarningCase(
        47,
        Text(
          de:
            "\(row.kind.title.de) „\(name.de)“: \(needed.de) eingetragen, aber weder Freiwillige noch ein Angebot.",
          en:
            "\(row.kind.title.en) “\(name.en)”: \(needed.en) recorded, but neither volunteers nor an offer."
        ),
        records: row.asked.sorted(),
        terms: [Term(row.kind.rawValue), row.term]
      )
    }
  }
}
