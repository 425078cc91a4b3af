extension FundingDeadline {
  /// Whether something is asked for by then, which a directive that ended no longer gives.
  var isAsking: Bool { ["application", "change", "call"].contains(type.key) }

  /// The day by which it is to be settled next, which may be past; nil where nothing is open.
  ///
  /// Of what comes each year it is the day nearest to today, for half a year past and then the next;
  /// what was settled counts for the day that was nearest to it.
  package func nextOpen(on today: Day) -> Day? {
    guard let day else { return nil }
    guard isYearly else { return done == nil ? day : nil }
    let nearest = max(occurrence(nearest: today) ?? day, day)
    guard let done, let settled = occurrence(nearest: done) else { return nearest }
    guard settled >= nearest else { return nearest }
    return occurrence(in: settled.year + 1)
  }

  /// The day that is open next, and until another day those of the years after it.
  ///
  /// Nothing is asked for under a directive that no longer holds.
  package func openDays(
    on today: Day,
    until last: Day? = nil,
    under directive: FundingDirective?
  ) -> [Day] {
    guard let first = nextOpen(on: today) else { return [] }
    let end = isAsking ? directive?.end : nil
    let later =
      last.flatMap { last in
        !isYearly || first >= last
          ? nil
          : (first.year...last.year).compactMap { occurrence(in: $0) }.filter {
            $0 > first && $0 <= last
          }
      } ?? []
    return ([first] + later).filter { day in end.map { day <= $0 } ?? true }
  }

  /// The day in a year; the last of February where that has no 29th.
  package func occurrence(in year: Int) -> Day? {
    guard let (_, month, dayOfMonth) = day?.parts, (1...9999).contains(year) else { return nil }
    let last = Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: min(dayOfMonth, last))
  }

  /// Of two days that are equally near the later one.
  private func occurrence(nearest other: Day) -> Day? {
    let year = other.year
    return [year - 1, year, year + 1].compactMap { occurrence(in: $0) }.min { left, right in
      (abs(left.number - other.number), -left.number)
        < (abs(right.number - other.number), -right.number)
    }
  }

  /// The last day of those that come each year by which something that begins on another day is to
  /// be asked for; the day itself where it comes once.
  package func last(before other: Day) -> Day? {
    guard isYearly else { return day }
    if isForNextYear { return occurrence(in: other.year - 1) }
    return [other.year, other.year - 1].compactMap { occurrence(in: $0) }.first { $0 < other }
  }
}
