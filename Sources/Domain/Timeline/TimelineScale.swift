/// How long the stretches are into which a line of time is divided.
package enum TimelineScale: CaseIterable, Sendable {
  case months
  case quarters
  case years

  /// The columns of each stretch.
  package static let columns = 6

  package var months: Int {
    switch self {
    case .months: 1
    case .quarters: 3
    case .years: 12
    }
  }

  /// The next one, the shortest after the longest.
  package var next: TimelineScale {
    switch self {
    case .months: .quarters
    case .quarters: .years
    case .years: .months
    }
  }

  /// The first day of the stretch to which a day belongs.
  package func start(of day: Day) -> Day { firstDay(of: stretch(of: day)) }

  /// The column of a day, counted from the beginning of the calendar.
  func position(of day: Day) -> Int {
    let stretch = stretch(of: day)
    let (start, length) = bounds(of: stretch)
    let column = (TimelineScale.columns * (day.number - start + 1) - 1) / length
    return stretch * TimelineScale.columns + min(max(0, column), TimelineScale.columns - 1)
  }

  /// The numbers of the days that share a column.
  func days(at position: Int) -> ClosedRange<Int> {
    let columns = TimelineScale.columns
    let stretch = position / columns
    let place = position % columns
    let (start, length) = bounds(of: stretch)
    let first = start + place * length / columns
    return first...max(first, start + (place + 1) * length / columns - 1)
  }

  private func stretch(of day: Day) -> Int {
    let (year, month, _) = day.parts
    return (year * 12 + month - 1) / months
  }

  private func bounds(of stretch: Int) -> (start: Int, length: Int) {
    let start = firstDay(of: stretch).number
    return (start, max(TimelineScale.columns, firstDay(of: stretch + 1).number - start))
  }

  /// Stays within the years 1 to 9999.
  private func firstDay(of stretch: Int) -> Day {
    let month = min(max(12, stretch * months), 9999 * 12 + 11)
    return Day(year: month / 12, month: month % 12 + 1, day: 1) ?? Day(number: .max)
  }
}
