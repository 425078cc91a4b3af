import Domain

/// How the calendar is drawn.
enum CalendarMode: CaseIterable {
  case month
  case week
  case agenda

  var title: Text {
    switch self {
    case .month: Text(de: "Monat", en: "Month")
    case .week: Text(de: "Woche", en: "Week")
    case .agenda: Text(de: "Liste", en: "List")
    }
  }

  /// The one after it, around the end.
  var next: CalendarMode {
    switch self {
    case .month: .week
    case .week: .agenda
    case .agenda: .month
    }
  }
}

/// The days that a picture of the calendar shows, the first and the last.
struct CalendarSpan: Equatable {
  let from: Day
  let until: Day

  /// How many months a list has.
  static let months = 3

  /// The weeks of the month, the week, or the month and those that follow.
  init(_ mode: CalendarMode, around day: Day) {
    switch mode {
    case .month:
      let grid = MonthGrid(of: day)
      (from, until) = (grid.first, grid.last)
    case .week: (from, until) = (day.monday, day.monday.adding(days: 6))
    case .agenda:
      from = day.adding(days: 1 - day.parts.day)
      until = from.adding(months: CalendarSpan.months).adding(days: -1)
    }
  }
}
