extension PooledVolunteer {
  /// Those who can be deployed: the others are not yet, or not any more.
  static let deployable: Set<String> = ["ready", "active"]

  init(_ entry: Entry<Volunteer>, _ records: VolunteerRecords, today: Day) {
    let volunteer = entry.record
    let consents = records.consents[entry.id] ?? []
    birthday = volunteer.birthday
    hasGuardianConsent = volunteer.guardianConsent.map { $0 <= today } ?? false
    availableFrom = volunteer.availableFrom
    availableUntil = volunteer.availableUntil
    isKnownByPlace = !TermBits.keys(volunteer.districts + [volunteer.homeDistrict]).isEmpty
    if let check = records.certificates[entry.id], let date = check.date {
      certificate = check.result.key == "none" ? .clear(date) : .contrary
    }
    if volunteer.isRestricted(on: today) {
      exclusion = .restricted
    } else if PooledVolunteer.isStorageWithdrawn(consents, today) {
      exclusion = .storage
    } else if !consents.contains(where: { $0.purpose.key == "forwarding" && $0.holds(on: today) }) {
      exclusion = .forwarding
    } else if !PooledVolunteer.deployable.contains(volunteer.state.key) {
      exclusion = .state
    }
  }

  /// Withdrawn and not given again.
  private static func isStorageWithdrawn(_ consents: [Consent], _ today: Day) -> Bool {
    let storage = consents.filter { $0.purpose.key == "storage" }
    return storage.contains { $0.withdrawn.map { $0 <= today } ?? false }
      && !storage.contains { $0.holds(on: today) }
  }
}

/// How much a contact counts by its distance in time.
struct ContactSteps {
  private let today: Day
  private let days: Int

  init(_ office: Office) {
    today = office.today
    days = min(max(office.value(of: VolunteerThresholds.contact), 1), 1000) * 7
  }

  /// All within the weeks of W19, half within four times as many, then nothing; of a thousand.
  func share(of day: Day?) -> Int {
    guard let day else { return 0 }
    let age = today.number - day.number
    return age <= days ? 1000 : age <= 4 * days ? 500 : 0
  }
}
