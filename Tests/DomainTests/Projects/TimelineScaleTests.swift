import Testing

@testable import Domain

@Suite("The scale of the timeline")
struct TimelineScaleTests {
  @Test(arguments: TimelineScale.allCases)
  func `every day has its column, and the columns follow each other without a hole`(
    _ scale: TimelineScale
  ) {
    // Over a leap year and two changes of year.
    let first = Day("2023-12-01")
    let last = Day("2025-02-01")
    var position = scale.position(of: first)
    for number in first.number...last.number {
      let day = Day(number: number)
      let next = scale.position(of: day)
      #expect(next == position || next == position + 1, "\(day.stored)")
      #expect(scale.days(at: next).contains(number), "\(day.stored)")
      position = next
    }
  }

  @Test
  func `a month has six columns, the leap day in its last`() {
    let window = TimelineWindow(from: Day("2024-02-17"), scale: .months, columns: 12)
    #expect(window.firstDay(of: 0) == Day("2024-02-01"))
    #expect(window.firstDay(of: 6) == Day("2024-03-01"))
    #expect(window.column(of: Day("2024-02-29")) == 5)
    #expect(window.column(of: Day("2024-01-31")) == -1)
    #expect(window.stretches == [0, 6])
  }

  @Test
  func `a quarter over a change of year begins in October`() {
    let window = TimelineWindow(from: Day("2025-12-31"), scale: .quarters, columns: 13)
    #expect(window.firstDay(of: 0) == Day("2025-10-01"))
    #expect(window.firstDay(of: 6) == Day("2026-01-01"))
    #expect(window.column(of: Day("2026-04-01")) == 12)
  }

  @Test
  func `a year has two months a column`() {
    let window = TimelineWindow(from: Day("2026-07-01"), scale: .years, columns: 6)
    #expect(window.firstDay(of: 0) == Day("2026-01-01"))
    #expect((0..<6).map { window.firstDay(of: $0).parts.month } == [1, 3, 5, 7, 9, 11])
  }

  @Test(arguments: TimelineScale.allCases)
  func `the first and the last day of the calendar have columns`(_ scale: TimelineScale) {
    for day in [Day(number: .min), Day(number: .max)] {
      let window = TimelineWindow(from: day, scale: scale, columns: 40)
      #expect((0..<40).contains(window.column(of: day)))
    }
    #expect(TimelineWindow(from: Day("2026-01-01"), scale: scale, columns: -3).columns == 0)
  }
}
