package import Domain
import Glibc

/// The clock of the office, in the time zone of the server.
package enum LocalClock {
  package static func now() -> Moment { moment(at: UInt64(max(0, time(nil))) * 1000) }

  /// The local day and time of a moment in milliseconds since 1970.
  package static func moment(at milliseconds: UInt64) -> Moment {
    var seconds = time_t(clamping: milliseconds / 1000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let day = Day(
        year: Int(parts.tm_year) + 1900,
        month: Int(parts.tm_mon) + 1,
        day: Int(parts.tm_mday)
      )
    else { return Moment(day: Day(number: 0), time: nil) }
    return Moment(day: day, time: TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)))
  }

  /// Milliseconds since 1970 of a local day and time, as the journal keeps them.
  package static func milliseconds(of day: Day, minute: Int) -> UInt64 {
    let (year, month, number) = day.parts
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(number)
    parts.tm_min = Int32(clamping: minute)
    parts.tm_isdst = -1
    return UInt64(max(0, mktime(&parts))) * 1000
  }

  /// The first millisecond that a typed day means.
  package static func first(of entry: DayEntry) -> UInt64 {
    milliseconds(of: entry.day, minute: entry.time?.minutes ?? 0)
  }

  /// The last millisecond that a typed day means: its end, or that of the minute.
  package static func last(of entry: DayEntry) -> UInt64 {
    // Not a day's length on: where clocks are changed a day is shorter or longer.
    let next =
      entry.time.map { milliseconds(of: entry.day, minute: $0.minutes + 1) }
      ?? milliseconds(of: entry.day.adding(days: 1), minute: 0)
    return max(1, next) - 1
  }
}
