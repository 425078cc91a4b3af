import Domain

/// The hard conditions, one after the other.
extension PlainMatching {
  func exclusion(_ volunteer: Entry<Volunteer>, _ request: Entry<DeploymentRequest>)
    -> MatchExclusion?
  {
    let (person, asked) = (volunteer.record, request.record)
    let isPlaced = office.placements.map(\.record).contains { placement in
      placement.volunteer == volunteer.id && placement.request == request.id
        && !["ended", "declined"].contains(placement.state.key)
    }
    if isPlaced { return .placed }
    if let restricted = person.restricted, restricted <= office.today { return .restricted }
    let consents = records(Consent.self, volunteer.id, \.volunteer)
    if wasWithdrawn(consents), !holds("storage", consents) { return .storage }
    if !holds("forwarding", consents) { return .forwarding }
    if person.state.key != "ready" && person.state.key != "active" { return .state }
    if asked.backgroundCheck.key == "yes", let found = certificate(volunteer, asked) {
      return found
    }
    if let found = age(person, asked) { return found }
    if !Set(person.boundaries).isDisjoint(with: asked.demands) { return .boundary }
    if asked.siteType != .none, person.sitesUnwanted.contains(asked.siteType) { return .site }
    let groups = asked.targetGroups.filter { $0.key != "all" }
    if !Set(person.groupsUnwanted).isDisjoint(with: groups) { return .group }
    if let until = person.availableUntil, until < first(asked) { return .unavailable }
    if let from = person.availableFrom, let end = last(asked), end < from { return .unavailable }
    return isAbsentThroughout(volunteer.id, asked) ? .absent : nil
  }

  private func holds(_ purpose: String, _ consents: [Consent]) -> Bool {
    consents.contains { consent in
      guard consent.purpose.key == purpose, let given = consent.given, given <= office.today else {
        return false
      }
      guard let withdrawn = consent.withdrawn else { return true }
      return withdrawn > office.today
    }
  }

  private func wasWithdrawn(_ consents: [Consent]) -> Bool {
    consents.contains { consent in
      guard consent.purpose.key == "storage", let day = consent.withdrawn else { return false }
      return day <= office.today
    }
  }

  private func certificate(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest)
    -> MatchExclusion?
  {
    let checks = records(BackgroundCheck.self, volunteer.id, \.volunteer).filter(\.isInspected)
    guard let newest = checks.compactMap(\.date).max() else { return .certificateMissing }
    let counting = checks.filter { $0.date == newest }
    if counting.contains(where: { $0.result.key != "none" }) { return .certificateContrary }
    let months = office.value(of: VolunteerThresholds.certificateRenewal)
    return newest.adding(months: months) < first(asked) ? .certificateOld : nil
  }

  private func age(_ person: Volunteer, _ asked: DeploymentRequest) -> MatchExclusion? {
    guard let birthday = person.birthday else {
      return asked.minimumAge == nil ? nil : .birthdayUnknown
    }
    let (born, now) = (birthday.parts, first(asked).parts)
    let hadBirthday = (now.month, now.day) >= (born.month, born.day)
    let age = now.year - born.year - (hadBirthday ? 0 : 1)
    if let least = asked.minimumAge, age < least { return .tooYoung }
    guard age < 18 else { return nil }
    if let consent = person.guardianConsent, consent <= office.today { return nil }
    return .guardian
  }

  func isAbsent(_ volunteer: RecordID, _ day: Day) -> Bool {
    records(Absence.self, volunteer, \.volunteer).contains {
      ($0.start ?? day) <= day && day <= ($0.end ?? day)
    }
  }

  /// Work without an end is looked at for longer than any absence of the tests lasts.
  private func isAbsentThroughout(_ volunteer: RecordID, _ request: DeploymentRequest) -> Bool {
    guard office.absences.contains(where: { $0.record.volunteer == volunteer }) else {
      return false
    }
    let start = first(request)
    let end = last(request) ?? start.adding(days: 200)
    return (start.number...end.number).allSatisfy { isAbsent(volunteer, Day(number: $0)) }
  }
}
