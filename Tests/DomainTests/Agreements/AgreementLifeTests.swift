import Domain
import Testing

// Today is 14 March 2026.
@Suite("The life of an agreement")
struct AgreementLifeTests {
  private func values(
    _ agreement: Agreement = Agreement(),
    from: String,
    to state: String
  ) -> [String: String] {
    var agreement = agreement
    agreement.state = Term(from)
    let pairs = AgreementLife.values(
      of: agreement,
      to: Term(state),
      on: Believable.today,
      months: 12
    )
    return Dictionary(pairs.map { ($0.field, $0.value) }) { first, _ in first }
  }

  @Test
  func `every state leads on, and to states that there are`() {
    let known = Set(Vocabulary.agreementStates.entries.map(\.term))
    for state in known.union([.none]) {
      let next = AgreementLife.next(after: state)
      #expect(!next.isEmpty && Set(next).isSubset(of: known) && !next.contains(state))
    }
  }

  @Test
  func `the usual way leads from the idea to a review and on`() {
    var way = ["idea"]
    while way.count < 7, let next = AgreementLife.next(after: Term(way[way.count - 1])).first {
      way.append(next.key)
    }
    #expect(way == ["idea", "draft", "coordination", "signed", "active", "review", "active"])
  }

  @Test
  func `signing settles the day and when to look at it again`() {
    #expect(
      values(from: "coordination", to: "signed") == [
        "state": "signed", "since": "2026-03-14", "signed": "2026-03-14",
        "review-due": "2027-03-14",
      ]
    )
  }

  @Test
  func `days that were settled stay`() {
    var agreement = Agreement()
    agreement.signed = Day("2026-03-01")
    agreement.start = Day("2026-04-01")
    agreement.reviewDue = Day("2026-10-01")
    #expect(
      values(agreement, from: "coordination", to: "signed").keys.sorted() == ["since", "state"]
    )
    #expect(values(agreement, from: "signed", to: "active").keys.sorted() == ["since", "state"])
  }

  @Test
  func `a review that ends is held, and the next one is due`() {
    var agreement = Agreement()
    agreement.reviewDue = Day("2026-03-01")
    agreement.start = Day("2025-03-01")
    #expect(
      values(agreement, from: "review", to: "active") == [
        "state": "active", "since": "2026-03-14", "reviewed": "2026-03-14",
        "review-due": "2027-03-14",
      ]
    )
  }

  @Test(arguments: [
    ("", "2026-03-14"), ("2026-12-31", "2026-03-14"), ("2026-03-14", "2026-03-14"),
    ("2026-02-28", ""),
  ])
  func `an ending cuts the time, but no end that is past`(_ row: (end: String, written: String)) {
    var agreement = Agreement()
    agreement.end = Day(stored: row.end)
    #expect(values(agreement, from: "active", to: "ended")["end"] ?? "" == row.written)
  }

  @Test
  func `what has not begun does not end before it begins`() {
    var agreement = Agreement()
    agreement.start = Day("2026-05-01")
    #expect(values(agreement, from: "signed", to: "ended")["end"] == "2026-05-01")
  }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31", false), ("2026-12-31", "2027-01-01", true),
    ("2025-12-31", "2026-03-13", false), ("2025-12-31", "2026-03-14", true),
    ("", "2026-03-14", false), ("", "2026-03-15", true),
  ])
  func `an agreement is extended beyond its end and today`(
    _ row: (end: String, new: String, isPossible: Bool)
  ) {
    var agreement = Agreement()
    agreement.state = Term("active")
    agreement.end = Day(stored: row.end)
    let values = try? AgreementLife.extended(
      agreement,
      until: Day(row.new),
      on: Believable.today,
      months: 12
    )
    #expect((values != nil) == row.isPossible)
    if let values {
      #expect(values.contains { $0 == ("end", row.new) })
      #expect(values.contains { $0 == ("state", "extended") })
    }
  }
}
