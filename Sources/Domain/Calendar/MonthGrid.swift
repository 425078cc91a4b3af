/// The weeks that a month touches, Monday first.
package struct MonthGrid: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// The Mondays of the weeks.
  package let weeks: [Day]

  package init(of day: Day) {
    let (year, month, date) = day.parts
    self.year = year
    self.month = month
    let first = day.adding(days: 1 - date)
    let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
    var weeks: [Day] = []
    var monday = first.monday
    while monday <= last {
      weeks.append(monday)
      let next = monday.adding(days: 7)
      // The calendar ends with the year 9999.
      if next.number - monday.number < 7 { break }
      monday = next
    }
    self.weeks = weeks
  }

  package var first: Day { weeks.first ?? Day(number: .min) }

  /// The last Sunday.
  package var last: Day { (weeks.last ?? first).adding(days: 6) }

  /// Whether a day is of the month itself.
  package func contains(_ day: Day) -> Bool {
    let parts = day.parts
    return parts.year == year && parts.month == month
  }

  /// `März 2026`.
  package var title: Text {
    let name = DayNames.monthNames[month - 1]
    return Text(de: "\(name.de) \(year)", en: "\(name.en) \(year)")
  }
}

extension Day {
  /// The first day of its week.
  package var monday: Day { adding(days: 1 - weekday) }
}
