/// Two placements that want the same person at the same time (W17).
package struct DoubleBooking: Hashable, Sendable {
  package let first: RecordID
  package let second: RecordID
  /// The times that both want, on weekdays that lie in the period.
  package let times: [WeekTime]
  /// The days on which both run, from today on.
  package let period: Period

  /// All pairs among the placements of one person, the earlier first.
  package static func find(_ placements: [Entry<Placement>], from today: Day) -> [DoubleBooking] {
    let running = placements.compactMap { entry in
      entry.record.times.isEmpty ? nil : entry.record.claim(from: today).map { (entry, $0) }
    }
    var found: [DoubleBooking] = []
    for (place, (first, left)) in running.enumerated() {
      for (second, right) in running.dropFirst(place + 1) {
        guard let period = left.common(with: right) else { continue }
        let times = first.record.times.flatMap { second.record.times.within($0) }.merged()
          .filter { period.has(weekday: $0.weekday) }
        guard !times.isEmpty else { continue }
        let ids = [first.id, second.id].sorted()
        found.append(
          DoubleBooking(first: ids[0], second: ids[1], times: times, period: period)
        )
      }
    }
    return found.sorted { left, right in
      (left.period.from ?? today, left.first, left.second)
        < (right.period.from ?? today, right.first, right.second)
    }
  }
}

extension Placement {
  /// Its times at which the volunteer is not available; none where nobody was asked for times.
  package func times(outside availability: [WeekTime]) -> [WeekTime] {
    availability.isEmpty ? [] : times.without(availability)
  }
}
