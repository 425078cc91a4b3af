import Domain
import Testing

// Today is 14 March 2026.
@Suite("What is due with funders, in the calendar")
struct FundingDateTests {
  private var scene = WarningScene()

  private func days(_ from: String, _ until: String) -> [String] {
    OfficeCalendar.entries(in: scene.office, from: Day(from), until: Day(until))
      .map(\.day.stored)
  }

  private mutating func deadline(_ day: String, yearly: Bool = true, done: String? = nil) {
    _ = scene.add(\.fundingDeadlines) {
      $0.title = "Änderungen melden"
      $0.day = Day(day)
      $0.isYearly = yearly
      $0.done = done.map { Day($0) }
    }
  }

  @Test
  mutating func `a deadline of each year comes up each year from the first that is open`() {
    deadline("2024-10-01")
    #expect(days("2026-01-01", "2028-01-01") == ["2026-10-01", "2027-10-01"])
    deadline("2024-04-01", done: "2026-03-10")
    #expect(days("2026-04-01", "2027-04-01") == ["2026-10-01", "2027-04-01"])
  }

  @Test
  mutating func `nothing is asked for after the end of a directive`() {
    _ = scene.add(\.directives) {
      $0.name = "BIR"
      $0.end = Day("2027-12-31")
    }
    for type in ["application", "report"] {
      _ = scene.add(\.fundingDeadlines) {
        $0.title = type
        $0.type = Term(type)
        $0.day = Day("2024-11-15")
        $0.done = Day("2025-11-01")
        $0.isYearly = true
        $0.directive = RecordID("dir:1")
      }
    }
    #expect(
      days("2026-01-01", "2028-12-30")
        == ["2026-11-15", "2026-11-15", "2027-11-15", "2027-11-15", "2027-12-31", "2028-11-15"]
    )
  }

  @Test
  mutating func `advice is to be followed up in the calendar as in the list`() {
    let partner = scene.partner("Verein")
    _ = scene.add(\.advices) {
      $0.partner = partner
      $0.followUp = Day("2026-05-01")
    }
    let found = OfficeCalendar.entries(
      in: scene.office,
      from: Day("2026-05-01"),
      until: Day("2026-05-01")
    )
    #expect(found.map(\.title.de) == ["Wiedervorlage nach der Beratung"])
    #expect(found.map(\.detail.de) == ["Verein"])
    scene.office.partners = []
    #expect(
      OfficeCalendar.deadlines(in: scene.office, within: 500).allSatisfy { $0.detail.de.isEmpty }
    )
  }

  @Test
  mutating func `a yearly deadline on the leap day falls on the last of February`() {
    deadline("2024-02-29", done: "2026-02-20")
    #expect(days("2026-01-01", "2028-12-31") == ["2027-02-28", "2028-02-29"])
  }

  @Test
  mutating func `one that comes once is over when it is done`() {
    deadline("2026-05-01", yearly: false)
    deadline("2026-05-02", yearly: false, done: "2026-03-01")
    #expect(days("2026-01-01", "2030-12-31") == ["2026-05-01"])
  }

  @Test
  mutating func `fundings end, and are proved`() {
    let project = scene.add(\.projects) { $0.name = "Lesepaten" }
    for state in ["granted", "rejected"] {
      _ = scene.add(\.fundings) {
        $0.project = project
        $0.funder = "Stiftung"
        $0.state = Term(state)
        $0.end = Day("2026-12-31")
        $0.proofDue = Day("2027-03-31")
      }
    }
    let found = OfficeCalendar.deadlines(in: scene.office, within: 500)
    #expect(found.map(\.category) == [.end, .deadline])
    #expect(found.map(\.day.stored) == ["2026-12-31", "2027-03-31"])
    #expect(found.allSatisfy { $0.title.de.contains("Lesepaten") })
  }
}
