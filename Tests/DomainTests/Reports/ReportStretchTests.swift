import Testing

@testable import Domain

@Suite("Periods of reports")
struct ReportStretchTests {
  private func stretches(_ from: String, _ until: String) throws -> [ReportStretch] {
    let period = try #require(
      ReportPeriod(from: Believable.day(from), until: Believable.day(until))
    )
    return ReportStretch.all(of: period)
  }

  @Test
  func `months follow each other without a gap, over years and leap days`() throws {
    let all = try stretches("2023-12-15", "2024-03-01")
    #expect(all.map(\.title.de) == ["12.2023", "01.2024", "02.2024", "03.2024"])
    #expect(all.map(\.first.stored) == ["2023-12-15", "2024-01-01", "2024-02-01", "2024-03-01"])
    #expect(all.map(\.last.stored) == ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-01"])
    #expect(all.place(of: Believable.day("2024-02-29")) == 2)
    #expect(all.place(of: Believable.day("2023-12-14")) == nil)
    #expect(all.place(of: Believable.day("2024-03-02")) == nil)
  }

  @Test
  func `a long time is told in years, and one day is a month of one day`() throws {
    #expect(try stretches("2020-01-01", "2022-12-31").count == 36)
    let long = try stretches("2020-06-15", "2023-07-01")
    #expect(long.map(\.title.de) == ["2020", "2021", "2022", "2023"])
    #expect(long.first?.first.stored == "2020-06-15")
    #expect(try stretches("2024-02-29", "2024-02-29").count == 1)
    #expect(try stretches("0001-01-01", "9999-12-31").last?.last.stored == "9999-12-31")
  }

  @Test
  func `what is ahead is not known, and what runs only up to today`() throws {
    let period = try #require(ReportPeriod(year: 2026))
    #expect(period.lastKnown(on: Believable.day("2025-12-31")) == nil)
    #expect(period.lastKnown(on: Believable.day("2026-01-01")) == Believable.day("2026-01-01"))
    #expect(period.lastKnown(on: Believable.day("2027-05-01")) == Believable.day("2026-12-31"))
  }

  @Test
  func `a share is rounded to a tenth of a per cent, and there is none of nothing`() {
    func count(_ value: Int) -> Figure { Figure(value, records: []) }
    #expect(Figure.share(count(1), of: count(3))?.value == 333)
    #expect(Figure.share(count(2), of: count(3))?.value == 667)
    #expect(Figure.share(count(0), of: count(0)) == nil)
    #expect(Figure.share(count(4), of: count(3)) == nil)
    #expect(Figure.share(count(.max), of: count(.max))?.value == 1000)
    #expect(Figure.sum([Int.max, Int.max]) == Money.most)
  }
}
