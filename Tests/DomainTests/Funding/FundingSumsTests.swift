import Domain
import Testing

// Today is 14 March 2026.
@Suite("Funding by year")
struct FundingSumsTests {
  private var scene = WarningScene()

  private func years(
    _ cents: Int?,
    _ from: String?,
    _ until: String?,
    _ written: [(Int, Int?)] = []
  ) -> FundingYears {
    var funding = ProjectFunding()
    funding.amount = cents.map { Money(cents: $0) }
    funding.start = from.map(Believable.day)
    funding.end = until.map(Believable.day)
    return FundingYears(
      funding,
      written: written.map { year, cents in
        var one = FundingYear()
        one.year = year
        one.amount = cents.map { Money(cents: $0) }
        return one
      }
    )
  }

  private func cents(_ years: FundingYears) -> [Int: Int] { years.amounts.mapValues(\.cents) }

  @Test
  func `an amount falls upon years by days, the last takes what is left`() {
    // 365, 366 and 365 days of 1096.
    #expect(
      cents(years(1000_00, "2023-01-01", "2025-12-31"))
        == [2023: 333_02, 2024: 333_94, 2025: 333_04]
    )
    #expect(cents(years(100, "2025-12-31", "2026-01-02")) == [2025: 33, 2026: 67])
    #expect(cents(years(1, "2025-01-01", "2027-12-31")) == [2025: 0, 2026: 0, 2027: 1])
  }

  @Test
  func `what is written for a year holds, and the rest is spread over the others`() {
    let spread = years(900_00, "2025-01-01", "2027-12-31", [(2026, 500_00)])
    #expect(cents(spread) == [2025: 200_00, 2026: 500_00, 2027: 200_00])
    #expect(cents(years(100, "2026-01-01", "2026-12-31", [(2026, 150)])) == [2026: 150])
    // Every year is written: nothing is put where it is not known to belong.
    let over = years(200, "2026-01-01", "2026-12-31", [(2026, 150)])
    #expect(cents(over) == [2026: 150])
    #expect(over.undated == Money(cents: 50))
    #expect(cents(years(nil, nil, nil, [(0, 5), (10_000, 5), (2026, nil)])) == [:])
  }

  @Test
  func `without a day nothing is put into a year, with one into its year`() {
    #expect(years(100, nil, nil).undated == Money(cents: 100))
    #expect(cents(years(100, "2026-05-01", nil)) == [2026: 100])
    #expect(cents(years(100, nil, "2026-05-01")) == [2026: 100])
    #expect(years(100, "2026-05-02", "2026-05-01").undated == Money(cents: 100))
  }

  @Test
  func `the largest amount and the longest period do not trap`() {
    let long = years(.max, "0001-01-01", "9999-12-31")
    #expect(long.amounts.count == 9999)
    #expect(long.amounts.values.allSatisfy { $0.cents >= 0 })
  }

  @Test
  mutating func `sums by year and source with the share of own money`() throws {
    let project = scene.add(\.projects) {
      $0.name = "Lotsennetz"
      $0.officeRole = Term("coordinates")
      $0.start = Day("2026-01-01")
      $0.end = Day("2026-12-31")
    }
    let directive = scene.add(\.directives) { $0.source = Term("state") }
    let grant = scene.add(\.fundings) {
      $0.project = project
      $0.directive = directive
      $0.state = Term("granted")
      $0.amount = Money(cents: 900_00)
    }
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.type = Term("own")
      $0.state = Term("idea")
      $0.amount = Money(cents: 100_00)
    }
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.state = Term("rejected")
      $0.amount = Money(cents: 7_00)
    }
    _ = scene.add(\.fundCalls) {
      $0.funding = grant
      $0.day = Day("2027-01-02")
      $0.amount = Money(cents: 50_00)
    }
    _ = scene.add(\.fundingYears) {
      $0.funding = grant
      $0.year = 2026
      $0.spent = Money(cents: 12_34)
    }
    let others = scene.add(\.projects) { $0.name = "Fremdes" }
    _ = scene.add(\.fundings) {
      $0.project = others
      $0.amount = Money(cents: 5_00)
      $0.start = Day("2026-01-01")
    }
    let sums = FundingSums(FundingBook(scene.office))
    #expect(sums.years.map(\.year) == [2026, 2027])
    let first = try #require(sums.years.first)
    #expect(first.rows.map(\.source) == [Term("state"), FundingBook.own])
    #expect(first.total.granted == Money(cents: 900_00))
    #expect(first.total.planned == Money(cents: 100_00))
    #expect(first.total.spent == Money(cents: 12_34))
    #expect(first.ownShare == Share(hundredths: 1000))
    #expect(sums.years.last?.total.called == Money(cents: 50_00))
    #expect(sums.years.last?.ownShare == nil)
    #expect(sums.undated.isEmpty)
  }
}
