/// The records of an office by the volunteer to whom they belong.
struct VolunteerRecords: Sendable {
  let absences: [RecordID: [Absence]]
  let qualifications: [RecordID: [Qualification]]
  let consents: [RecordID: [Consent]]
  let pairs: [RecordID: [LanguagePair]]
  /// The latest certificate that was seen.
  let certificates: [RecordID: BackgroundCheck]
  let contacts: LastContacts
  /// The day on which the latest placement began, up to today.
  private(set) var placed: [RecordID: Day] = [:]
  /// The placements that take the volunteer's time today or later.
  private(set) var claims: [RecordID: [PooledClaim]] = [:]

  init(_ office: Office) {
    absences = Self.group(office.absences) { $0.volunteer }
    qualifications = Self.group(office.qualifications) { $0.volunteer }
    consents = Self.group(office.consents) { $0.volunteer }
    pairs = Self.group(office.languagePairs) { $0.volunteer }
    let checks = office.backgroundChecks.filter { $0.record.volunteer != nil }
    certificates = Dictionary(grouping: checks) { $0.record.volunteer ?? $0.id }
      .compactMapValues { BackgroundCheckRules.newest($0)?.record }
    contacts = LastContacts(office)
    for placement in office.placements.map(\.record) {
      guard let volunteer = placement.volunteer else { continue }
      if let period = placement.claim(from: office.today) {
        let minutes = min(max(placement.hoursPerWeek?.count ?? 0, 0), MatchPool.most)
        claims[volunteer, default: []].append(
          PooledClaim(period: period, minutes: minutes, times: placement.times)
        )
      }
      guard placement.state.key != "declined", let day = placement.start, day <= office.today
      else { continue }
      placed[volunteer] = max(placed[volunteer] ?? day, day)
    }
  }

  private static func group<R: Record>(
    _ entries: [Entry<R>],
    by volunteer: (R) -> RecordID?
  ) -> [RecordID: [R]] {
    var groups: [RecordID: [R]] = [:]
    for entry in entries {
      guard let id = volunteer(entry.record) else { continue }
      groups[id, default: []].append(entry.record)
    }
    return groups
  }
}
