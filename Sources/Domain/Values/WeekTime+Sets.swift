/// Times of the week taken together.
extension [WeekTime] {
  /// The same times in their order, each minute once; with `joining` what only touches becomes one,
  /// too.
  package func merged(joining: Bool = true) -> [WeekTime] {
    var merged: [WeekTime] = []
    for time in sorted() {
      guard let last = merged.last, last.weekday == time.weekday,
        joining ? time.from <= last.until : time.from < last.until,
        let both = WeekTime(
          weekday: last.weekday,
          from: last.from,
          until: Swift.max(last.until, time.until)
        )
      else {
        merged.append(time)
        continue
      }
      merged[merged.count - 1] = both
    }
    return merged
  }

  /// What of these times belongs to another, too.
  package func within(_ bounds: WeekTime) -> [WeekTime] {
    merged().compactMap { time in
      guard time.weekday == bounds.weekday else { return nil }
      return WeekTime(
        weekday: time.weekday,
        from: Swift.max(time.from, bounds.from),
        until: Swift.min(time.until, bounds.until)
      )
    }
  }

  /// What is left of these times without others.
  package func without(_ others: [WeekTime]) -> [WeekTime] {
    others.reduce(merged()) { left, other in
      left.flatMap { time in
        guard time.common(with: other) > 0 else { return [time] }
        return [(time.from, other.from), (other.until, time.until)].compactMap {
          WeekTime(weekday: time.weekday, from: $0.0, until: $0.1)
        }
      }
    }
  }

  /// Whether every minute of a time belongs to them.
  package func cover(_ time: WeekTime) -> Bool { merged().contains { $0.contains(time) } }

  /// The minutes of all of them, each once.
  package var minutes: Int { merged().reduce(0) { $0 + $1.length.count } }
}
