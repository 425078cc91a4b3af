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

  /// The order of an inbox: what waits, what others have, what is answered, what is closed.
  package var rank: Int {
    if isWaiting { return 0 }
    switch state.key {
    case "closed": return 3
    case "answered": return 2
    default: return answered == nil ? 1 : 2
    }
  }
}
