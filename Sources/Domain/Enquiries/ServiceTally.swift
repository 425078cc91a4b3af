/// What the office gave to whom, counted over a time (requirement 240).
package struct ServiceTally: Sendable {
  private struct Key: Hashable {
    let service: Term
    let asker: Term
  }

  private var counts: [Key: Int] = [:]

  /// Counts of no number are one.
  package init(_ services: some Sequence<ServiceCount>, in period: Period) {
    for service in services {
      guard let day = service.day, period.contains(day) else { continue }
      counts[Key(service: service.type, asker: service.askerKind), default: 0] +=
        service.count ?? 1
    }
  }

  package var total: Int { counts.values.reduce(0, +) }

  /// How many services of a kind were given; to all, or to some.
  package func count(of service: Term, to asker: Term? = nil) -> Int {
    counts.reduce(0) { sum, one in
      one.key.service == service && (asker.map { $0 == one.key.asker } ?? true)
        ? sum + one.value : sum
    }
  }

  /// How many services of any kind were given to some.
  package func count(to asker: Term) -> Int {
    counts.reduce(0) { $1.key.asker == asker ? $0 + $1.value : $0 }
  }

  /// To whom services were given; those that the program has no word for, then those without any,
  /// last.
  package var askers: [Term] {
    let used = Set(counts.keys.map(\.asker))
    let known = Vocabulary.askers.entries.map(\.term)
    let others = used.subtracting(known + [.none]).sorted { $0.key < $1.key }
    return known.filter(used.contains) + others + (used.contains(.none) ? [.none] : [])
  }
}

/// The times for which services are summed: all of them hold today.
package enum TallySpan: CaseIterable, Sendable {
  case day
  case week
  case month
  case year

  package var title: Text {
    switch self {
    case .day: Text(de: "heute", en: "today")
    case .week: Text(de: "Woche", en: "week")
    case .month: Text(de: "Monat", en: "month")
    case .year: Text(de: "Jahr", en: "year")
    }
  }

  /// From its first day up to today.
  package func period(until today: Day) -> Period {
    let (year, month, _) = today.parts
    let start: Day? =
      switch self {
      case .day: today
      case .week: today.adding(days: 1 - today.weekday)
      case .month: Day(year: year, month: month, day: 1)
      case .year: Day(year: year, month: 1, day: 1)
      }
    return Period(from: start, until: today)
  }
}
