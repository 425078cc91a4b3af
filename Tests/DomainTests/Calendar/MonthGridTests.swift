import Domain
import Testing

@Suite("The weeks of a month")
struct MonthGridTests {
  private func weeks(_ day: String) -> [String] { MonthGrid(of: Day(day)).weeks.map(\.stored) }

  @Test
  func `January 2026 begins in a week of December`() {
    let expected = ["2025-12-29", "2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"]
    #expect(weeks("2026-01-31") == expected && weeks("2026-01-01") == expected)
    #expect(MonthGrid(of: Day("2026-01-01")).last == Day("2026-02-01"))
  }

  @Test
  func `February has four weeks where it fits them, five in other years`() {
    #expect(weeks("2021-02-10").count == 4)
    #expect(weeks("2024-02-29") == weeks("2024-02-01") && weeks("2024-02-29").count == 5)
    #expect(MonthGrid(of: Day("2024-02-29")).last == Day("2024-03-03"))
    #expect(weeks("2026-03-15").count == 6)
  }

  @Test(arguments: [
    ("2026-12-28", 53), ("2027-01-03", 53), ("2027-01-04", 1), ("2025-12-29", 1),
    ("2021-01-01", 53), ("2024-12-30", 1), ("2020-12-31", 53),
  ])
  func `weeks are numbered by ISO 8601 over the change of year`(day: String, week: Int) {
    #expect(Day(day).week == week)
    #expect(Day(day).monday.weekday == 1 && Day(day).monday <= Day(day))
  }

  @Test
  func `the first and the last month of the calendar have weeks`() {
    for day in [Day(number: .min), Day(number: .max)] {
      let grid = MonthGrid(of: day)
      #expect((1...6).contains(grid.weeks.count))
      #expect(grid.first <= day && day <= grid.last)
    }
  }

  @Test
  func `a day belongs to its month alone`() {
    let grid = MonthGrid(of: Day("2026-01-15"))
    #expect(grid.contains(Day("2026-01-31")) && !grid.contains(Day("2026-02-01")))
    #expect(!grid.contains(Day("2025-01-15")))
    #expect(grid.title == Text(de: "Januar 2026", en: "January 2026"))
  }
}
