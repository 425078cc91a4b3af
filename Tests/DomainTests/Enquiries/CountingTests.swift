import Domain
import Testing

@Suite("Visitors and services")
struct CountingTests {
  private let today = Day("2026-03-01")

  private func count(_ day: String, _ visitors: Int?) -> VisitorCount {
    var count = VisitorCount()
    count.day = Day(day)
    count.visitors = visitors
    return count
  }

  @Test
  func `visitors are summed by month, several counts of a day are one day`() {
    let counts = [
      count("2026-03-01", 20), count("2026-03-01", 31), count("2026-02-28", 40),
      count("2026-02-01", 43), count("2025-10-01", 9), count("2026-03-02", 500),
      count("2026-01-15", nil), count("2025-09-30", 7),
    ]
    let statistics = VisitorStatistics(counts, until: today)
    #expect(statistics.visitors == 150)
    #expect(statistics.days == 5)
    #expect(statistics.mean == 30)
    #expect(statistics.months.map(\.visitors) == [9, 0, 0, 0, 83, 51])
    #expect(statistics.months.map(\.mean) == [9, nil, nil, nil, 42, 51])
    #expect(statistics.months.first?.start == Day("2025-10-01"))
  }

  @Test
  func `nobody counted is no mean`() {
    let statistics = VisitorStatistics([], until: today)
    #expect(statistics.mean == nil && statistics.months.count == 6)
  }

  private func service(_ day: String, _ type: String, _ asker: String, _ number: Int? = nil)
    -> ServiceCount
  {
    var service = ServiceCount()
    service.day = Day(day)
    service.type = Term(type)
    service.askerKind = Term(asker)
    service.count = number
    return service
  }

  @Test
  func `services are counted by kind, for whom and time`() {
    // A Sunday: its week began on Monday, 23 February.
    let services = [
      service("2026-03-01", "advice", "seeker", 3), service("2026-03-01", "advice", "press"),
      service("2026-02-23", "information", "seeker", 2),
      service("2026-02-22", "information", "", 10), service("2025-12-31", "training", "seeker", 9),
      service("2026-03-02", "advice", "seeker", 100),
    ]
    let tallies = TallySpan.allCases.map { ServiceTally(services, in: $0.period(until: today)) }
    #expect(tallies.map(\.total) == [4, 6, 4, 16])
    #expect(tallies[1].count(of: Term("advice")) == 4)
    #expect(tallies[1].count(of: Term("advice"), to: Term("seeker")) == 3)
    #expect(tallies[3].count(to: Term("seeker")) == 5)
    #expect(tallies[3].askers == [Term("seeker"), Term("press"), .none])
    // An office has words of its own, and its rows add up too.
    let own =
      services + [service("2026-03-01", "advice", "chor"), service("2026-03-01", "advice", "amt")]
    let tally = ServiceTally(own, in: TallySpan.day.period(until: today))
    #expect(tally.askers == [Term("seeker"), Term("press"), Term("amt"), Term("chor")])
    #expect(tally.askers.reduce(0) { $0 + tally.count(to: $1) } == tally.total)
  }
}
