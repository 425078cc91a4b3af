/// Who takes part in a network on a day, by kind of partner, and who is missing (requirement 65).
///
/// Guests, memberships that are over or to come, and what is archived cover nothing.
package struct NetworkCoverage: Sendable {
  package struct Member: Sendable {
    package let membership: Membership
    package let partner: Partner
  }

  /// The members of one type of partner.
  package struct PresentType: Sendable {
    package let type: Term
    package let members: [Member]
  }

  /// Somebody who speaks for the network.
  package struct Speaker: Sendable {
    package let member: Member
    /// The term ended before the day.
    package let isOver: Bool
  }

  /// The types that take part, in the order of the vocabulary, each with its members by name.
  package let present: [PresentType]
  var gaps: NetworkGaps
  /// Speakers and representatives, those whose term ended last.
  package let speakers: [Speaker]
  package let guests: [Member]
  /// Those whose membership is over.
  package let former: [Member]

  /// The types of partners that are self-representation of those concerned.
  package static let selfRepresentation: Set<Term> = [Term("mso"), Term("residents")]

  /// Takes the types expected of any network; those of this one are added to them.
  package init(
    network: Network,
    members: [(Membership, Partner)],
    expected: [Term],
    on day: Day
  ) {
    let all = members.map { Member(membership: $0.0, partner: $0.1) }
      .filter { $0.membership.archived == nil && $0.partner.archived == nil }
      .sorted { Folding.fold($0.partner.name) < Folding.fold($1.partner.name) }
    let current = all.filter { $0.membership.period.contains(day) }
    let seated = current.filter { $0.membership.role != NetworkCoverage.guest }
    let types = Set(seated.map(\.partner.type))
    let known = Vocabulary.partnerTypes.entries.map(\.term)
    let others = types.subtracting(known).sorted { $0.key < $1.key }
    present = (known.filter(types.contains) + others).map { type in
      PresentType(type: type, members: seated.filter { $0.partner.type == type })
    }
    gaps = NetworkGaps(network, seated.map { .init($0.partner) }, expected: expected)
    let speaking = seated.filter { NetworkCoverage.speaking.contains($0.membership.role) }
      .map { member in
        Speaker(member: member, isOver: member.membership.termEnds.map { $0 < day } ?? false)
      }
    speakers = speaking.filter { !$0.isOver } + speaking.filter(\.isOver)
    guests = current.filter { $0.membership.role == NetworkCoverage.guest }
    former = all.filter { $0.membership.end.map { $0 < day } ?? false }
  }

  /// The expected types that do not take part, in the order in which they are expected.
  package var missing: [Term] { gaps.missing }
  /// Nobody takes part who speaks for those concerned themselves.
  package var lacksSelfRepresentation: Bool { gaps.lacksSelfRepresentation }

  private static let guest = Term("guest")
  private static let speaking: Set<Term> = [Term("speaker"), Term("representative")]
}
