/// Declared and committed hours a week of one person over the months around today (requirement 85).
package struct LoadCurve: Sendable {
  package enum Step: Sendable {
    case weeks
    case months
  }

  /// A week or a month.
  package struct Stretch: Hashable, Sendable {
    package let first: Day
    package let last: Day
    /// The most that was promised on one of its days, in minutes a week.
    package let committed: Int
    /// The minutes a week that were declared; nil where nothing is known.
    package let declared: Int?
    package let daysAbsent: Int

    package var isOver: Bool { declared.map { committed > $0 } ?? false }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
  }

  package let stretches: [Stretch]
  /// The stretch of today.
  package let now: Int

  /// So many months before and after today are told.
  package static let reach = 6

  package init(_ volunteer: Entry<Volunteer>, _ book: LoadBook, by step: Step, today: Day) {
    let bounds = LoadCurve.bounds(step, today: today)
    stretches = bounds.map { first, last in
      let days = (first.number...last.number).map { Day(number: $0) }
      let service = Period(from: first, until: last).common(with: volunteer.record.service)
      let declared = volunteer.record.hoursPerWeek?.count
      return Stretch(
        first: first,
        last: last,
        committed: days.map { book.committed(by: volunteer.id, on: $0, today: today) }.max() ?? 0,
        // Who does not serve then has no hours to give.
        declared: service == nil ? declared.map { _ in 0 } : declared,
        daysAbsent: days.count { book.isAbsent(volunteer.id, on: $0) }
      )
    }
    now = stretches.firstIndex { $0.contains(today) } ?? 0
  }

  private static func bounds(_ step: Step, today: Day) -> [(first: Day, last: Day)] {
    switch step {
    case .weeks:
      let begin = monday(of: today.adding(months: -reach))
      let end = monday(of: today.adding(months: reach))
      return stride(from: begin.number, through: end.number, by: 7).map {
        (Day(number: $0), Day(number: $0 + 6))
      }
    case .months:
      let first = today.adding(days: 1 - today.parts.day)
      return (-reach...reach).map { months in
        let start = first.adding(months: months)
        return (start, start.adding(months: 1).adding(days: -1))
      }
    }
  }

  private static func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday) }

  /// The most of what is told, for the height of a chart.
  package var peak: Int { stretches.map { max($0.committed, $0.declared ?? 0) }.max() ?? 0 }
}
