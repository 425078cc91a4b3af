/// Partners that were not told of changed responsibilities in time (requirement 42).
struct UninformedPartners {
  typealias Change = (id: RecordID, task: Term, day: Day)

  /// A partner, and what it does not know of.
  struct Finding {
    let partner: RecordID
    /// The newest changes, the oldest of them first.
    var changes: [Change]
    /// How many there are in all.
    var count: Int
    var oldest: Change
  }

  /// So many changes are listed for each partner.
  static let most = 20

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
    var found: [RecordID: Finding] = [:]
    let all = office.responsibilities + office.withdrawn
    for (task, entries) in Dictionary(grouping: all, by: { $0.record.task }) where task != .none {
      let changes = TaskChanges(entries) { entry in
        UninformedPartners.changes(entry, office).filter { $0 <= limit }.max()
      }
      let holders = Dictionary(grouping: entries.indices) { entries[$0].record.partner }
      for (partner, held) in holders {
        guard let partner, told.contains(partner) else { continue }
        let unknown = changes.unknown(
          to: held,
          since: informed[partner],
          most: UninformedPartners.most
        )
        guard let oldest = unknown.oldest else { continue }
        let newest = unknown.newest.map { (id: $0.id, task: task, day: $0.day) }
        let first = (id: oldest.id, task: task, day: oldest.day)
        var finding =
          found[partner] ?? Finding(partner: partner, changes: [], count: 0, oldest: first)
        finding.changes += newest
        finding.count += unknown.count
        if (first.day, first.id) < (finding.oldest.day, finding.oldest.id) {
          finding.oldest = first
        }
        found[partner] = finding
      }
    }
    findings = found.values.map { finding in
      var finding = finding
      finding.changes.sort { ($0.day, $0.id) < ($1.day, $1.id) }
      finding.changes = finding.changes.suffix(UninformedPartners.most)
      return finding
    }.sorted { $0.partner < $1.partner }
  }

  /// The days on which something changed, up to today.
  private static func changes(_ entry: Entry<Responsibility>, _ office: Office) -> [Day] {
    let over = entry.record.end?.adding(days: 1)
    // What is taken away when it is over already is only tidied up.
    let archived = entry.record.archived.map { min($0, over ?? $0) }
    let days = [office.changed[entry.id], entry.record.start, over]
    return (archived.map { [$0] } ?? days.compactMap { $0 }).filter { $0 <= office.today }
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
