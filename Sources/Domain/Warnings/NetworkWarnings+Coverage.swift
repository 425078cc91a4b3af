/// Who is missing in a network.
extension NetworkWarnings {
  static func lacking(_ office: Office) -> [WarningCase] {
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    var members: [RecordID: [(Membership, Partner)]] = [:]
    for entry in office.memberships {
      guard let network = entry.record.network,
        let partner = entry.record.partner.flatMap({ partners[$0] })
      else { continue }
      members[network, default: []].append((entry.record, partner))
    }
    return existing(office).compactMap { entry in
      let network = entry.record
      // Who sits in a committee is not for the office to choose, unless it says otherwise.
      let isCommittee = network.type.key == "committee"
      if isCommittee, network.expectedTypes.isEmpty { return nil }
      var there = members[entry.id] ?? []
      if let coordinator = network.coordinator.flatMap({ partners[$0] }) {
        there.append((Membership(), coordinator))
      }
      let settled = isCommittee ? [] : office.settings.expectedTypes
      let isSettled = !(settled + network.expectedTypes).isEmpty
      let coverage = NetworkCoverage(
        network: network,
        members: there,
        expected: isSettled ? settled : proposal,
        on: office.today
      )
      return missing(coverage, in: network, office).map { WarningCase(9, $0, records: [entry.id]) }
    }
  }

  /// What belongs in a network where nobody settled anything, besides those concerned.
  private static let proposal = ["municipality", "welfare", "helpers"].map { Term($0) }

  private static func missing(
    _ coverage: NetworkCoverage,
    in network: Network,
    _ office: Office
  ) -> Text? {
    let own = NetworkCoverage.selfRepresentation
    // Those concerned speak for themselves in one way or another.
    var missing = coverage.missing.filter { !own.contains($0) }.map {
      office.words($0, of: .partnerTypes)
    }
    let isExpected =
      network.type.key != "committee" || network.expectedTypes.contains(where: own.contains)
    if coverage.lacksSelfRepresentation, isExpected {
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
