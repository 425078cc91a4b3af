/// Where a series of meetings stands: what was held, what is planned, which dates are open.
package struct SeriesStanding: Sendable {
  package let series: Entry<MeetingSeries>
  /// Nil where nothing is known of its dates.
  package let cadence: Cadence?
  /// All its meetings by their days, whatever became of them.
  package let meetings: [Entry<Meeting>]
  /// The meeting that fills each of its dates, also where it was moved, cancelled or left out.
  package let filled: [Day: Entry<Meeting>]
  /// The last meeting that took place.
  package let lastHeld: Entry<Meeting>?
  /// The next meeting with a day, from today on.
  package let nextPlanned: Entry<Meeting>?
  /// The next date from today on that no meeting fills.
  package let nextOpen: Day?
  /// The last day on which the next meeting would be in time; nil where nothing is expected.
  package let deadline: Day?
  package let today: Day

  init(_ series: Entry<MeetingSeries>, _ meetings: [Entry<Meeting>], in office: Office) {
    let today = office.today
    let cadence = Cadence(series.record)
    self.series = series
    self.cadence = cadence
    self.today = today
    let days = meetings.sorted { SeriesStanding.place($0) < SeriesStanding.place($1) }
    self.meetings = days
    let filled = SeriesStanding.fill(cadence, with: days)
    self.filled = filled
    let held = days.last { $0.record.wasHeld(by: today) }
    lastHeld = held
    nextPlanned = days.first { entry in
      entry.record.isPlanned && entry.record.day.map { $0 >= today } ?? false
    }
    nextOpen = cadence.flatMap { SeriesStanding.open($0, filled, from: today) }
    deadline = cadence.flatMap { cadence in
      let percent =
        series.record.tolerance ?? office.value(of: SeriesThresholds.tolerance)
      return SeriesStanding.deadline(cadence, held, filled, percent: percent)
    }
  }

  private static func place(_ entry: Entry<Meeting>) -> (Int, Int, String) {
    (entry.record.day?.number ?? Int.max, entry.record.start?.minutes ?? 0, entry.id.text)
  }

  /// Which date each meeting stands for: the one it names, else the nearest that is free.
  ///
  /// A meeting keeps its date when its day is moved, as RECURRENCE-ID does in RFC 5545.
  private static func fill(_ cadence: Cadence?, with meetings: [Entry<Meeting>])
    -> [Day: Entry<Meeting>]
  {
    guard let cadence else { return [:] }
    var filled: [Day: Entry<Meeting>] = [:]
    var others: [(near: Day, entry: Entry<Meeting>)] = []
    for entry in meetings {
      guard let day = entry.record.slot ?? entry.record.day, let date = cadence.nearest(to: day)
      else { continue }
      if entry.record.slot == date, filled[date] == nil {
        filled[date] = entry
      } else {
        others.append((date, entry))
      }
    }
    // What is held besides the dates of the series fills none of them.
    for (date, entry) in others where filled[date] == nil { filled[date] = entry }
    return filled
  }

  private static func open(
    _ cadence: Cadence,
    _ filled: [Day: Entry<Meeting>],
    from today: Day
  ) -> Day? {
    var next = cadence.next(after: today.adding(days: -1))
    while let day = next, filled[day] != nil { next = cadence.next(after: day) }
    return next
  }

  /// The last meeting and the cadence, and the tolerance; each date left out on purpose that is met
  /// on the way puts it off by one step, one that was cancelled does not.
  private static func deadline(
    _ cadence: Cadence,
    _ held: Entry<Meeting>?,
    _ filled: [Day: Entry<Meeting>],
    percent: Int
  ) -> Day? {
    let last = held?.record.day
    let slot = held.flatMap { held in filled.first { $0.value.id == held.id }?.key }
    // A series that was never held is due on its first date.
    let before = [last, slot].compactMap { $0 }.max() ?? cadence.first.adding(days: -1)
    var next = cadence.next(after: before)
    var skipped = 0
    while let date = next, filled[date]?.record.state == Term("skipped") {
      skipped += 1
      next = cadence.next(after: date)
    }
    let expected =
      last.map { cadence.adding(steps: 1 + skipped, to: $0) }
      ?? cadence.adding(steps: skipped, to: cadence.first)
    if let end = cadence.end, expected > end { return nil }
    let interval = cadence.adding(steps: 1, to: expected).number - expected.number
    return expected.adding(days: interval * min(max(0, percent), 10_000) / 100)
  }

  /// Whether no further date comes.
  package var isEnded: Bool { series.record.end.map { $0 < today } ?? false }

  /// The day since which it is overdue; nil while it is in time.
  package var overdueSince: Day? {
    guard !isEnded, let deadline, deadline < today else { return nil }
    return deadline.adding(days: 1)
  }

  /// Whether a next meeting is expected, and none has a day.
  ///
  /// Before its first date a series tells itself when it meets.
  package var lacksNext: Bool {
    guard !isEnded, nextPlanned == nil, nextOpen != nil, let cadence else { return false }
    return cadence.first <= today || lastHeld != nil
  }

  /// Whether the next meeting has a day, but one that is too late.
  package var isNextLate: Bool {
    guard !isEnded, let day = nextPlanned?.record.day, let deadline else { return false }
    return overdueSince == nil && day > deadline
  }

  package var needsAttention: Bool { overdueSince != nil || lacksNext || isNextLate }
}

extension SeriesStanding {
  /// All series in the order of the office.
  package static func all(in office: Office) -> [SeriesStanding] {
    let meetings = Dictionary(grouping: office.meetings.filter { $0.record.series != nil }) {
      $0.record.series
    }
    return office.meetingSeries.map { SeriesStanding($0, meetings[$0.id] ?? [], in: office) }
  }

  /// One series; nil where it is not in use.
  package static func of(_ id: RecordID, in office: Office) -> SeriesStanding? {
    guard let series = office.meetingSeries.first(where: { $0.id == id }) else { return nil }
    return SeriesStanding(series, office.meetings.filter { $0.record.series == id }, in: office)
  }
}

extension Meeting {
  /// Whether it is to take place on its day.
  package var isPlanned: Bool { ["", "planned"].contains(state.key) }
}
