extension Enquiry {
  /// Whether it waits: neither answered nor handed on nor closed.
  package var isWaiting: Bool {
    ["", "open"].contains(state.key) && answered == nil && handedTo == nil && service == nil
  }

  /// Days from the enquiry to its answer, or so far; nil where the day is not known.
  package func daysOpen(on today: Day) -> Int? {
    day.map { max(0, (answered ?? today).number - $0.number) }
  }

  /// Whether it waits for more than so many days.
  package func isOverdue(on today: Day, after days: Int) -> Bool {
    isWaiting && daysOpen(on: today).map { $0 > days } ?? false
  }

  /// The place in an inbox: what waits, then what others have, then what is done, the newest first.
  package var rank: Int {
    if isWaiting { return 0 }
    let isHanded = state.key != "closed" && state.key != "answered" && answered == nil
    // More than any day has.
    return isHanded ? 1 : 10_000_000 - (day?.number ?? 0)
  }
}
