extension PooledVolunteer {
  /// Those who can be deployed: the others are not yet, or not any more.
  static let deployable: Set<String> = ["ready", "active"]

  init(_ entry: Entry<Volunteer>, _ records: VolunteerRecords, today: Day) {
    let consents = records.consents[entry.id] ?? []
    birthday = entry.record.birthday
    hasGuardianConsent = entry.record.guardianConsent.map { $0 <= today } ?? false
    availableFrom = entry.record.availableFrom
    availableUntil = entry.record.availableUntil
    isKnownByPlace =
      entry.record.homeDistrict != .none || entry.record.districts.contains { $0 != .none }
    if let check = records.certificates[entry.id], let date = check.record.date {
      certificate = check.record.result.key == "none" ? .clear(date) : .contrary
    }
    if entry.record.isRestricted(on: today) {
      exclusion = .restricted
    } else if PooledVolunteer.isStorageWithdrawn(consents, today) {
      exclusion = .storage
    } else if !PooledVolunteer.holds("forwarding", consents, today) {
      exclusion = .forwarding
    } else if !PooledVolunteer.deployable.contains(entry.record.state.key) {
      exclusion = .state
    }
  }

  /// Withdrawn and not given again.
  private static func isStorageWithdrawn(_ consents: [Entry<Consent>], _ today: Day) -> Bool {
    let isWithdrawn = consents.contains {
      $0.record.purpose.key == "storage" && $0.record.withdrawn.map { $0 <= today } ?? false
    }
    return isWithdrawn && !holds("storage", consents, today)
  }

  private static func holds(
    _ purpose: String,
    _ consents: [Entry<Consent>],
    _ today: Day
  ) -> Bool {
    consents.contains { $0.record.purpose.key == purpose && $0.record.holds(on: today) }
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
