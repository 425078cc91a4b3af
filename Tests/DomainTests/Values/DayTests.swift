import Domain
import Testing

@Suite("Days")
struct DayTests {
  @Test
  func `each day of four hundred years has the parts it was made of`() throws {
    var number = try #require(Day(year: 1800, month: 1, day: 1)).number
    for year in 1800...2200 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let made = try #require(Day(year: year, month: month, day: day))
          #expect(made.number == number && made.parts == (year, month, day))
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    ("1900", false), ("2000", true), ("2024", true), ("2026", false), ("2100", false),
  ])
  func `leap years follow the Gregorian rule`(_ row: (year: String, isLeap: Bool)) {
    #expect((Day(stored: "\(row.year)-02-29") != nil) == row.isLeap)
  }

  @Test(arguments: [
    "2026-02-31", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
    "2026-1-1", "26-01-01", "2026-01-01 ", "", "-", "--", "2026-+1-01", "+026-01-01", "２026-01-01",
  ])
  func `what is no day of the calendar is no day`(_ stored: String) {
    #expect(Day(stored: stored) == nil)
  }

  @Test(arguments: [("1970-01-01", 4), ("2000-02-29", 2), ("2026-03-14", 6), ("2024-12-29", 7)])
  func `weekdays are those of the calendar`(_ row: (stored: String, weekday: Int)) {
    #expect(Believable.day(row.stored).weekday == row.weekday)
  }

  // The Monday of week 1 of each year, and how many weeks the year has.
  @Test(arguments: [
    (2020, "2019-12-30", 53), (2021, "2021-01-04", 52), (2022, "2022-01-03", 52),
    (2023, "2023-01-02", 52), (2024, "2024-01-01", 52), (2025, "2024-12-30", 52),
    (2026, "2025-12-29", 53), (2027, "2027-01-04", 52),
  ])
  func `weeks are those of ISO 8601`(_ row: (year: Int, monday: String, weeks: Int)) {
    let monday = Believable.day(row.monday)
    #expect(monday.weekday == 1)
    for day in 0..<row.weeks * 7 {
      #expect(monday.adding(days: day).week == day / 7 + 1)
    }
    #expect(monday.adding(days: row.weeks * 7).week == 1)
  }

  @Test
  func `months end where they end`() {
    let last = Believable.day("2026-01-31")
    #expect(last.adding(months: 1).stored == "2026-02-28")
    #expect(last.adding(months: 25).stored == "2028-02-29")
    #expect(last.adding(months: -2).stored == "2025-11-30")
    #expect(last.adding(months: 12).stored == "2027-01-31")
    #expect(last.adding(months: -13).stored == "2024-12-31")
  }

  @Test(arguments: [Int.min, -1_000_000_000, -1, 0, 1, 1_000_000_000, Int.max])
  func `no distance leaves the years 1 to 9999`(_ distance: Int) {
    for start in ["0001-01-01", "2026-03-14", "9999-12-31"] {
      for day in [
        Believable.day(start).adding(days: distance),
        Believable.day(start).adding(months: distance), Day(number: distance),
      ] {
        #expect((1...9999).contains(day.year))
        #expect((1...7).contains(day.weekday) && (1...53).contains(day.week))
        #expect(Day(stored: day.stored) == day)
      }
    }
    #expect(Believable.today.adding(months: Int.max).stored == "9999-12-31")
    #expect(Believable.today.adding(months: Int.min).stored == "0001-01-01")
  }

  @Test
  func `a day is written as each language does`() {
    let day = Believable.day("2026-12-24")
    #expect(day.written(.german) == "24.12.2026")
    #expect(day.written(.english) == "2026-12-24")
    #expect(day.writtenWithWeekday(.german) == "Do 24.12.2026")
    #expect(day.writtenWithWeekday(.english) == "Thu 2026-12-24")
  }
}
