/// Who is missing in a network.
extension NetworkWarnings {
  static func lacking(_ office: Office) -> [WarningCase] {
    let tables = NetworkCoverage.all(in: office) + NetworkCoverage.ofRoundTables(in: office)
    return tables.compactMap { entry, coverage in
      missing(coverage, in: entry.record, office).map { WarningCase(9, $0, records: [entry.id]) }
    }
  }

  private static func missing(
    _ coverage: NetworkCoverage,
    in network: Network,
    _ office: Office
  ) -> Text? {
    var missing = coverage.missing.map { office.words($0, of: .partnerTypes) }
    if coverage.lacksSelfRepresentation {
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
