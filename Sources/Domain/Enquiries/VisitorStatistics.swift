/// How many came to an open place: in all, on a day, and month by month (requirement 247).
package struct VisitorStatistics: Sendable {
  package struct Month: Hashable, Sendable {
    /// Its first day.
    package let start: Day
    package let visitors: Int
    /// On how many days somebody counted.
    package let days: Int

    /// Visitors on a day that was counted, rounded; nil where nobody counted.
    package var mean: Int? { VisitorStatistics.mean(visitors, days) }
  }

  package let visitors: Int
  package let days: Int
  /// The last months in their order, those without a count too; the last is that of today.
  package let months: [Month]

  /// Days to come do not count; several counts of one day add up.
  package init(_ counts: some Sequence<VisitorCount>, until today: Day, months: Int = 6) {
    let counted = counts.compactMap { count -> (day: Day, visitors: Int)? in
      guard let day = count.day, day <= today, let visitors = count.visitors else { return nil }
      return (day, visitors)
    }
    visitors = counted.reduce(0) { $0 + $1.visitors }
    days = Set(counted.map(\.day)).count
    let (year, month, _) = today.parts
    let current = Day(year: year, month: month, day: 1) ?? today
    self.months = (0..<max(1, months)).reversed().map { back in
      let start = current.adding(months: -back)
      let end = start.adding(months: 1)
      let inside = counted.filter { $0.day >= start && $0.day < end }
      return Month(
        start: start,
        visitors: inside.reduce(0) { $0 + $1.visitors },
        days: Set(inside.map(\.day)).count
      )
    }
  }

  /// Visitors on a day that was counted, rounded; nil where nobody counted.
  package var mean: Int? { VisitorStatistics.mean(visitors, days) }

  private static func mean(_ visitors: Int, _ days: Int) -> Int? {
    days > 0 ? (2 * visitors + days) / (2 * days) : nil
  }
}
