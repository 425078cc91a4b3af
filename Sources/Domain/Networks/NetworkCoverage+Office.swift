extension NetworkCoverage {
  /// Who takes part in a network today, and who is missing as W9 tells it.
  package static func of(_ entry: Entry<Network>, in office: Office) -> NetworkCoverage {
    let network = entry.record
    let partners = office.lookup(Partner.self)
    let memberships = office.memberships.map(\.record).filter { $0.network == entry.id }
    var members = memberships.compactMap { membership in
      partners[membership.partner].map { (membership, $0) }
    }
    if !network.seatsCoordinator(memberships, on: office.today),
      let coordinator = partners[network.coordinator]
    {
      var membership = Membership()
      membership.partner = network.coordinator
      members.append((membership, coordinator))
    }
    var coverage = NetworkCoverage(
      network: network,
      members: members,
      expected: [],
      on: office.today
    )
    let seats = coverage.present.flatMap(\.members).map { NetworkGaps.Seat($0.partner) }
    coverage.gaps = NetworkGaps(network, seats, in: office)
    return coverage
  }
}

/// Who is missing in a network.
struct NetworkGaps: Sendable {
  /// What counts of somebody who takes part.
  struct Seat {
    let type: Term
    let speaksForItself: Bool

    init(_ partner: Partner) {
      type = partner.type
      speaksForItself =
        partner.selfRepresentation || NetworkCoverage.selfRepresentation.contains(partner.type)
    }
  }

  /// The expected types that do not take part, in the order in which they are expected.
  private(set) var missing: [Term]
  /// Nobody takes part who speaks for those concerned themselves.
  private(set) var lacksSelfRepresentation: Bool

  /// Takes the types expected of any network; those of this one are added to them.
  init(_ network: Network, _ seats: [Seat], expected: [Term]) {
    let types = Set(seats.map(\.type))
    var awaited: [Term] = []
    for type in expected + network.expectedTypes where type != .none && !awaited.contains(type) {
      awaited.append(type)
    }
    missing = awaited.filter { !types.contains($0) }
    lacksSelfRepresentation = !seats.contains(where: \.speaksForItself)
  }

  /// What belongs in a network where nobody settled anything, besides those concerned.
  private static let proposal = ["municipality", "welfare", "helpers"].map { Term($0) }

  /// Who is missing as W9 tells it.
  init(_ network: Network, _ seats: [Seat], in office: Office) {
    let isCommittee = network.type.key == "committee"
    let settled = isCommittee ? [] : office.settings.expectedTypes
    let isSettled = !(settled + network.expectedTypes).isEmpty
    let expected = isSettled || isCommittee ? settled : NetworkGaps.proposal
    self.init(network, seats, expected: expected)
    let own = NetworkCoverage.selfRepresentation
    // Those concerned speak for themselves in one way or another.
    missing.removeAll(where: own.contains)
    // Who sits in a committee is not for the office to choose, unless it says otherwise.
    let isAsked = !isCommittee || network.expectedTypes.contains(where: own.contains)
    let exists = network.period.contains(office.today)
    if !(isAsked && exists) { lacksSelfRepresentation = false }
    if !exists { missing = [] }
  }
}

extension NetworkGaps {
  /// Those of all networks that exist today, in their order.
  static func networks(
    _ office: Office,
    _ partners: Lookup<Partner>
  ) -> [(network: Entry<Network>, gaps: NetworkGaps)] {
    let members = Dictionary(grouping: office.memberships) { $0.record.network }
    return NetworkWarnings.existing(office).map { entry in
      let network = entry.record
      let memberships = members[entry.id] ?? []
      let seated = memberships.filter { $0.isInUse && $0.record.isSeat(on: office.today) }
      var seats = seated.compactMap { seat($0.record.partner, partners) }
      if !network.seatsCoordinator(memberships.map(\.record), on: office.today),
        let seat = seat(network.coordinator, partners)
      {
        seats.append(seat)
      }
      return (entry, NetworkGaps(network, seats, in: office))
    }
  }

  /// Those of the round tables that are series without a network but with partners.
  static func roundTables(
    _ office: Office,
    _ partners: Lookup<Partner>
  ) -> [(network: Entry<Network>, gaps: NetworkGaps)] {
    let tables = NetworkWarnings.roundTables(office).filter { !$0.record.partners.isEmpty }
    return tables.map { series in
      var network = Network()
      network.name = series.record.name
      network.type = series.record.type
      network.coordinator = series.record.organiser
      let invited = Set(series.record.partners + [network.coordinator].compactMap { $0 })
      let seats = invited.compactMap { seat($0, partners) }
      return (Entry(series.id, network), NetworkGaps(network, seats, in: office))
    }
  }

  /// The seat of a partner that is in use.
  private static func seat(_ partner: RecordID?, _ partners: Lookup<Partner>) -> Seat? {
    partners.entry(partner).flatMap { $0.isInUse ? Seat($0.record) : nil }
  }
}

extension Network {
  /// Whether who coordinates it has a seat by a membership; without one it belongs to it too.
  fileprivate func seatsCoordinator(_ memberships: [Membership], on day: Day) -> Bool {
    memberships.contains { $0.partner == coordinator && $0.isSeat(on: day) }
  }
}

extension Membership {
  /// Whether it gives a seat on a day; a guest has none.
  fileprivate func isSeat(on day: Day) -> Bool { period.contains(day) && role.key != "guest" }
}
