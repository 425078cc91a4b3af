package import Domain

/// What differs between two sets of responsibilities: new ones, ended ones, and changed ones.
package struct ResponsibilityChanges {
  package let since: Day
  package private(set) var added: [Responsibility]
  package private(set) var ended: [Responsibility]
  package private(set) var changed: [(was: Responsibility, now: Responsibility)] = []

  /// Single persons among the partners.
  private let persons: Set<RecordID>
  private let until: Day

  /// Compares what held on one day with what holds on another, at partners that the sheet names.
  ///
  /// `before` are the responsibilities and the partners as they stood then, `after` those of now.
  package init(
    since: Day,
    before: [Entry<Responsibility>],
    of earlierPartners: [Entry<Partner>],
    until: Day,
    after: [Entry<Responsibility>],
    of partners: [Entry<Partner>]
  ) {
    self.since = since
    self.until = until
    persons = ResponsibilitySheet.persons(among: earlierPartners + partners)
    func named(
      _ held: [Entry<Responsibility>],
      _ partners: [Entry<Partner>],
      _ day: Day
    ) -> [Entry<Responsibility>] {
      let named = ResponsibilitySheet.named(among: partners)
      return held.filter { held in
        held.isInUse && held.record.period.contains(day)
          && held.record.partner.map(named.contains) ?? false
      }
    }
    let old = named(before, earlierPartners, since)
    let new = named(after, partners, until)
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
    let nameless = persons.subtracting(office.listed(by: until))
    func name(_ partner: RecordID) -> String {
      nameless.contains(partner)
        ? SheetWords.person : reading.label(partner) ?? office.name(partner)
    }
    func words(_ held: Responsibility) -> String {
      let name = held.partner.map(name) ?? ""
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
