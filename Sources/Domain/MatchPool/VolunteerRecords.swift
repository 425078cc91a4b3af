/// The records of an office by the volunteer to whom they belong.
final class VolunteerRecords: Sendable {
  let absences: [RecordID: [Entry<Absence>]]
  let qualifications: [RecordID: [Entry<Qualification>]]
  let consents: [RecordID: [Entry<Consent>]]
  let pairs: [RecordID: [Entry<LanguagePair>]]
  /// The latest certificate that was seen.
  let certificates: [RecordID: Entry<BackgroundCheck>]
  let contacts: LastContacts
  /// The day on which the latest placement began, up to today.
  let placed: [RecordID: Day]
  /// The placements that take the volunteer's time today or later.
  let claims: [RecordID: [PooledClaim]]

  init(_ books: OfficeBooks) {
    let office = books.office
    absences = Self.group(office.absences) { $0.record.volunteer }
    qualifications = Self.group(office.qualifications) { $0.record.volunteer }
    consents = Self.group(office.consents) { $0.record.volunteer }
    pairs = Self.group(office.languagePairs) { $0.record.volunteer }
    certificates = Self.group(office.backgroundChecks) { $0.record.volunteer }
      .compactMapValues(BackgroundCheckRules.newest)
    contacts = books.contacts
    var placed: [RecordID: Day] = [:]
    var claims: [RecordID: [PooledClaim]] = [:]
    for entry in office.placements {
      guard let volunteer = entry.record.volunteer else { continue }
      if let period = entry.record.claim(from: office.today) {
        let minutes = min(max(entry.record.hoursPerWeek?.count ?? 0, 0), MatchPool.most)
        claims[volunteer, default: []].append(
          PooledClaim(period: period, minutes: minutes, times: entry.record.times)
        )
      }
      guard entry.record.state.key != "declined", let day = entry.record.start,
        day <= office.today
      else { continue }
      placed[volunteer] = max(placed[volunteer] ?? day, day)
    }
    self.placed = placed
    self.claims = claims
  }

  private static func group<R: Record>(
    _ entries: [Entry<R>],
    by volunteer: (Entry<R>) -> RecordID?
  ) -> [RecordID: [Entry<R>]] {
    var groups: [RecordID: [Entry<R>]] = [:]
    for entry in entries {
      if let id = volunteer(entry) { groups[id, default: []].append(entry) }
    }
    return groups
  }
}
