/// Partners that were not told of changed responsibilities in time (requirement 42).
struct UninformedPartners {
  /// A partner, and the changes that it does not know of, the oldest first.
  struct Finding {
    let partner: RecordID
    let changes: [(id: RecordID, task: Term, day: Day)]
  }

  let findings: [Finding]

  init(_ office: Office) {
    let limit = office.today.adding(days: -office.value(of: Thresholds.informAfter))
    let informed = UninformedPartners.informed(office)
    let own = office.own
    let told = Set(
      office.partners.compactMap { entry in
        own.contains(entry.id) || entry.record.state.key == "ended" ? nil : entry.id
      }
    )
    var found: [RecordID: [RecordID: (task: Term, day: Day)]] = [:]
    let tasks = Dictionary(grouping: office.responsibilities) { $0.record.task }
    for (task, entries) in tasks where task != .none {
      let holders = entries.map { (entry: $0, coverage: $0.record.coverage) }
      for (entry, coverage) in holders {
        guard let day = UninformedPartners.changes(entry, office).filter({ $0 <= limit }).max()
        else { continue }
        for other in holders {
          guard let partner = other.entry.record.partner, told.contains(partner),
            day > informed[partner] ?? day.adding(days: -1), other.coverage.meets(coverage),
            other.entry.id == entry.id || other.entry.record.end ?? day >= day
          else { continue }
          found[partner, default: [:]][entry.id] = (task, day)
        }
      }
    }
    findings = found.map { partner, changes in
      let listed = changes.map { (id: $0.key, task: $0.value.task, day: $0.value.day) }
      return Finding(partner: partner, changes: listed.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
    }.sorted { $0.partner < $1.partner }
  }

  /// The days on which something changed, up to today.
  private static func changes(_ entry: Entry<Responsibility>, _ office: Office) -> [Day] {
    let days = [
      office.changed[entry.id], entry.record.start, entry.record.end?.adding(days: 1),
    ]
    return days.compactMap { $0 }.filter { $0 <= office.today }
  }

  /// Up to which day each partner knows who does what: that of the sheet it was given.
  private static func informed(_ office: Office) -> [RecordID: Day] {
    var days: [RecordID: Day] = [:]
    for notice in office.notices
    where ["", "responsibilities", "change"].contains(notice.record.subject.key) {
      guard let day = notice.record.day, day <= office.today else { continue }
      let known = min(notice.record.version ?? day, day)
      for partner in notice.record.partners { days[partner] = max(days[partner] ?? known, known) }
    }
    return days
  }
}
