import Domain
import Testing

// Today is 14 March 2026.
@Suite("Days that funders set")
struct FundingDeadlinesTests {
  private var scene = WarningScene()

  private func deadline(
    _ day: String,
    yearly: Bool = true,
    done: String? = nil
  ) -> FundingDeadline {
    var deadline = FundingDeadline()
    deadline.day = Believable.day(day)
    deadline.isYearly = yearly
    deadline.done = done.map(Believable.day)
    return deadline
  }

  private func next(_ deadline: FundingDeadline, on day: String = "2026-03-14") -> String? {
    deadline.nextOpen(on: Believable.day(day))?.stored
  }

  @Test
  func `what comes once is open until it is settled`() {
    #expect(next(deadline("2020-01-01", yearly: false)) == "2020-01-01")
    #expect(next(deadline("2020-01-01", yearly: false, done: "2020-02-01")) == nil)
    #expect(FundingDeadline().nextOpen(on: Believable.today) == nil)
  }

  @Test(arguments: [
    // Settled before the day, and after it: the same day is meant.
    ("2025-11-10", "2026-11-15"), ("2025-11-20", "2026-11-15"),
    // Settled early for this year.
    ("2026-11-01", "2027-11-15"),
    // Settled over the change of year.
    ("2026-01-02", "2026-11-15"),
  ])
  func `what was settled goes on to the next year`(_ row: (done: String, next: String)) {
    #expect(next(deadline("2024-11-15", done: row.done), on: "2026-03-14") == row.next)
  }

  @Test
  func `a day over the change of year belongs to the nearer one`() {
    let new = deadline("2024-01-01", done: "2025-12-28")
    #expect(next(new, on: "2025-12-30") == "2027-01-01")
    #expect(next(new, on: "2026-03-14") == "2027-01-01")
    let old = deadline("2024-12-31", done: "2026-01-03")
    #expect(next(old, on: "2026-01-05") == "2026-12-31")
  }

  @Test
  func `a yearly day that was missed stays for half a year, and then the next counts`() {
    let missed = deadline("2024-11-15", done: "2024-11-10")
    #expect(next(missed, on: "2026-03-14") == "2025-11-15")
    #expect(next(missed, on: "2026-06-14") == "2026-11-15")
    #expect(next(deadline("2027-11-15"), on: "2026-03-14") == "2027-11-15")
  }

  @Test
  func `the 29th of February is the 28th in other years`() {
    let leap = deadline("2024-02-29", done: "2025-02-20")
    #expect(next(leap, on: "2025-03-01") == "2026-02-28")
    #expect(next(deadline("2024-02-29", done: "2027-02-28"), on: "2027-03-01") == "2028-02-29")
    #expect(next(deadline("9999-02-28", done: "9999-02-28"), on: "9999-12-31") == nil)
  }

  @Test
  mutating func `of what is archived nothing is due`() {
    let project = scene.add(\.projects) { $0.name = "Lesepaten" }
    let funding = scene.add(\.fundings) {
      $0.project = project
      $0.state = Term("drawing")
      $0.end = Day("2026-06-30")
      $0.proofDue = Day("2026-09-30")
    }
    let directive = scene.add(\.directives) { $0.name = "BIR" }
    for (one, other) in [(directive, nil), (nil, funding)] as [(RecordID?, RecordID?)] {
      _ = scene.add(\.fundingDeadlines) {
        $0.title = "Bericht"
        $0.day = Day("2026-04-30")
        $0.directive = one
        $0.funding = other
      }
    }
    #expect(FundingDeadlines(scene.office).rows.count == 4)
    scene.office.projects = []
    #expect(FundingDeadlines(scene.office).rows.map(\.title.de) == ["Bericht: BIR"])
    scene.office.directives = []
    #expect(FundingDeadlines(scene.office).rows.isEmpty)
  }

  @Test
  mutating func `of fundings of one project the giver is named first`() {
    let project = scene.add(\.projects) { $0.name = "Lesepaten" }
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.funder = "Stadt"
      $0.partner = RecordID("par:gone")
      $0.state = Term("granted")
      $0.end = Day("2026-06-30")
    }
    let titles = FundingDeadlines(scene.office).rows.map(\.title.de)
    #expect(titles == ["Förderende: Stadt · Lesepaten"])
  }

  @Test
  mutating func `lists deadlines, proofs and ends by day, but not what is settled or over`() {
    _ = scene.add(\.directives) {
      $0.name = "BIR"
      $0.end = Day("2026-12-31")
    }
    _ = scene.add(\.directives) {
      $0.name = "Altes"
      $0.end = Day("2025-12-31")
    }
    _ = scene.add(\.fundings) {
      $0.funder = "Stadt"
      $0.state = Term("drawing")
      $0.end = Day("2026-06-30")
      $0.proofDue = Day("2026-09-30")
    }
    _ = scene.add(\.fundings) {
      $0.funder = "Kreis"
      $0.state = Term("closed")
      $0.end = Day("2026-06-30")
      $0.proofDue = Day("2026-03-30")
    }
    _ = scene.add(\.fundingDeadlines) {
      $0.title = "Antrag"
      $0.type = Term("application")
      $0.day = Day("2026-05-31")
      $0.directive = RecordID("dir:2")
    }
    _ = scene.add(\.fundingDeadlines) {
      $0.title = "Antrag"
      $0.type = Term("application")
      $0.day = Day("2026-04-30")
      $0.directive = RecordID("dir:1")
    }
    _ = scene.add(\.fundingDeadlines) {
      $0.title = "Bericht"
      $0.day = Day("2026-04-30")
      $0.funding = RecordID("gra:4")
    }
    #expect(
      FundingDeadlines(scene.office).rows.map { "\($0.day.stored) \($0.title.de)" } == [
        "2026-04-30 Antrag: BIR", "2026-06-30 Förderende: Stadt",
        "2026-09-30 Nachweis: Stadt", "2026-12-31 Richtlinie endet: BIR",
      ]
    )
  }
}
