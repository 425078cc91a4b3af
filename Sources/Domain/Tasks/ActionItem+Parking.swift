extension ActionItem {
  /// Whether it is put aside on a day: nobody wants to see it before another one.
  package func isParked(on day: Day) -> Bool { parkedUntil.map { $0 > day } ?? false }

  /// Whether somebody still has to act and it is not put aside.
  package func isPending(on day: Day) -> Bool { isOpen && !isParked(on: day) }

  /// Whether it should have been done before a day, waiting for somebody or not.
  package func isOverdue(on day: Day) -> Bool {
    isPending(on: day) && due.map { $0 < day } ?? false
  }

  package var isWaiting: Bool { state.key == "waiting" }

  /// The day on which it comes up again: when it is due, or later where it is put aside beyond that.
  package func comesUp(on today: Day) -> Day? {
    guard let due else { return isParked(on: today) ? parkedUntil : nil }
    return isParked(on: today) ? max(due, parkedUntil ?? due) : due
  }
}
