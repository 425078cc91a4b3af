/// When somebody is needed, and what they should bring along.
package struct FreeQuestion: Hashable, Sendable {
  package var day: Day
  /// Minutes since midnight.
  package var from: Int
  package var until: Int
  /// Whether somebody must be free all the time; else an hour within it is enough.
  package var isWhole: Bool
  package var language: Term?
  /// The language must be spoken at least so well.
  package var level: Term?
  package var district: Term?
  package var topic: Term?

  package init(day: Day, from: Int, until: Int, isWhole: Bool) {
    self.day = day
    self.from = from
    self.until = until
    self.isWhole = isWhole
  }

  /// The time of the week that is asked for.
  package var time: WeekTime? { WeekTime(weekday: day.weekday, from: from, until: until) }

  /// The least minutes in one piece.
  package var least: Int { isWhole ? until - from : min(60, until - from) }

  /// Takes a time as it is typed: two times must be kept whole, of `nachmittags`, of `ganztags` and
  /// of nothing an hour is enough; false where it is no time.
  package mutating func takeTime(_ typed: String) -> Bool {
    let words = WeekTime.plain(typed)
    guard let (from, until) = WeekTime.span(words) else { return false }
    self.from = from
    self.until = until
    isWhole = words.contains { $0.isNumber }
    return true
  }

  /// The day that words mean: a weekday is the next one, today included, else a date as in forms.
  package static func day(meaning typed: String, today: Day) throws(Refusal) -> Day? {
    let words = Folding.fold(typed).split(whereSeparator: \.isWhitespace)
    if words.count == 1, let days = WeekTime.weekdays(String(words[0])), days.count == 1 {
      return today.next(weekday: days[0])
    }
    return try DayEntry.parse(typed, today: today)?.day
  }
}

extension Day {
  /// The same day or the next one that is such a weekday, 1 for Monday to 7 for Sunday.
  package func next(weekday: Int) -> Day { adding(days: (weekday - self.weekday + 7) % 7) }
}
