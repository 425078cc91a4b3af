/// A time of the week in which somebody can or something is: a weekday with two times of it.
///
/// On disk as `2@0900-1200`, or `2am`, `2pm`, `2ev` for a half day.
package struct WeekTime: Hashable, Sendable {
  /// 1 for Monday to 7 for Sunday.
  package let weekday: Int
  /// Minutes since midnight.
  package let from: Int
  /// Minutes since midnight, after `from`; up to 1440.
  package let until: Int

  /// Nil where these are no times of a day.
  package init?(weekday: Int, from: Int, until: Int) {
    guard (1...7).contains(weekday), (0...1440).contains(from), (0...1440).contains(until),
      from < until
    else { return nil }
    self.weekday = weekday
    self.from = from
    self.until = until
  }

  /// Half days by their sign on disk: until noon, until six, and later.
  package static let halfDays = [
    (key: "am", from: 8 * 60, until: 12 * 60), (key: "pm", from: 12 * 60, until: 18 * 60),
    (key: "ev", from: 18 * 60, until: 22 * 60),
  ]

  /// The minutes that belong to both.
  package func common(with other: WeekTime) -> Int {
    weekday == other.weekday ? max(0, min(until, other.until) - max(from, other.from)) : 0
  }

  /// Whether it reaches from the beginning to the end of another.
  package func contains(_ other: WeekTime) -> Bool {
    weekday == other.weekday && from <= other.from && other.until <= until
  }

  package var length: Minutes { Minutes(until - from) }
}

extension WeekTime: ListedValue {
  package init?(stored: String) {
    guard let day = stored.utf8.first, (49...55).contains(day) else { return nil }
    let weekday = Int(day) - 48
    let rest = stored.dropFirst()
    if let half = WeekTime.halfDays.first(where: { $0.key == rest }) {
      self.init(weekday: weekday, from: half.from, until: half.until)
      return
    }
    guard rest.utf8.count == 10, rest.hasPrefix("@") else { return nil }
    let parts = rest.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = WeekTime.minutes(parts[0]),
      let until = WeekTime.minutes(parts[1])
    else { return nil }
    self.init(weekday: weekday, from: from, until: until)
  }

  private static func minutes(_ digits: Substring) -> Int? {
    guard digits.utf8.count == 4, let hour = Int(digits: digits.prefix(2)),
      let minute = Int(digits: digits.suffix(2)), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  package var stored: String {
    if let half = WeekTime.halfDays.first(where: { $0.from == from && $0.until == until }) {
      return "\(weekday)\(half.key)"
    }
    return "\(weekday)@\(WeekTime.digits(from))-\(WeekTime.digits(until))"
  }

  private static func digits(_ minutes: Int) -> String {
    padded(minutes / 60, to: 2) + padded(minutes % 60, to: 2)
  }
}
