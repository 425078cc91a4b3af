extension MatchPool {
  /// How far somebody is from the districts of a request.
  enum Nearness: Sendable {
    case own
    case beside
    case elsewhere
  }

  /// The first hard condition that speaks against a volunteer.
  func exclusion(_ place: Int, _ ask: MatchAsk) -> MatchExclusion? {
    if ask.placed.contains(place) { return .placed }
    let volunteer = volunteers[place]
    if let exclusion = volunteer.exclusion { return exclusion }
    if ask.needsCertificate {
      switch volunteer.certificate {
      case .missing: return .certificateMissing
      case .contrary: return .certificateContrary
      case .clear(let date): if isTooOld(date, ask) { return .certificateOld }
      }
    }
    if let exclusion = ageExclusion(place, ask) { return exclusion }
    if boundaries.meets(place, ask.demands) { return .boundary }
    if sites.meets(place, ask.sites) { return .site }
    if groupsUnwanted.meets(place, ask.named) { return .group }
    if let until = volunteer.availableUntil, until < ask.start { return .unavailable }
    if let from = volunteer.availableFrom, let end = ask.end, end < from { return .unavailable }
    if !volunteer.absences.isEmpty, isAway(volunteer, ask) { return .absent }
    return nil
  }

  /// Whether it is older than the months after which the office has it renewed.
  private func isTooOld(_ date: Day, _ ask: MatchAsk) -> Bool {
    // Most were seen lately enough, and months are dear to add.
    if ask.start.number - date.number < renewal * 28 { return false }
    return date.adding(months: renewal) < ask.start
  }

  private func ageExclusion(_ place: Int, _ ask: MatchAsk) -> MatchExclusion? {
    guard let birthday = volunteers[place].birthday else {
      return ask.minimumAge == nil ? nil : .birthdayUnknown
    }
    // Most are old enough by far.
    let most = max(ask.minimumAge ?? 0, 18) + 1
    guard ask.start.number - birthday.number < most * 366 else { return nil }
    let age = entries[place].record.age(on: ask.start) ?? 0
    if let least = ask.minimumAge, age < least { return .tooYoung }
    return age < 18 && !volunteers[place].hasGuardianConsent ? .guardian : nil
  }

  /// Whether absences take all days of the work, or all there are of it.
  private func isAway(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Bool {
    var day = ask.start
    for period in absencesInOrder(volunteer) {
      guard (period.from ?? day) <= day else { break }
      guard let until = period.until else { return true }
      if until < day { continue }
      if let end = ask.end, end <= until { return true }
      day = until.adding(days: 1)
    }
    return false
  }

  private func absencesInOrder(_ volunteer: PooledVolunteer) -> [Period] {
    absences[volunteer.absences].sorted {
      ($0.from?.number ?? .min) < ($1.from?.number ?? .min)
    }
  }

  /// The days of the work on which a volunteer is absent; 0 where the work has no end.
  func absentDays(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Int {
    guard let end = ask.end, !volunteer.absences.isEmpty else { return 0 }
    var (count, next) = (0, ask.start)
    for period in absencesInOrder(volunteer) {
      let from = max(period.from ?? next, next)
      let until = min(period.until ?? end, end)
      guard from <= until else { continue }
      count += until.number - from.number + 1
      next = until.adding(days: 1)
    }
    return count
  }

  /// How much of what is asked a volunteer has, of a thousand.
  func share(_ criterion: MatchCriterion, _ place: Int, _ ask: MatchAsk) -> Int {
    switch criterion {
    case .competence: competences.common(place, ask.competences) * 1000 / ask.competences.count
    case .language:
      // A language spoken less well than asked counts half.
      (languages.common(place, ask.languages) + languages.common(place, ask.spoken)) * 500
        / ask.languages.count
    case .district: 0
    case .time: commonMinutes(place, ask) * 1000 / ask.week.length
    case .hours: hoursShare(volunteers[place], ask)
    case .qualification: qualified(volunteers[place], ask) * 1000 / ask.qualifications.count
    case .group: groupsWanted.meets(place, ask.groups) ? 1000 : 0
    case .topic: topics.common(place, ask.topics) * 1000 / ask.topics.count
    case .contact: volunteers[place].contact
    }
  }

  private func commonMinutes(_ place: Int, _ ask: MatchAsk) -> Int {
    let volunteer = volunteers[place]
    let isTaken = claims[volunteer.claims].allSatisfy {
      $0.times.isEmpty || $0.period.meets(ask.work)
    }
    // The times at hand are those beside all placements; few end before the work begins.
    guard isTaken else {
      return Self.week(of: entries[place], records, within: ask.work).common(with: ask.week).length
    }
    var count = 0
    for number in volunteer.spans {
      let own = spans[number]
      for asked in ask.week.spans {
        count += max(
          0,
          min(own.upperBound, asked.upperBound) - max(own.lowerBound, asked.lowerBound)
        )
      }
    }
    return count
  }

  /// The minutes a week that are left beside the placements on the days of the work; nil where none
  /// were declared.
  func free(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Int? {
    guard let hours = volunteer.hours, !volunteer.claims.isEmpty else { return volunteer.hours }
    return hours - Self.committed(claims[volunteer.claims], within: ask.work)
  }

  /// The minutes a week that are left for the work; absences lower them by their part of its days.
  func freeMinutes(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Int? {
    guard let free = free(volunteer, ask), free > 0 else { return free(volunteer, ask) }
    let absent = absentDays(volunteer, ask)
    guard absent > 0, let end = ask.end else { return free }
    let days = end.number - ask.start.number + 1
    return free * (days - absent) / days
  }

  func hasTime(_ place: Int, _ ask: MatchAsk) -> Bool {
    free(volunteers[place], ask).map { $0 > 0 } ?? true
  }

  /// Whether somebody speaks or interprets any of the languages asked for, at whatever level.
  func speaks(_ place: Int, _ ask: MatchAsk) -> Bool {
    ask.spoken.count == 0 || languages.common(place, ask.spoken) > 0
  }

  /// Whether somebody of the districts of a request counts as matching.
  func isMatching(_ place: Int, _ ask: MatchAsk) -> Bool {
    guard exclusion(place, ask) == nil, hasTime(place, ask), speaks(place, ask) else {
      return false
    }
    let near = districtPoints(nearness(place, ask), .neighbours, ask)
    return ask.score(points(place, ask) + near) >= MatchSurvey.least
  }

  private func hoursShare(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Int {
    min(max(freeMinutes(volunteer, ask) ?? 0, 0), ask.minutes) * 1000 / ask.minutes
  }

  private func qualified(_ volunteer: PooledVolunteer, _ ask: MatchAsk) -> Int {
    var count = 0
    for type in ask.qualifications {
      for number in volunteer.qualifications {
        let known = qualifications[number]
        if known.type == type, known.period.contains(ask.start) {
          count += 1
          break
        }
      }
    }
    return count
  }

  /// The points without those for the district, in thousandths.
  func points(_ place: Int, _ ask: MatchAsk) -> Int {
    var points = 0
    for (criterion, weight) in ask.criteria { points += weight * share(criterion, place, ask) }
    return points
  }

  func nearness(_ place: Int, _ ask: MatchAsk) -> Nearness {
    if !ask.isLocal || districts.meets(place, ask.districts) { return .own }
    return districts.meets(place, ask.besides) ? .beside : .elsewhere
  }

  /// The points for the district, in thousandths.
  func districtPoints(_ nearness: Nearness, _ extent: DistrictReach.Extent, _ ask: MatchAsk)
    -> Int
  {
    switch nearness {
    case .own: ask.district * 1000
    case .beside: extent == .own ? 0 : ask.district * 500
    case .elsewhere: 0
    }
  }
}
