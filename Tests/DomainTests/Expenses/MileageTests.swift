import Testing

@testable import Domain

@Suite("Mileage")
struct MileageTests {
  // 12.5 km of 5 cents are 62.5 cents.
  @Test(arguments: [
    (125, 5, 63), (124, 5, 62), (10, 30, 30), (0, 30, 0), (1, 30, 3), (1, 13, 1), (5, 13, 7),
    (4, 13, 5), (9_999_999, 30, 29_999_997), (15, 0, 0),
  ])
  func `half a cent is rounded up`(tenths: Int, rate: Int, cents: Int) {
    #expect(Mileage.amount(Distance(tenths: tenths), Money(cents: rate)).cents == cents)
  }

  @Test
  func `the rate is that of the vehicle on the day`() {
    let values = DatedValues([])
    let day = Day("2026-03-14")
    for (vehicle, cents) in [("car", 300), ("motorcycle", 130), ("moped", 80), ("bicycle", 50)] {
      let mileage = Mileage(Distance(tenths: 100), by: Term(vehicle), on: day, values)
      #expect(mileage?.amount.cents == cents)
    }
    #expect(Mileage(Distance(tenths: 100), by: Term("boat"), on: day, values) == nil)
    let early = Day("2012-12-31")
    #expect(Mileage(Distance(tenths: 100), by: Term("car"), on: early, values) == nil)
  }

  @Test
  func `the sum is told in both languages`() {
    let day = Day("2026-03-14")
    let mileage = Mileage(Distance(tenths: 125), by: Term("car"), on: day, DatedValues([]))
    #expect(mileage?.words.de == "12,5 km × 0,30 € = 3,75 €")
    #expect(mileage?.words.en == "12.5 km × €0.30 = €3.75")
  }

  @Test(arguments: [
    ("12", "12"), ("12,5", "12.5"), ("12,5 km", "12.5"), ("12.5", "12.5"), ("1.200", "1200"),
    ("0,0", "0"), ("", ""), (" km ", ""),
  ])
  func `a distance is typed in kilometres, to a tenth`(typed: String, stored: String) throws {
    let typing = Typing(language: .german, today: Day("2026-03-14"))
    #expect(try FieldKind.distance.parse(typed, typing) == stored)
  }

  @Test(arguments: ["-3", "12,55", "zwölf", "1000000", "1,2,3", "12 m"])
  func `what is no distance is refused`(typed: String) {
    let typing = Typing(language: .german, today: Day("2026-03-14"))
    #expect(throws: Refusal.self) { try FieldKind.distance.parse(typed, typing) }
  }

  @Test(arguments: ["", "12.55", "12.", ".5", "-1", "1234567890", "12,5"])
  func `what is no stored distance is none`(stored: String) {
    #expect(Distance(stored: stored) == nil)
  }

  @Test
  func `an expense needs an amount, or kilometres and a vehicle`() {
    var expense = Expense()
    expense.type = Term("material")
    expense.kilometres = Distance(tenths: 10)
    #expect(expense.problems().map(\.field) == ["amount"])
    expense.type = Term("mileage")
    #expect(expense.problems().map(\.field) == ["vehicle"])
    expense.vehicle = Term("car")
    #expect(expense.problems().isEmpty)
    expense.kilometres = nil
    #expect(expense.problems().map(\.field) == ["amount"])
    expense.amount = Money(cents: 0)
    #expect(expense.problems().isEmpty)
  }
}
