package import Domain

/// What differs between two sets of responsibilities: new ones, ended ones, and changed ones.
package struct ResponsibilityChanges {
  package let since: Day
  package private(set) var added: [Responsibility]
  package private(set) var ended: [Responsibility]
  package private(set) var changed: [(was: Responsibility, now: Responsibility)] = []

  /// Compares what held on one day with what holds on another.
  ///
  /// `before` are the responsibilities as they stood then, `after` those of now.
  package init(
    since: Day,
    before: [Entry<Responsibility>],
    until: Day,
    after: [Entry<Responsibility>]
  ) {
    self.since = since
    let old = before.filter { $0.isInUse && $0.record.period.contains(since) }
    let new = after.filter { $0.isInUse && $0.record.period.contains(until) }
    let earlier = Dictionary(old.map { ($0.id, $0.record) }) { first, _ in first }
    let known = Set(new.map(\.id))
    added = new.filter { earlier[$0.id] == nil }.map(\.record)
    ended = old.filter { !known.contains($0.id) }.map(\.record)
    for entry in new {
      guard let was = earlier[entry.id], !ResponsibilityChanges.isSame(was, entry.record) else {
        continue
      }
      changed.append((was, entry.record))
    }
    dropPairs()
  }

  /// Who enters the same anew changes nothing.
  private mutating func dropPairs() {
    for record in added {
      guard let place = ended.firstIndex(where: { ResponsibilityChanges.isSame($0, record) }),
        let other = added.firstIndex(where: { ResponsibilityChanges.isSame($0, record) })
      else { continue }
      ended.remove(at: place)
      added.remove(at: other)
    }
  }

  /// Whether the sheet says the same of both.
  private static func isSame(_ left: Responsibility, _ right: Responsibility) -> Bool {
    left.task == right.task && left.partner == right.partner && left.role == right.role
      && left.coverage == right.coverage && left.rule == right.rule
  }

  /// One line for each, in German, of those that concern the district.
  func lines(_ office: Office, _ district: Term?, _ reading: Reading) -> [String] {
    func words(_ held: Responsibility) -> String {
      let name = held.partner.flatMap { reading.label($0) ?? office.name($0) } ?? ""
      let role = reading.word(held.role.key, of: .responsibilityRoles)
      let reach = SheetWords.reach(held, reading)
      let details = [role, reach, held.rule].filter { !$0.isEmpty }.joined(separator: "; ")
      let task = reading.word(held.task.key, of: .taskAreas)
      return "\(task): \(name)" + (details.isEmpty ? "" : " (\(details))")
    }
    func isMeant(_ held: Responsibility) -> Bool { ResponsibilitySheet.reaches(held, district) }
    return added.filter(isMeant).map { "Neu – \(words($0))" }
      + changed.filter { isMeant($0.was) || isMeant($0.now) }
      .map { "Geändert – \(words($0.now)); vorher: \(words($0.was))" }
      + ended.filter(isMeant).map { "Beendet – \(words($0))" }
  }
}
