import Domain

/// Sums over 100,000 expenses and as many entries of hours of 10,000 volunteers.
enum MoneyBenchmark {
  private static let count = 100_000
  private static let people = 10_000

  static func run() {
    let expenses = (0..<count).map(expense)
    let hours = (0..<count).map(hours)
    let values = DatedValues([])
    measure("yearly limits of all people") {
      let sums = AllowanceSums(expenses, [], values)
      return sums.people(in: 2026).count { sums.fullest(of: $0, in: 2026) != nil }
    }
    measure("by person, project and fund") {
      ExpenseGroups.Grouping.allCases.reduce(0) { sum, grouping in
        sum + ExpenseGroups(expenses, placements: [], in: 2026, by: grouping).groups.count
      }
    }
    measure("hours of the year of all people") {
      let sums = VolunteeredHours(hours)
      return sums.owners.count { sums.minutes(of: $0, in: 2026) > 0 }
    }
  }

  private static func measure(_ name: String, _ work: () -> Int) {
    var found = 0
    let time = Measurement.median(of: 3) { found = work() }
    Report.row("\(count) entries, \(name)", "\(found) rows, ms", time)
  }

  private static func day(_ index: Int) -> Day { Day(number: 20_089 + index * 7 % 730) }

  private static func expense(_ index: Int) -> Entry<Expense> {
    let kinds = ["honorary", "trainer", "guardian", "mileage", "material"]
    var expense = Expense()
    expense.volunteer = RecordID("vol:\(index * 31 % people)")
    expense.day = day(index)
    expense.type = Term(kinds[index % kinds.count])
    expense.amount = Money(cents: index % 200 * 50)
    expense.state = Term(index % 50 == 0 ? "rejected" : "paid")
    expense.project = RecordID("pro:\(index % 40)")
    expense.fund = RecordID("fnd:\(index % 12)")
    return Entry(RecordID("exp:\(index)"), expense)
  }

  private static func hours(_ index: Int) -> Entry<HoursEntry> {
    var entry = HoursEntry()
    entry.volunteer = RecordID("vol:\(index * 31 % people)")
    entry.day = day(index)
    entry.length = Minutes(30 + index % 8 * 15)
    return Entry(RecordID("hrs:\(index)"), entry)
  }
}
