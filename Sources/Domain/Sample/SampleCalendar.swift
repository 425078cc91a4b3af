/// The working days of the sample office: about three years that end on the eve of today.
struct SampleCalendar {
  /// A working day, counted from the first, and a minute of it.
  struct Moment: Comparable {
    let workday: Int
    /// Minutes since midnight.
    let minute: Int

    static func < (left: Moment, right: Moment) -> Bool {
      (left.workday, left.minute) < (right.workday, right.minute)
    }
  }

  let today: Day
  /// A Monday.
  private let start: Day
  /// How many working days there are.
  let count: Int

  init(today: Day) {
    self.today = today
    let eve = today.adding(days: -1)
    start = eve.adding(days: -1091 - eve.weekday)
    let weeks = (eve.number - start.number) / 7
    count = max(1, weeks * 5 + min(eve.weekday, 5))
  }

  func day(_ workday: Int) -> Day {
    min(start.adding(days: workday / 5 * 7 + workday % 5), today)
  }

  /// The first working day that is not before a day.
  func workday(notBefore day: Day) -> Int {
    let days = max(0, day.number - start.number)
    return days / 7 * 5 + min(days % 7, 5)
  }

  /// The moment of the office's life after so many of a million parts of it.
  func moment(_ part: Int) -> Moment {
    let minutes = part * count * 480 / 1_000_000
    let workday = min(minutes / 480, count - 1)
    return Moment(workday: workday, minute: 480 + min(minutes - workday * 480, 479))
  }
}
