import Domain
import Testing

@Suite("Shares that add up")
struct FundingSharesTests {
  private func sum(_ stored: String...) -> ShareSum {
    ShareSum(stored.compactMap { Share(stored: $0) })
  }

  @Test(arguments: [
    ["1/3", "1/3", "1/3"], ["33.33%", "33.33%", "33.33%"], ["1/3", "66.67%"], ["1/2", "50%"],
    ["1/7", "2/7", "4/7"], ["14.29%", "14.29%", "14.29%", "14.29%", "14.29%", "14.29%", "14.29%"],
    ["12.5%", "87.5%"], ["1/1"], ["1/997", "996/997"],
  ])
  func `is the whole`(_ stored: [String]) {
    #expect(ShareSum(stored.compactMap { Share(stored: $0) }).isWhole)
  }

  @Test(arguments: [
    (["33%", "33%", "33%"], "1 %"), (["50%", "49.99%"], "0,01 %"), (["1/3", "1/3"], "1/3"),
    (["1/3", "33.33%"], "33,34 %"), (["1/2", "1/3"], "1/6"), ([String](), "1/1"),
  ])
  func `is less than the whole`(_ row: (stored: [String], missing: String)) {
    let sum = ShareSum(row.stored.compactMap { Share(stored: $0) })
    #expect(!sum.isWhole)
    #expect(!sum.isMoreThanWhole)
    #expect(sum.difference.de == row.missing)
  }

  @Test
  func `is more than the whole`() {
    #expect(sum("1/2", "2/3").isMoreThanWhole)
    #expect(sum("1/2", "2/3").difference == Text("1/6"))
    #expect(sum("80%", "30.5%").difference == Text(de: "10,5 %", en: "10.5%"))
    #expect(sum("80%", "30.5%").percent.en == "110.5%")
  }

  @Test
  func `parts of a thousand primes do not trap and are still nearly right`() {
    let primes = [
      997, 991, 983, 977, 971, 967, 953, 947, 941, 937, 929, 919, 911, 907, 887, 883, 881,
    ]
    let shares = primes.compactMap { Share(1, of: $0) }
    let sum = ShareSum(shares)
    #expect(shares.count == 17)
    #expect((180...181).contains(sum.hundredths))
    #expect(!sum.isWhole)
    let full = ShareSum(primes.compactMap { Share($0, of: $0) } + shares)
    #expect(full.isMoreThanWhole)
    let many = ShareSum(Array(repeating: Share(1, of: 1), count: 100_000).compactMap { $0 })
    #expect(many.hundredths == 1_000_000_000)
  }

  // By project

  private func funding(
    _ share: String?,
    _ from: String? = nil,
    _ until: String? = nil,
    cents: Int? = nil,
    state: String = "granted"
  ) -> ProjectFunding {
    var funding = ProjectFunding()
    funding.share = share.flatMap { Share(stored: $0) }
    funding.start = from.map(Believable.day)
    funding.end = until.map(Believable.day)
    funding.amount = cents.map { Money(cents: $0) }
    funding.state = Term(state)
    return funding
  }

  private func shares(_ fundings: ProjectFunding...) -> FundingShares {
    FundingShares(
      nil,
      fundings.enumerated().map { Entry(RecordID("gra:\($0.offset)"), $0.element) }
    )
  }

  @Test
  func `what was rejected or given up does not count`() {
    let all = shares(
      funding("1/2"),
      funding("1/2"),
      funding("1/2", state: "rejected"),
      funding("1/2", state: "dropped")
    )
    #expect(all.spans.map(\.verdict) == [.complete])
    #expect(shares(funding("1/2", state: "rejected")).spans.isEmpty)
  }

  @Test
  func `givers one after the other are the whole each in their time`() {
    let all = shares(
      funding("100%", "2025-01-01", "2025-12-31"),
      funding("100%", "2026-01-01", "2026-12-31")
    )
    #expect(all.spans.map(\.verdict) == [.complete, .complete])
    #expect(all.span(on: Believable.today)?.fundings.map(\.id) == [RecordID("gra:1")])
    #expect(all.span(on: Believable.day("2030-01-01"))?.fundings.map(\.id) == [RecordID("gra:1")])
  }

  @Test
  func `a day on which both run is too much, and a day without the second too little`() {
    let overlap = shares(
      funding("100%", "2025-01-01", "2026-01-01"),
      funding("100%", "2026-01-01", nil)
    )
    #expect(overlap.spans.map(\.verdict).contains(.over(Text(de: "100 %", en: "100%"))))
    let short = shares(funding("1/2", nil, "2026-06-30"), funding("1/2"))
    #expect(short.spans.map(\.verdict) == [.complete, .missing(Text("1/2"))])
  }

  @Test
  func `without all shares only too much can be told`() {
    #expect(shares(funding("1/2"), funding(nil)).spans.map(\.verdict) == [.untold(without: 1)])
    #expect(
      shares(funding("1/1"), funding("1/2"), funding(nil)).spans.map(\.verdict)
        == [.over(Text("1/2"))]
    )
  }

  @Test
  func `an amount may differ from its share by a euro and not by more`() throws {
    let near = shares(funding("1/3", cents: 1000_00), funding("2/3", cents: 2001_50))
    #expect(near.spans.first?.differing.isEmpty == true)
    let far = shares(funding("1/3", cents: 1000_00), funding("2/3", cents: 2003_03))
    let differing = try #require(far.spans.first?.differing)
    #expect(differing.map(\.funding) == [RecordID("gra:0"), RecordID("gra:1")])
    #expect(differing.first?.expected == Money(cents: 1001_01))
    let huge = shares(funding("1/2", cents: .max), funding("1/2", cents: .max))
    #expect(huge.spans.map(\.verdict) == [.complete])
  }
}
