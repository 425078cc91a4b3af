/// The records of an office by the volunteer to whom they belong.
struct VolunteerRecords: Sendable {
  let absences: [RecordID: [Absence]]
  let qualifications: [RecordID: [Qualification]]
  let consents: [RecordID: [Consent]]
  let pairs: [RecordID: [LanguagePair]]
  /// The latest certificate that was seen.
  let certificates: [RecordID: BackgroundCheck]
  /// The latest day on which somebody was spoken with, up to today.
  private(set) var contacts: [RecordID: Day] = [:]
  /// The day on which the latest placement began, up to today.
  private(set) var placed: [RecordID: Day] = [:]
  /// The times of placements that take the volunteer's time today.
  private(set) var taken: [RecordID: [WeekTime]] = [:]

  init(_ office: Office) {
    absences = Self.group(office.absences) { $0.volunteer }
    qualifications = Self.group(office.qualifications) { $0.volunteer }
    consents = Self.group(office.consents) { $0.volunteer }
    pairs = Self.group(office.languagePairs) { $0.volunteer }
    let checks = office.backgroundChecks.filter { $0.record.volunteer != nil }
    certificates = Dictionary(grouping: checks) { $0.record.volunteer ?? $0.id }
      .compactMapValues { BackgroundCheckRules.newest($0)?.record }
    let talks =
      office.consultations.map { ($0.record.volunteer, $0.record.day) }
      + office.interviews.map { ($0.record.volunteer, $0.record.day) }
      + office.volunteers.map { ($0.id, $0.record.lastContact) }
    for (volunteer, day) in talks {
      guard let volunteer, let day, day <= office.today else { continue }
      contacts[volunteer] = max(contacts[volunteer] ?? day, day)
    }
    for placement in office.placements.map(\.record) {
      guard let volunteer = placement.volunteer else { continue }
      if placement.takesTime(on: office.today) {
        taken[volunteer, default: []] += placement.times
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
