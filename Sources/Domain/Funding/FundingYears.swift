/// How the amount of a funding falls upon years, to the cent.
package struct FundingYears: Hashable, Sendable {
  package private(set) var amounts: [Int: Money] = [:]
  package private(set) var spent: [Int: Money] = [:]
  /// What belongs to no year, since no day is known.
  package private(set) var undated = Money(cents: 0)

  /// What is written for a year holds; the rest is spread over the other years by their days.
  ///
  /// Days that the funding lacks are those of its project.
  package init(
    _ funding: ProjectFunding,
    project: Project? = nil,
    written: [FundingYear] = []
  ) {
    for one in written {
      guard let year = one.year, (1...9999).contains(year) else { continue }
      if let amount = one.amount { amounts[year, default: .zero] += amount }
      if let amount = one.spent { spent[year, default: .zero] += amount }
    }
    guard let amount = funding.amount else { return }
    let rest = amount + Money(cents: -Money.sum(Array(amounts.values)).cents)
    guard rest.cents > 0 else { return }
    let from = funding.start ?? project?.start
    let until = funding.end ?? project?.end
    guard let first = from ?? until, let last = until ?? from, first <= last else {
      undated = rest
      return
    }
    // One day alone tells no more than its year.
    let isOpen = from == nil || until == nil
    spread(rest, first, isOpen ? first : last)
  }

  private mutating func spread(_ amount: Money, _ first: Day, _ last: Day) {
    let parts = (first.year...last.year).compactMap { year -> (year: Int, days: Int)? in
      guard amounts[year] == nil, let start = Day(year: year, month: 1, day: 1),
        let end = Day(year: year, month: 12, day: 31)
      else { return nil }
      return (year, min(end, last).number - max(start, first).number + 1)
    }
    guard let final = parts.last else {
      undated = amount
      return
    }
    let days = parts.reduce(0) { $0 + $1.days }
    var left = amount
    for part in parts.dropLast() {
      let share = FundingYears.part(amount, part.days, of: days)
      amounts[part.year] = share
      left = left + Money(cents: -share.cents)
    }
    amounts[final.year] = left
  }

  /// So many of all days, rounded down to the cent.
  private static func part(_ amount: Money, _ days: Int, of all: Int) -> Money {
    let (high, low) = amount.cents.magnitude.multipliedFullWidth(by: days.magnitude)
    guard days <= all, all > 0 else { return amount }
    let cents = all.magnitude.dividingFullWidth((high, low)).quotient
    return Money(cents: Int(clamping: cents))
  }

  /// What is due until a day, that day included: whole years before it, and of its year by days.
  package func due(until day: Day, in period: Period) -> Money {
    let year = day.year
    let before = Money.sum(amounts.filter { $0.key < year }.map(\.value))
    guard let amount = amounts[year], amount.cents > 0,
      let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31)
    else { return before }
    let (first, last) = (max(start, period.from ?? start), min(end, period.until ?? end))
    guard day >= first, first <= last else { return before }
    let part = FundingYears.part(
      amount,
      min(day, last).number - first.number + 1,
      of: last.number - first.number + 1
    )
    return before + part
  }
}
