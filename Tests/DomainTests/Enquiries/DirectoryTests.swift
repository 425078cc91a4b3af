import Domain
import Testing

@Suite("Referral directory and inbox")
struct DirectoryTests {
  private func service(_ name: String, _ boundaries: [String], _ topics: [String])
    -> Entry<ReferralService>
  {
    var service = ReferralService()
    service.name = name
    service.boundaries = boundaries.map { Term($0) }
    service.topics = topics.map { Term($0) }
    return Entry(RecordID("ref:\(name)"), service)
  }

  @Test
  func `a service stands under each of its boundaries and topics, others last`() {
    let directory = ReferralDirectory([
      service("Öffner", ["legal", "debts"], []), service("Amt", ["debts", "eigenes"], ["work"]),
      service("Rest", [], []),
    ])
    #expect(
      directory.sections.map(\.subject) == [
        .boundary(Term("legal")), .boundary(Term("debts")), .boundary(Term("eigenes")),
        .topic(Term("work")), .other,
      ]
    )
    #expect(directory.sections[1].services.map(\.record.name) == ["Amt", "Öffner"])
  }

  @Test
  func `services for most of the topics come first, then by name`() {
    let services = [
      service("A", [], ["health"]), service("Ä", [], []), service("C", [], ["health", "work"]),
      service("B", [], ["work"]),
    ]
    let ranked = ReferralDirectory.ranked(services, for: [Term("work"), Term("health")])
    #expect(ranked.map(\.service.record.name) == ["C", "A", "B", "Ä"])
    #expect(ranked[0].common == [Term("work"), Term("health")])
  }

  @Test
  func `an inbox has what waits first, then what others have, then what is done`() {
    func enquiry(_ day: String, _ change: (inout Enquiry) -> Void) -> Enquiry {
      var enquiry = Enquiry()
      enquiry.day = Day(day)
      change(&enquiry)
      return enquiry
    }
    let waiting = enquiry("2026-03-01") { _ in }
    let handed = enquiry("2026-02-01") { $0.handedTo = RecordID("par:1") }
    let answered = enquiry("2026-01-01") { $0.answered = Day("2026-01-05") }
    let closed = enquiry("2020-01-01") { $0.state = Term("closed") }
    let ranks = [waiting, handed, answered, closed].map(\.rank)
    #expect(ranks == ranks.sorted() && Set(ranks).count == 4)
    #expect(answered.daysOpen(on: Day("2026-03-14")) == 4)
    #expect(waiting.daysOpen(on: Day("2026-03-14")) == 13)
  }

  @Test
  func `what is looked at from time to time has a day for it`() {
    for type in CheckedType.all {
      let field = RecordTypes.type(prefix: type.kind.prefix)?.field(type.field)
      #expect(field?.kind.name == .day, "\(type.kind.prefix)")
      #expect(CheckedType.of(RecordID("\(type.kind.prefix):1"))?.field == type.field)
    }
    #expect(CheckedType.of(RecordID("exp:1")) == nil)
  }
}
