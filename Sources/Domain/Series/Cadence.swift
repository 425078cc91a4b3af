/// When a series meets: its dates, counted from the first one by a cadence and a rule.
///
/// Each date is counted from the first, never from the meeting before, so neither a short month nor
/// a meeting that was moved makes the dates drift. Series, meetings and their times are kept as local
/// days and times without a zone (what RFC 5545 calls floating): 17:00 stays 17:00 when clocks
/// change, since no moment is ever computed from it.
package struct Cadence: Hashable, Sendable {
  /// How far it is from one date to the next.
  enum Step: Hashable, Sendable {
    case days(Int)
    case months(Int)
  }

  /// Which day of its month a date is.
  enum Placement: Hashable, Sendable {
    /// The second Tuesday, say; the last where a month has no fifth.
    case nth
    /// The last such weekday.
    case last
    /// The 31st is the last day of a shorter month.
    case date
  }

  package let first: Day
  /// No date comes after it.
  package let end: Day?
  let step: Step
  let placement: Placement

  /// Nil without a first date, and for a cadence that the office added itself: nothing is known of
  /// its dates.
  package init?(_ series: MeetingSeries) {
    guard let first = series.first, let step = Cadence.steps[series.cadence.key] else { return nil }
    self.first = first
    self.step = step
    end = series.end
    placement =
      switch series.rule.key {
      case "last-weekday": .last
      case "date": .date
      default: .nth
      }
  }

  private static let steps: [String: Step] = [
    "weekly": .days(7), "fortnightly": .days(14), "monthly": .months(1), "quarterly": .months(3),
    "half-yearly": .months(6), "yearly": .months(12),
  ]

  /// The date after so many others, whether or not the series has ended by then.
  ///
  /// The first is the one that was set, also where the rule would give another day of its month.
  func date(_ index: Int) -> Day {
    guard index > 0 else { return first }
    switch step {
    case .days(let days): return first.adding(days: Cadence.product(index, days))
    case .months(let months): return monthly(after: Cadence.product(index, months))
    }
  }

  private func monthly(after months: Int) -> Day {
    let day = first.adding(months: months)
    guard placement != .date else { return day }
    let (year, month, _) = day.parts
    let length = Day.length(ofMonth: month, year: year)
    guard let start = Day(year: year, month: month, day: 1) else { return day }
    // The first such weekday of the month, counted from 0.
    let offset = (first.weekday - start.weekday + 7) % 7
    let last = (length - 1 - offset) / 7
    let place = placement == .nth ? min((first.parts.day - 1) / 7, last) : last
    return start.adding(days: offset + place * 7)
  }

  /// The place of the last date on or before a day; nil before the first.
  private func index(by day: Day) -> Int? {
    guard day >= first else { return nil }
    switch step {
    case .days(let days): return (day.number - first.number) / days
    case .months(let months):
      let (from, until) = (first.parts, day.parts)
      let distance = (until.year - from.year) * 12 + until.month - from.month
      let index = distance / months
      return index > 0 && date(index) > day ? index - 1 : index
    }
  }

  /// The first date after a day; nil where the series has ended by then.
  package func next(after day: Day) -> Day? {
    let place = (index(by: day) ?? -1) + 1
    let next = date(place)
    guard isInCalendar(place), next > day, end.map({ next <= $0 }) ?? true else { return nil }
    return next
  }

  /// Whether the date at a place is within the years that days have.
  private func isInCalendar(_ place: Int) -> Bool {
    switch step {
    case .days(let days):
      return date(place).number - first.number == Cadence.product(place, days)
    case .months(let months):
      let (from, until) = (first.parts, date(place).parts)
      let distance = (until.year - from.year) * 12 + until.month - from.month
      return place == 0 || distance == Cadence.product(place, months)
    }
  }

  /// The last date on or before a day; nil before the first.
  package func last(by day: Day) -> Day? {
    index(by: end.map { min($0, day) } ?? day).map { date($0) }
  }

  /// The dates from one day to another, both included.
  package func dates(in period: ClosedRange<Day>) -> [Day] {
    var dates: [Day] = []
    var day = period.lowerBound.adding(days: -1)
    while let next = next(after: day), next <= period.upperBound {
      dates.append(next)
      day = next
    }
    return dates
  }

  /// The next so many dates from a day on.
  package func dates(_ count: Int, from day: Day) -> [Day] {
    var dates: [Day] = []
    var day = day.adding(days: -1)
    while dates.count < count, let next = next(after: day) {
      dates.append(next)
      day = next
    }
    return dates
  }

  /// The date that lies nearest to a day, the earlier of two; nil where there is none at all.
  package func nearest(to day: Day) -> Day? {
    let (earlier, later) = (last(by: day), next(after: day))
    guard let earlier, let later else { return earlier ?? later }
    return day.number - earlier.number <= later.number - day.number ? earlier : later
  }

  /// The day so many steps after another.
  func adding(steps: Int, to day: Day) -> Day {
    switch step {
    case .days(let days): day.adding(days: Cadence.product(steps, days))
    case .months(let months): day.adding(months: Cadence.product(steps, months))
    }
  }

  /// The same without overflow: what is beyond the calendar is cut there.
  private static func product(_ count: Int, _ length: Int) -> Int {
    min(max(0, count), 4_000_000) * length
  }
}
