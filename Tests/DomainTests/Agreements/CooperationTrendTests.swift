import Domain
import Testing

@Suite("Cooperation checks over time")
struct CooperationTrendTests {
  private let agency = RecordID("par:A")
  private let guide = RecordID("par:B")

  private func check(
    _ id: String,
    _ day: String?,
    _ partner: RecordID?,
    trust: String,
    mediator: String = ""
  ) -> Entry<CooperationCheck> {
    var check = CooperationCheck()
    check.day = day.map { Day($0) }
    check.partner = partner
    check.trust = Term(trust)
    check.mediator = Term(mediator)
    return Entry(RecordID("chk:\(id)"), check)
  }

  @Test
  func `both sides stand beside each other, day by day`() throws {
    let trend = CooperationTrend(
      [
        check("3", "2026-03-01", guide, trust: "5"), check("1", "2025-03-01", guide, trust: "2"),
        check("2", "2026-03-01", agency, trust: "3", mediator: "4"),
      ],
      parties: [agency, guide]
    )
    #expect(trend.days == [Day("2025-03-01"), Day("2026-03-01")])
    #expect(trend.sides == [agency, guide])
    let trust = try #require(trend.rows.first { $0.title.de == "Vertrauen" })
    #expect(trust.lines.map(\.ratings) == [[nil, 3], [2, 5]])
    #expect(trust.lines.map(\.change) == [nil, 3])
    #expect(trust.difference == 2)
    let mediator = try #require(trend.rows.last)
    #expect(mediator.lines.map(\.latest) == [4, nil])
    #expect(mediator.difference == nil)
  }

  @Test
  func `of two answers on one day the later one counts, and those without a day or side do not`() {
    let trend = CooperationTrend(
      [
        check("2", "2026-03-01", agency, trust: "4"), check("1", "2026-03-01", agency, trust: "1"),
        check("3", nil, agency, trust: "1"), check("4", "2026-03-02", nil, trust: "1"),
      ],
      parties: []
    )
    #expect(trend.days.count == 1 && trend.sides == [agency])
    #expect(trend.rows.map { $0.lines[0].latest }.contains(4))
  }

  @Test
  func `who is no party any more is told too, after the parties`() {
    let trend = CooperationTrend(
      [
        check("1", "2026-03-01", agency, trust: "4"), check("2", "2026-03-01", guide, trust: "4"),
      ],
      parties: [guide]
    )
    #expect(trend.sides == [guide, agency])
  }

  @Test
  func `without checks there is nothing to show`() {
    let trend = CooperationTrend([], parties: [agency, guide])
    #expect(trend.days.isEmpty && trend.sides.isEmpty)
    #expect(trend.rows.count == 7 && trend.rows.allSatisfy(\.lines.isEmpty))
  }
}
