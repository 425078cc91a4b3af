package import Domain

/// A day and a time on the clock of the office.
package struct Moment: Hashable, Sendable {
  package let day: Day
  package let time: TimeOfDay?

  package init(day: Day, time: TimeOfDay?) {
    self.day = day
    self.time = time
  }

  /// `14.03.2026 18:30`; on the given day only the time.
  package func written(_ language: Language, today: Day? = nil) -> String {
    let clock = time?.stored ?? ""
    return day == today ? clock : "\(day.written(language)) \(clock)"
  }
}
