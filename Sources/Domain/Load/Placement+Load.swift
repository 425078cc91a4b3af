extension Placement {
  /// Whether it takes or took the volunteer's time on a day, as far as is known today.
  ///
  /// One that ended took time on the days before today, a paused one until the pause.
  package func fills(_ day: Day, today: Day) -> Bool {
    switch state.key {
    case "paused": period.contains(day) && paused.map { day < $0 } ?? false
    case "ended": period.contains(day) && day < today
    default: takesTime(on: day)
    }
  }

  /// The days from one on in which it takes time; nil where there is none.
  package func claim(from day: Day) -> Period? {
    guard ["trial", "active"].contains(state.key) else { return nil }
    return period.common(with: Period(from: day, until: nil))
  }
}

extension Period {
  /// Whether one of its days is such a weekday, 1 for Monday to 7 for Sunday.
  package func has(weekday: Int) -> Bool {
    guard let from, let until else { return true }
    return from.next(weekday: weekday) <= until
  }
}

extension Absence {
  /// The days on which there is no time.
  package var period: Period { Period(from: start, until: end) }
}

extension Volunteer {
  /// The days on which somebody serves at all.
  package var service: Period { Period(from: availableFrom, until: availableUntil) }

  /// Whether somebody can be given a placement on a day.
  ///
  /// Ready or active, within the days told, and without a restriction of processing.
  package func canServe(on day: Day) -> Bool {
    ["ready", "active"].contains(state.key) && archived == nil && !isRestricted(on: day)
      && service.contains(day)
  }

  /// Where somebody serves: the districts told, else the one in which they live.
  package var reach: [Term] {
    let told = districts.filter { $0 != .none }
    return told.isEmpty ? [homeDistrict].filter { $0 != .none } : told
  }
}
