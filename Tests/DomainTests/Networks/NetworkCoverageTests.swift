import Testing

@testable import Domain

struct NetworkCoverageTests {
  private let day = Day(stored: "2026-03-18") ?? Day(number: 0)

  private func partner(_ name: String, _ type: String, speaksForItself: Bool = false) -> Partner {
    var partner = Partner()
    partner.name = name
    partner.type = Term(type)
    partner.selfRepresentation = speaksForItself
    return partner
  }

  private func membership(
    _ role: String = "member",
    from: Int? = nil,
    until: Int? = nil,
    term: Int? = nil
  ) -> Membership {
    var membership = Membership()
    membership.role = Term(role)
    membership.start = from.map { day.adding(days: $0) }
    membership.end = until.map { day.adding(days: $0) }
    membership.termEnds = term.map { day.adding(days: $0) }
    return membership
  }

  private func coverage(
    _ members: [(Membership, Partner)],
    expected: [String] = [],
    own: [String] = []
  ) -> NetworkCoverage {
    var network = Network()
    network.expectedTypes = own.map { Term($0) }
    return NetworkCoverage(
      network: network,
      members: members,
      expected: expected.map { Term($0) },
      on: day
    )
  }

  @Test
  func `types stand in the order of the vocabulary, their members by name`() {
    let found = coverage([
      (membership(), partner("Zeder", "school")), (membership(), partner("Übersee", "mso")),
      (membership(), partner("Anker", "school")), (membership(), partner("Frei", "bücherei")),
    ])
    #expect(found.present.map(\.type.key) == ["mso", "school", "bücherei"])
    #expect(found.present[1].members.map(\.partner.name) == ["Anker", "Zeder"])
    #expect(!found.lacksSelfRepresentation)
  }

  @Test
  func `what the office and the network expect is missing once`() {
    let found = coverage(
      [(membership(), partner("Amt", "municipality"))],
      expected: ["municipality", "mso", "", "school"],
      own: ["school", "residents"]
    )
    #expect(found.missing.map(\.key) == ["mso", "school", "residents"])
    #expect(found.lacksSelfRepresentation)
  }

  @Test
  func `an empty network lacks everything`() {
    let found = coverage([], expected: ["mso"])
    #expect(found.present.isEmpty)
    #expect(found.missing.map(\.key) == ["mso"])
    #expect(found.lacksSelfRepresentation)
    #expect(found.speakers.isEmpty)
  }

  @Test
  func `the flag makes any partner self-representation`() {
    let found = coverage([(membership(), partner("Rat", "association", speaksForItself: true))])
    #expect(!found.lacksSelfRepresentation)
    #expect(!coverage([(membership(), partner("Rat", "residents"))]).lacksSelfRepresentation)
  }

  private static let spans: [(Int?, Int?, Bool)] = [
    (nil, 0, true), (nil, -1, false), (0, nil, true), (1, nil, false),
  ]

  @Test(arguments: spans)
  func `the first and the last day of a membership belong to it`(
    from: Int?,
    until: Int?,
    isMember: Bool
  ) {
    let found = coverage([(membership(from: from, until: until), partner("MSO", "mso"))])
    #expect(found.present.isEmpty != isMember)
    #expect(found.former.count == (until == -1 ? 1 : 0))
  }

  @Test
  func `guests and archived partners cover nothing`() {
    var archived = partner("Alt", "school")
    archived.archived = day
    var gone = membership()
    gone.archived = day
    let found = coverage(
      [
        (membership("guest"), partner("Gast", "mso")), (membership(), archived),
        (gone, partner("Weg", "company")),
      ],
      expected: ["mso", "school"]
    )
    #expect(found.present.isEmpty)
    #expect(found.missing.count == 2)
    #expect(found.lacksSelfRepresentation)
    #expect(found.guests.map(\.partner.name) == ["Gast"])
    #expect(found.former.isEmpty)
  }

  @Test
  func `a term that ends today still runs, and ended ones come last`() {
    let found = coverage([
      (membership("speaker", term: -1), partner("A", "mso")),
      (membership("speaker", term: 0), partner("B", "mso")),
      (membership("representative"), partner("C", "mso")),
      (membership("coordination"), partner("D", "mso")),
      (membership("speaker", until: -1), partner("E", "mso")),
    ])
    #expect(found.speakers.map(\.member.partner.name) == ["B", "C", "A"])
    #expect(found.speakers.map(\.isOver) == [false, false, true])
  }
}
