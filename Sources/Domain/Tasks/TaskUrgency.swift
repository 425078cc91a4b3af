/// How soon an open task wants to be looked at, in the order of lists.
package enum TaskUrgency: CaseIterable, Sendable {
  /// Due before today, waiting for somebody or not.
  case overdue
  case today
  /// Due until the Sunday of this week.
  case week
  case later
  case undated
  /// Somebody else has to move first, and it is not overdue.
  case waiting
  /// Put aside until a day to come.
  case parked

  /// Nil where nobody has to act any more.
  package init?(_ task: ActionItem, on today: Day) {
    guard task.isOpen else { return nil }
    if task.isParked(on: today) {
      self = .parked
    } else if task.isOverdue(on: today) {
      self = .overdue
    } else if task.isWaiting {
      self = .waiting
    } else if let due = task.due {
      let sunday = today.adding(days: 7 - today.weekday)
      self = due == today ? .today : due <= sunday ? .week : .later
    } else {
      self = .undated
    }
  }

  /// Stable, for scripts.
  package var key: String {
    switch self {
    case .overdue: "overdue"
    case .today: "today"
    case .week: "week"
    case .later: "later"
    case .undated: "undated"
    case .waiting: "waiting"
    case .parked: "parked"
    }
  }

  package var title: Text {
    switch self {
    case .overdue: Text(de: "Überfällig", en: "Overdue")
    case .today: Text(de: "Heute", en: "Today")
    case .week: Text(de: "Diese Woche", en: "This week")
    case .later: Text(de: "Später", en: "Later")
    case .undated: Text(de: "Ohne Termin", en: "Without date")
    case .waiting: Text(de: "Wartet auf andere", en: "Waiting for others")
    case .parked: Text(de: "Geparkt", en: "Parked")
    }
  }
}
