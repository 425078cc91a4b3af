import Testing

@testable import Domain

@Suite("Sums of allowances")
struct AllowanceSumsTests {
  private let person = RecordID("vol:1")

  private func expense(
    _ type: String,
    _ cents: Int?,
    on day: String = "2026-03-01",
    state: String = "paid",
    person: String = "vol:1"
  ) -> Entry<Expense> {
    var expense = Expense()
    expense.volunteer = RecordID(person)
    expense.type = Term(type)
    expense.amount = cents.map { Money(cents: $0) }
    expense.day = Day(day)
    expense.state = Term(state)
    return Entry(RecordID("exp:1"), expense)
  }

  private func declaration(_ type: String, _ cents: Int, year: Int) -> Entry<AllowanceDeclaration> {
    var declaration = AllowanceDeclaration()
    declaration.volunteer = person
    declaration.type = Term(type)
    declaration.amount = Money(cents: cents)
    declaration.year = year
    return Entry(RecordID("adc:1"), declaration)
  }

  private func sums(
    _ expenses: [Entry<Expense>],
    _ declarations: [Entry<AllowanceDeclaration>] = []
  ) -> AllowanceSums {
    AllowanceSums(expenses, declarations, DatedValues([]))
  }

  @Test
  func `the day of an expense decides its year, with that year's limit`() {
    let sums = sums([
      expense("honorary", 840_00, on: "2025-12-31"), expense("honorary", 100_00, on: "2026-01-01"),
    ])
    let (last, this) = (sums.fullest(of: person, in: 2025), sums.fullest(of: person, in: 2026))
    #expect(last?.counted.cents == 840_00 && last?.limit.cents == 840_00 && last?.percent == 100)
    #expect(last?.state(share: 80) == .near)
    #expect(this?.counted.cents == 100_00 && this?.limit.cents == 960_00 && this?.percent == 10)
    #expect(sums.years == [2025, 2026])
  }

  @Test(arguments: [
    ("submitted", 100), ("checked", 100), ("paid", 100), ("", 100), ("rejected", nil),
  ])
  func `what was rejected does not count`(state: String, cents: Int?) {
    let line = sums([expense("honorary", 100, state: state)]).lines(of: person, in: 2026).first
    #expect(line?.here.cents == cents)
  }

  @Test(arguments: ["mileage", "transit", "material", "postage", "other", ""])
  func `actual expenses never count`(type: String) {
    let sums = sums([expense(type, 5000_00)])
    #expect(sums.people(in: 2026).isEmpty)
    #expect(sums.lines(of: person, in: 2026).isEmpty && sums.uses(of: person, in: 2026).isEmpty)
  }

  @Test
  func `corrections are taken off, and below nothing no limit is used`() {
    let corrected = sums([expense("honorary", 900_00), expense("honorary", -300_00)])
    #expect(corrected.fullest(of: person, in: 2026)?.counted.cents == 600_00)
    let negative = sums([expense("honorary", -5)]).fullest(of: person, in: 2026)
    #expect(negative?.percent == 0 && negative?.state(share: 0) == .within)
    #expect(negative?.left.cents == 960_05)
  }

  @Test
  func `26 and 26b share a ceiling, 26a has its own`() {
    let sums = sums([
      expense("trainer", 2000_00), expense("guardian", 1400_00), expense("honorary", 960_00),
    ])
    let uses = sums.uses(of: person, in: 2026)
    #expect(uses.map(\.counted.cents) == [960_00, 3400_00, 1400_00])
    #expect(uses.map { $0.state(share: 80) } == [.near, .over, .within])
    let lines = sums.lines(of: person, in: 2026)
    #expect(lines.map(\.here.cents) == [960_00, 2000_00, 1400_00])
    #expect(lines.map { $0.use?.percent } == [100, 103, 103])
  }

  @Test
  func `declarations of a year add up, also for somebody without an expense`() {
    let sums = sums(
      [],
      [
        declaration("honorary", 500_00, year: 2026), declaration("honorary", 461_00, year: 2026),
        declaration("honorary", 10_00, year: 2025),
      ]
    )
    let use = sums.fullest(of: person, in: 2026)
    #expect(use?.elsewhere.cents == 961_00 && use?.here.cents == 0)
    #expect(use?.state(share: 80) == .over)
    #expect(sums.people(in: 2026) == [person])
  }

  @Test(arguments: [
    (767_99, CeilingUse.State.within), (768_00, .near), (960_00, .near), (960_01, .over),
  ])
  func `near begins at the share and over behind the limit`(cents: Int, state: CeilingUse.State) {
    let use = sums([expense("honorary", cents)]).fullest(of: person, in: 2026)
    #expect(use?.state(share: 80) == state)
  }

  @Test
  func `without a limit of the year there are lines and no ceiling`() {
    let sums = sums([expense("honorary", 100, on: "2012-12-31")])
    let line = sums.lines(of: person, in: 2012).first
    #expect(line?.here.cents == 100 && line?.use == nil)
    #expect(sums.fullest(of: person, in: 2012) == nil)
  }

  @Test
  func `nothing is nothing, and what lacks day, person or amount is left out`() {
    let none = sums([])
    #expect(none.people(in: 2026).isEmpty && none.years.isEmpty)
    #expect(none.lines(of: person, in: 2026).isEmpty)
    #expect(sums([expense("honorary", nil)]).years.isEmpty)
  }

  @Test
  func `sums beyond all measure stop and do not trap`() {
    let huge = (0..<300).map { _ in expense("honorary", 99_999_999_999_999) }
    let use = sums(huge).fullest(of: person, in: 2026)
    #expect(use?.counted.cents == Money.most && use?.state(share: 80) == .over)
  }

  @Test
  func `a month above the limit for benefits is found, at the limit it is not`() {
    let expenses = [
      expense("honorary", 150_00, on: "2028-02-01"), expense("trainer", 100_01, on: "2028-02-29"),
      expense("honorary", 250_00, on: "2028-03-31"), expense("material", 900_00, on: "2028-04-01"),
      expense("honorary", 900_00, on: "2027-02-28"),
    ]
    let found = MonthlyAllowances.excesses(in: 2028, expenses, DatedValues([]))
    #expect(found.map(\.month) == [2] && found.map(\.sum.cents) == [250_01])
  }
}
