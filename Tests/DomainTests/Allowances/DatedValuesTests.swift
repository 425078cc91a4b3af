import Testing

@testable import Domain

@Suite("Rates and limits by day")
struct DatedValuesTests {
  private func record(
    _ id: String,
    _ type: String,
    _ cents: Int,
    from: String,
    until: String? = nil
  ) -> Entry<DatedValue> {
    var value = DatedValue()
    value.type = Term(type)
    value.amount = Money(cents: cents)
    value.from = Day(from)
    value.until = until.map { Day($0) }
    return Entry(RecordID("val:\(id)"), value)
  }

  @Test(arguments: [
    ("honorary", 2012, nil), ("honorary", 2013, 720_00), ("honorary", 2020, 720_00),
    ("honorary", 2021, 840_00), ("honorary", 2025, 840_00), ("honorary", 2026, 960_00),
    ("honorary", 2050, 960_00), ("trainer", 2020, 2400_00), ("trainer", 2025, 3000_00),
    ("trainer", 2026, 3300_00), ("guardian", 2020, 2400_00), ("guardian", 2026, 3300_00),
    ("unknown", 2026, nil),
  ])
  func `the yearly limits are those of the law`(type: String, year: Int, cents: Int?) {
    #expect(DatedValues([]).limit(of: Term(type), in: year)?.amount.cents == cents)
  }

  @Test
  func `a starting value holds to its last day and the next one from the day after`() {
    let values = DatedValues([])
    #expect(values.amount(of: Term("honorary"), on: Day("2020-12-31"))?.amount.cents == 720_00)
    #expect(values.amount(of: Term("honorary"), on: Day("2021-01-01"))?.amount.cents == 840_00)
  }

  @Test
  func `every starting value is of a known kind, tells its source, and none overlap`() {
    for (index, value) in StartingValues.all.enumerated() {
      #expect(Vocabulary.datedValueKinds.entries.contains { $0.term == value.type })
      #expect(!value.source.isEmpty)
      for other in StartingValues.all.dropFirst(index + 1) where other.type == value.type {
        #expect(!value.period.meets(other.period))
      }
    }
    #expect(DatedValues([]).inForce(on: Day("2026-03-14")).count == 8)
  }

  @Test
  func `a record of the office holds on its days, the starting value on all others`() {
    let values = DatedValues([
      record("1", "car", 38, from: "2026-02-01", until: "2026-02-28")
    ])
    for (day, cents) in [
      ("2026-01-31", 30), ("2026-02-01", 38), ("2026-02-28", 38), ("2026-03-01", 30),
    ] {
      #expect(values.amount(of: Term("car"), on: Day(day))?.amount.cents == cents, "\(day)")
    }
    #expect(values.amount(of: Term("car"), on: Day("2026-02-10"))?.record == RecordID("val:1"))
  }

  @Test
  func `of two records the one that begins later holds`() {
    let values = DatedValues([
      record("1", "car", 35, from: "2024-01-01"), record("2", "car", 38, from: "2026-03-01"),
    ])
    #expect(values.amount(of: Term("car"), on: Day("2026-02-28"))?.amount.cents == 35)
    #expect(values.amount(of: Term("car"), on: Day("2026-03-01"))?.amount.cents == 38)
  }

  @Test
  func `where two limits hold in one year, that of its last day is the year's`() {
    let values = DatedValues([record("1", "honorary", 1200_00, from: "2026-07-01")])
    #expect(values.limit(of: Term("honorary"), in: 2026)?.amount.cents == 1200_00)
    #expect(values.limit(of: Term("honorary"), in: 2025)?.amount.cents == 840_00)
    let ending = DatedValues([
      record("1", "honorary", 500_00, from: "2026-01-01", until: "2026-12-30")
    ])
    #expect(ending.limit(of: Term("honorary"), in: 2026)?.amount.cents == 960_00)
  }

  @Test
  func `the limit of a month is that of its last day, in leap years too`() {
    let values = DatedValues([record("1", "benefit", 300_00, from: "2028-02-29")])
    #expect(values.limit(of: Term("benefit"), in: 2, of: 2028)?.amount.cents == 300_00)
    #expect(values.limit(of: Term("benefit"), in: 1, of: 2028)?.amount.cents == 250_00)
    #expect(values.limit(of: Term("benefit"), in: 13, of: 2028) == nil)
  }

  @Test
  func `a record without kind or amount sets nothing, and replaced values stand below`() {
    var empty = DatedValue()
    empty.type = Term("car")
    let values = DatedValues([
      Entry(RecordID("val:1"), empty), record("2", "car", 35, from: "2013-01-01"),
    ])
    #expect(values.amount(of: Term("car"), on: Day("2026-03-14"))?.amount.cents == 35)
    let others = values.others(on: Day("2026-03-14")).filter { $0.type == Term("car") }
    #expect(others.map(\.amount.cents) == [30])
    #expect(others.allSatisfy { $0.record == nil })
  }
}
