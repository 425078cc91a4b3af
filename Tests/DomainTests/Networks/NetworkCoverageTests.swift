import Domain
import Testing

@Suite("Coverage of a network")
struct NetworkCoverageTests {
  private func partner(_ id: String, _ type: String, speaks: Bool = false) -> Entry<Partner> {
    var partner = Partner()
    partner.name = id
    partner.type = Term(type)
    partner.selfRepresentation = speaks
    return Entry(RecordID("par:\(id)"), partner)
  }

  private func membership(
    _ role: String = "member",
    from: String? = nil,
    until: String? = nil
  ) -> Membership {
    var membership = Membership()
    membership.role = Term(role)
    membership.start = from.map(Believable.day)
    membership.end = until.map(Believable.day)
    return membership
  }

  private func coverage(
    _ members: [(membership: Membership, partner: Entry<Partner>)],
    types: [String] = [],
    expected: [String] = []
  ) -> NetworkCoverage {
    var network = Network()
    network.expectedTypes = types.map { Term($0) }
    return NetworkCoverage(
      network: network,
      members: members,
      expected: expected.map { Term($0) },
      on: Believable.today
    )
  }

  @Test
  func `an empty network lacks all that the proposal names, those concerned first`() {
    let missing = coverage([]).missing
    #expect(missing.first == .selfRepresentation)
    #expect(missing.count == NetworkCoverage.proposal.count)
  }

  @Test(arguments: [("mso", false), ("residents", false), ("association", true)])
  func `those concerned are there by type or by mark`(_ row: (type: String, speaks: Bool)) {
    let member = partner("A", row.type, speaks: row.speaks)
    let missing = coverage([(membership(), member)]).missing
    #expect(!missing.contains(.selfRepresentation))
    #expect(missing.contains(.type(Term("welfare"))))
  }

  @Test
  func `an association without the mark does not speak for those concerned`() {
    let found = coverage([(membership(), partner("A", "association"))])
    #expect(found.missing.contains(.selfRepresentation))
  }

  @Test
  func `the network's own types come before those of the office`() {
    let own = coverage([], types: ["school"], expected: ["press"]).missing
    #expect(own == [.type(Term("school"))])
    #expect(coverage([], expected: ["press"]).missing == [.type(Term("press"))])
  }

  @Test
  func `both names of self-representation are one thing to expect`() {
    #expect(coverage([], types: ["mso", "residents"]).missing == [.selfRepresentation])
  }

  @Test(arguments: [
    (nil, "2026-03-13", false), (nil, "2026-03-14", true), ("2026-03-15", nil, false),
    ("2026-03-14", nil, true), (nil, nil, true),
  ])
  func `only memberships of the day count`(_ row: (from: String?, until: String?, counts: Bool)) {
    let member = membership(from: row.from, until: row.until)
    let found = coverage([(member, partner("A", "school"))], types: ["school"])
    #expect(found.missing.isEmpty == row.counts)
    #expect(found.members == (row.counts ? 1 : 0))
  }

  @Test
  func `a guest is no member`() {
    let found = coverage([(membership("guest"), partner("A", "school"))], types: ["school"])
    #expect(found.missing == [.type(Term("school"))] && found.members == 0)
  }

  @Test
  func `a partner with two memberships counts once, and other types come last`() {
    let school = partner("A", "school")
    let press = partner("B", "press")
    let found = coverage(
      [(membership(), press), (membership(), school), (membership("speaker"), school)],
      types: ["school"]
    )
    #expect(found.members == 2)
    #expect(found.parts.map(\.need) == [.type(Term("school")), .type(Term("press"))])
    #expect(found.parts.map(\.isExpected) == [true, false])
    #expect(found.parts.map(\.members) == [[school.id], [press.id]])
  }
}
