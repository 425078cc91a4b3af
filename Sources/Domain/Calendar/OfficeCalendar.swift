/// What the days of an office hold: meetings, tasks, deadlines, ends, courses, rooms and events.
package enum OfficeCalendar {
  /// The entries that touch the days from one to another, by day and time.
  package static func entries(
    in office: Office,
    from: Day,
    until: Day,
    of categories: Set<CalendarCategory> = Set(CalendarCategory.allCases)
  ) -> [CalendarEntry] {
    let question = CalendarQuestion(office, from: from, until: until)
    return CalendarSource.all.filter { categories.contains($0.category) }
      .flatMap { $0.entries(question) }
      .sorted(by: CalendarEntry.isBefore)
  }

  /// What has to be done, or ends, within so many days; also what is late already.
  package static func deadlines(in office: Office, within days: Int) -> [CalendarEntry] {
    entries(
      in: office,
      from: Day(number: .min),
      until: office.today.adding(days: max(0, days)),
      of: Set(CalendarCategory.allCases.filter(\.isDue))
    )
  }

  /// The entries of each day from one to another; what lasts several days stands on each.
  package static func byDay(
    _ entries: [CalendarEntry],
    from: Day,
    until: Day
  ) -> [Day: [CalendarEntry]] {
    var days: [Day: [CalendarEntry]] = [:]
    for entry in entries {
      let first = max(entry.day, from).number
      let last = min(entry.until, until).number
      guard first <= last else { continue }
      for number in first...last { days[Day(number: number), default: []].append(entry) }
    }
    return days
  }
}
