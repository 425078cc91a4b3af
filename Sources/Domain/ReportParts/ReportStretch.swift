/// A month of a report, or a year of a long one, as far as the report tells of it.
struct ReportStretch: Hashable, Sendable {
  let title: Text
  let first: Day
  let last: Day

  /// Months, or years where there would be more than 36; of months ahead there is nothing to tell.
  static func all(of period: ReportPeriod, by today: Day) -> [ReportStretch] {
    all(of: period).filter { $0.first <= today }
  }

  /// Months, or years where there would be more than 36, those ahead too.
  static func all(of period: ReportPeriod) -> [ReportStretch] {
    let (start, end) = (period.from.parts, period.until.parts)
    let months = (end.year - start.year) * 12 + end.month - start.month + 1
    let step = months > 36 ? 12 : 1
    var stretches: [ReportStretch] = []
    var first = period.from
    while first <= period.until {
      let (year, month, _) = first.parts
      let beginning = Day(year: year, month: step == 12 ? 1 : month, day: 1) ?? first
      let next = beginning.adding(months: step)
      // At the end of the calendar there is no next day.
      let last = next > first ? min(next.adding(days: -1), period.until) : period.until
      let title = step == 12 ? Text("\(year)") : name(month, year)
      stretches.append(ReportStretch(title: title, first: first, last: last))
      guard next > first else { break }
      first = next
    }
    return stretches
  }

  /// What the row of a month is called.
  private static func name(_ month: Int, _ year: Int) -> Text {
    Text(de: "\(padded(month, to: 2)).\(year)", en: "\(year)-\(padded(month, to: 2))")
  }
}

extension [ReportStretch] {
  /// What the rows of such a table are.
  var title: Text {
    first.map { $0.title.de.utf8.count <= 4 } ?? false
      ? Text(de: "Jahr", en: "Year") : Text(de: "Monat", en: "Month")
  }

  /// The place of the stretch to which a day belongs; nil for a day outside.
  func place(of day: Day) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].last < day { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].first <= day ? low : nil
  }
}

extension ReportPeriod {
  var period: Period { Period(from: from, until: until) }

  /// Whether a day is known and belongs to it.
  func holds(_ day: Day?) -> Bool { day.map(contains) ?? false }

  /// Whether a day belongs to it and is not ahead.
  func holdsKnown(_ day: Day?, on today: Day) -> Bool {
    holds(day) && day.map { $0 <= today } ?? false
  }

  /// The last day of which something can be known; nil where it lies ahead as a whole.
  func lastKnown(on today: Day) -> Day? { from <= today ? min(until, today) : nil }
}
