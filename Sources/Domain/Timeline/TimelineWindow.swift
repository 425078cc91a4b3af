/// The part of time that is in sight: columns from the beginning of a stretch on.
package struct TimelineWindow: Sendable {
  /// What a column of a project's row tells.
  package enum Cell: Sendable {
    case empty
    /// Planned, but nothing is promised yet.
    case idea
    /// Paid by what was granted.
    case funded
    /// At least one of its days is paid by nobody though others are, or were to be.
    case gap
    /// Funded by nobody in particular, or no funding is known.
    case plain
    /// The beginning or the end is open, and nothing tells that it runs then.
    case open
  }

  package let scale: TimelineScale
  package let columns: Int
  private let first: Int
  private let days: [ClosedRange<Int>]

  /// The window begins with the stretch to which the day belongs.
  package init(from day: Day, scale: TimelineScale, columns: Int) {
    self.scale = scale
    self.columns = max(0, columns)
    first = scale.position(of: scale.start(of: day))
    let start = first
    days = (0..<max(0, columns)).map { scale.days(at: start + $0) }
  }

  /// The column of a day; below 0 or from `columns` on where it is out of sight.
  package func column(of day: Day) -> Int { scale.position(of: day) - first }

  /// The first day of a column in sight.
  package func firstDay(of column: Int) -> Day { Day(number: days[column].lowerBound) }

  /// The columns at which stretches begin.
  package var stretches: [Int] { Array(stride(from: 0, to: columns, by: TimelineScale.columns)) }

  /// What each column tells of a project.
  package func cells(of row: ProjectTimeline.Row, today: Day) -> [Cell] {
    let period = row.project.period
    guard period.from != nil || period.until != nil else { return days.map { _ in .empty } }
    return days.map { days in
      let column = Period(
        from: Day(number: days.lowerBound),
        until: Day(number: days.upperBound)
      )
      guard let inside = period.common(with: column) else { return .empty }
      if row.project.isIdea { return .idea }
      if row.gaps.contains(where: { $0.meets(inside) }) { return .gap }
      if row.granted.contains(where: { $0.meets(inside) }) { return .funded }
      let isAfter = period.until == nil && days.lowerBound > today.number
      let isBefore = period.from == nil && days.upperBound < today.number
      return isAfter || isBefore ? .open : .plain
    }
  }

  /// Whether something of the project lies before the first column, and after the last.
  package func beyond(_ row: ProjectTimeline.Row) -> (before: Bool, after: Bool) {
    let period = row.project.period
    guard columns > 0, period.from != nil || period.until != nil else { return (false, false) }
    let before = period.from.map { column(of: $0) < 0 } ?? true
    let after = period.until.map { column(of: $0) >= columns } ?? true
    return (before, after)
  }
}
