extension NetworkCoverage {
  /// What belongs in a network where nobody settled anything, besides those concerned.
  private static let proposal = ["municipality", "welfare", "helpers"].map { Term($0) }

  /// Who takes part in a network today, and who is missing as W9 tells it.
  package static func of(_ network: Entry<Network>, in office: Office) -> NetworkCoverage {
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    let members = office.memberships.map(\.record).filter { $0.network == network.id }
    return of(network, members, partners, in: office)
  }

  /// The same for all networks that exist today, in their order.
  static func all(in office: Office) -> [(network: Entry<Network>, coverage: NetworkCoverage)] {
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    let members = Dictionary(grouping: office.memberships.map(\.record)) { $0.network }
    return NetworkWarnings.existing(office).map { entry in
      (entry, of(entry, members[entry.id] ?? [], partners, in: office))
    }
  }

  /// The same for the round tables that are series without a network but with partners.
  static func ofRoundTables(in office: Office) -> [(network: Entry<Network>, coverage: Self)] {
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    return NetworkWarnings.roundTables(office).filter { !$0.record.partners.isEmpty }.map {
      series in
      var network = Network()
      network.name = series.record.name
      network.type = series.record.type
      network.coordinator = series.record.organiser
      let members = series.record.partners.map { partner in
        var membership = Membership()
        membership.partner = partner
        return membership
      }
      let entry = Entry(series.id, network)
      return (entry, of(entry, members, partners, in: office))
    }
  }

  private static func of(
    _ entry: Entry<Network>,
    _ memberships: [Membership],
    _ partners: [RecordID: Partner],
    in office: Office
  ) -> NetworkCoverage {
    let network = entry.record
    var members = memberships.compactMap { membership in
      membership.partner.flatMap { partners[$0] }.map { (membership, $0) }
    }
    // Who coordinates a network belongs to it.
    let isSeated = memberships.contains { membership in
      membership.partner == network.coordinator && membership.period.contains(office.today)
        && !membership.isGuest
    }
    if !isSeated, let coordinator = network.coordinator.flatMap({ partners[$0] }) {
      var membership = Membership()
      membership.partner = network.coordinator
      members.append((membership, coordinator))
    }
    let isCommittee = network.type.key == "committee"
    let settled = isCommittee ? [] : office.settings.expectedTypes
    let isSettled = !(settled + network.expectedTypes).isEmpty
    var coverage = NetworkCoverage(
      network: network,
      members: members,
      expected: isSettled || isCommittee ? settled : proposal,
      on: office.today
    )
    // Who sits in a committee is not for the office to choose, unless it says otherwise.
    let isAsked = !isCommittee || network.expectedTypes.contains(where: selfRepresentation.contains)
    coverage.expect(selfRepresentation: isAsked && network.period.contains(office.today))
    if !network.period.contains(office.today) { coverage.missing = [] }
    return coverage
  }

  /// Those concerned speak for themselves in one way or another.
  private mutating func expect(selfRepresentation isExpected: Bool) {
    let own = NetworkCoverage.selfRepresentation
    missing.removeAll(where: own.contains)
    if !isExpected { lacksSelfRepresentation = false }
  }
}

extension Membership {
  fileprivate var isGuest: Bool { role == Term("guest") }
}
