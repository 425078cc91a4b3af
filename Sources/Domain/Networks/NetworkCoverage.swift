/// Which kinds of partner a network has and which it lacks (requirement 65).
package struct NetworkCoverage: Sendable {
  /// A kind of partner that belongs to the network, or is in it besides.
  package struct Part: Sendable {
    package let need: Need
    /// Whether somebody expects it.
    package let isExpected: Bool
    /// The members of this kind, in the order of the memberships.
    package let members: [RecordID]

    package var isMissing: Bool { isExpected && members.isEmpty }
  }

  /// Who should have a say.
  package enum Need: Hashable, Sendable {
    /// Those concerned speak for themselves: an organisation of migrants, a residents' council, or
    /// a partner that is marked so.
    case selfRepresentation
    case type(Term)

    package var title: Text {
      switch self {
      case .selfRepresentation:
        Text(de: "Selbstvertretung (MSO, Heimrat)", en: "self-representation")
      case .type(let term):
        Text(
          de: Vocabulary.partnerTypes.label(term.key, .german),
          en: Vocabulary.partnerTypes.label(term.key, .english)
        )
      }
    }
  }

  /// What is expected, in its order, then what there is besides.
  package let parts: [Part]
  /// Members on the day, guests apart.
  package let members: Int

  package var missing: [Need] { parts.filter(\.isMissing).map(\.need) }

  /// What belongs in a network where nobody settled anything, self-representation first.
  package static let proposal = ["mso", "municipality", "welfare", "helpers"].map { Term($0) }

  /// Looks at those who are members on a day; guests are none.
  ///
  /// The types of the network itself come before those that the office expects anywhere
  /// (`expected`), and those before the proposal.
  package init(
    network: Network,
    members: [(membership: Membership, partner: Entry<Partner>)],
    expected: [Term],
    on day: Day
  ) {
    let lists = [network.expectedTypes, expected, NetworkCoverage.proposal]
    let settled = lists.first { !$0.isEmpty } ?? []
    var order: [Need] = []
    var found: [Need: [RecordID]] = [:]
    func note(_ need: Need) {
      guard found[need] == nil else { return }
      found[need] = []
      order.append(need)
    }
    for type in settled where type != .none { note(Need(type)) }
    let expectedCount = order.count
    var seen: Set<RecordID> = []
    for (membership, partner) in members
    where membership.period.contains(day) && membership.role.key != "guest"
      && seen.insert(partner.id).inserted
    {
      for need in NetworkCoverage.needs(metBy: partner.record) {
        note(need)
        found[need]?.append(partner.id)
      }
    }
    parts = order.enumerated().map { place, need in
      Part(need: need, isExpected: place < expectedCount, members: found[need] ?? [])
    }
    self.members = seen.count
  }

  /// What a member stands for: its type, and those concerned where it speaks for them.
  private static func needs(metBy partner: Partner) -> [Need] {
    let own = partner.type == .none ? [] : [Need(partner.type)]
    let speaks = partner.selfRepresentation && !own.contains(.selfRepresentation)
    return speaks ? own + [.selfRepresentation] : own
  }
}

extension NetworkCoverage.Need {
  init(_ type: Term) {
    self = ["mso", "residents"].contains(type.key) ? .selfRepresentation : .type(type)
  }
}
