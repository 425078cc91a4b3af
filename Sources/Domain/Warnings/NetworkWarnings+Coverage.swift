/// Who is missing in a network.
extension NetworkWarnings {
  static func lacking(_ books: OfficeBooks) -> [WarningCase] {
    let (office, partners) = (books.office, books.lookup(Partner.self))
    let tables =
      NetworkGaps.networks(office, partners) + NetworkGaps.roundTables(office, partners)
    return tables.compactMap { entry, gaps in
      missing(gaps, in: entry.record, office).map { WarningCase(9, $0, records: [entry.id]) }
    }
  }

  private static func missing(
    _ gaps: NetworkGaps,
    in network: Network,
    _ office: Office
  ) -> Text? {
    var missing = gaps.missing.map { office.words($0, of: .partnerTypes) }
    if gaps.lacksSelfRepresentation {
      missing.insert(
        Text(
          de: "Selbstvertretung der Betroffenen (MSO, Heimrat)",
          en: "self-representation of those concerned"
        ),
        at: 0
      )
    }
    if missing.isEmpty { return nil }
    let words = WarningWords.list(missing)
    return Text(
      de: "In „\(network.name)“ nicht vertreten: \(words.de).",
      en: "Not represented in “\(network.name)”: \(words.en)."
    )
  }
}
