import Domain

/// Matching by the rules as they are written, over the records, one after the other and slowly.
struct PlainMatching {
  let office: Office

  enum Near {
    case own
    case beside
    case elsewhere
  }

  func first(_ request: DeploymentRequest) -> Day {
    max(office.today, request.start ?? office.today)
  }

  func last(_ request: DeploymentRequest) -> Day? {
    request.end.map { max($0, first(request)) }
  }

  func records<R: Record>(
    _ type: R.Type,
    _ volunteer: RecordID,
    _ owner: KeyPath<R, RecordID?>
  ) -> [R] {
    office[type].map(\.record).filter { $0[keyPath: owner] == volunteer }
  }

  // MARK: Points

  /// Met and asked parts by criterion, of a thousand; none for what is not asked.
  func shares(_ volunteer: Entry<Volunteer>, _ request: Entry<DeploymentRequest>, reached: Bool)
    -> [MatchCriterion: Int]
  {
    let (person, asked) = (volunteer.record, request.record)
    var shares: [MatchCriterion: Int] = [:]
    func part(_ criterion: MatchCriterion, _ met: Int, of all: Int) {
      if all > 0 { shares[criterion] = met * 1000 / all }
    }
    let skills = Set(asked.competences)
    part(.competence, skills.intersection(person.skills).count, of: skills.count)
    let topics = Set(asked.topics)
    part(.topic, topics.intersection(person.topics).count, of: topics.count)
    let languages = languageParts(volunteer, asked)
    part(.language, languages.reduce(0, +), of: 2 * languages.count)
    if !asked.districts.isEmpty, !asked.districts.contains(Coverage.everywhere) {
      switch near(person, asked) {
      case .own: shares[.district] = 1000
      case .beside: shares[.district] = reached ? 500 : 0
      case .elsewhere: shares[.district] = 0
      }
    }
    let slots = self.slots(asked.times)
    part(.time, slots.intersection(time(volunteer, asked)).count, of: slots.count)
    let minutes = asked.hoursPerWeek?.count ?? 0
    part(.hours, max(0, min(free(volunteer, asked) ?? 0, minutes)), of: minutes)
    let kinds = Set(asked.qualifications)
    let held = kinds.filter { kind in
      records(Qualification.self, volunteer.id, \.volunteer).contains {
        $0.type == kind && ($0.acquired ?? first(asked)) <= first(asked)
          && ($0.until ?? first(asked)) >= first(asked)
      }
    }
    part(.qualification, held.count, of: kinds.count)
    let groups = Set(asked.targetGroups)
    if !groups.isEmpty, !groups.contains(Coverage.everybody) {
      let isWanted = !groups.union([Coverage.everybody]).isDisjoint(with: person.groupsWanted)
      shares[.group] = isWanted ? 1000 : 0
    }
    shares[.contact] = contact(volunteer)
    return shares.filter { office.value(of: $0.key.weight) > 0 }
  }

  /// 2 for a language spoken well enough or a direction, 1 for one spoken less well.
  private func languageParts(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest) -> [Int] {
    let order = ["", "basic", "good", "fluent", "native"]
    func best(_ skills: [LanguageSkill], _ language: Term) -> Int? {
      skills.filter { $0.language == language }.compactMap { order.firstIndex(of: $0.level.key) }
        .max()
    }
    var parts = Set(asked.languages.map(\.language)).map { language -> Int in
      guard let own = best(volunteer.record.languages, language) else { return 0 }
      return own >= (best(asked.languages, language) ?? 0) ? 2 : 1
    }
    let (from, to) = (asked.interpretFrom, asked.interpretTo)
    if from != .none || to != .none {
      let isMet = records(LanguagePair.self, volunteer.id, \.volunteer).contains { pair in
        func fits(_ one: Term, _ other: Term) -> Bool {
          (from == .none || from == one) && (to == .none || to == other)
        }
        return fits(pair.from, pair.to) || (pair.isBothWays && fits(pair.to, pair.from))
      }
      parts.append(isMet ? 2 : 0)
    }
    return parts
  }

  func near(_ person: Volunteer, _ asked: DeploymentRequest) -> Near {
    let known = Set(person.districts + [person.homeDistrict])
    if known.contains(Coverage.everywhere) || !known.isDisjoint(with: asked.districts) {
      return .own
    }
    let isBeside = office.neighbours.map(\.record).contains { entry in
      entry.neighbours.contains { other in
        (asked.districts.contains(entry.district) && known.contains(other))
          || (asked.districts.contains(other) && known.contains(entry.district))
      }
    }
    return isBeside ? .beside : .elsewhere
  }

  /// The half hours of the week; the tests have no times in between.
  private func slots(_ times: [WeekTime]) -> Set<Int> {
    Set(times.flatMap { time in (time.from / 30..<time.until / 30).map { time.weekday * 48 + $0 } })
  }

  /// The days of the work; of work without an end more than any placement of the tests lasts.
  private func days(_ asked: DeploymentRequest) -> [Day] {
    let start = first(asked)
    return (start.number...(last(asked) ?? start.adding(days: 200)).number).map { Day(number: $0) }
  }

  private func running(_ volunteer: RecordID, _ day: Day) -> [Placement] {
    records(Placement.self, volunteer, \.volunteer).filter { $0.takesTime(on: day) }
  }

  private func time(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest) -> Set<Int> {
    let taken = days(asked).flatMap { running(volunteer.id, $0).flatMap(\.times) }
    return slots(volunteer.record.availability).subtracting(slots(Array(Set(taken))))
  }

  /// What is left of the hours on the day of some on which least is.
  private func left(_ volunteer: Entry<Volunteer>, _ days: [Day]) -> Int? {
    guard let hours = volunteer.record.hoursPerWeek?.count else { return nil }
    return days.map { day in
      running(volunteer.id, day).reduce(hours) { $0 - ($1.hoursPerWeek?.count ?? 0) }
    }.min()
  }

  private func free(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest) -> Int? {
    guard let free = left(volunteer, days(asked)), free > 0, last(asked) != nil else {
      return left(volunteer, days(asked))
    }
    let days = days(asked)
    return free * days.count { !isAbsent(volunteer.id, $0) } / days.count
  }

  private func contact(_ volunteer: Entry<Volunteer>) -> Int {
    let days =
      [volunteer.record.lastContact]
      + records(Consultation.self, volunteer.id, \.volunteer).map(\.day)
      + records(FirstInterview.self, volunteer.id, \.volunteer).map(\.day)
      + office.supervisions.map(\.record).filter { $0.participants.contains(volunteer.id) }.map(
        \.day
      )
    guard let last = days.compactMap({ $0 }).filter({ $0 <= office.today }).max() else { return 0 }
    let weeks = office.value(of: VolunteerThresholds.contact)
    if last.adding(days: 7 * weeks) >= office.today { return 1000 }
    return last.adding(days: 28 * weeks) >= office.today ? 500 : 0
  }

  func score(_ shares: [MatchCriterion: Int]) -> Int {
    var (points, total) = (0, 0)
    for (criterion, share) in shares {
      points += office.value(of: criterion.weight) * share
      total += office.value(of: criterion.weight)
    }
    return total == 0 ? 100 : points / (10 * total)
  }

  // MARK: District and order

  func extent(_ request: Entry<DeploymentRequest>) -> DistrictReach.Extent {
    let asked = request.record
    if asked.districts.isEmpty || asked.districts.contains(Coverage.everywhere) { return .town }
    let matching = office.volunteers.filter {
      exclusion($0, request) == nil && hasTime($0, asked) && speaks($0, asked)
        && score(shares($0, request, reached: true)) >= 50
    }
    let own = matching.count { near($0.record, asked) == .own }
    let beside = matching.count { near($0.record, asked) == .beside }
    let percent = office.value(of: VolunteerThresholds.districtCover)
    let needed = (max(1, asked.count ?? 1) * percent + 99) / 100
    if own >= needed { return .own }
    return own + beside >= needed ? .neighbours : .town
  }

  private func speaks(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest) -> Bool {
    let parts = languageParts(volunteer, asked)
    return parts.isEmpty || parts.contains { $0 > 0 }
  }

  private func hasTime(_ volunteer: Entry<Volunteer>, _ asked: DeploymentRequest) -> Bool {
    left(volunteer, days(asked)).map { $0 > 0 } ?? true
  }

  struct Row: Equatable {
    let volunteer: RecordID
    let score: Int
    let exclusion: MatchExclusion?
  }

  func rows(_ request: Entry<DeploymentRequest>) -> [Row] {
    let isReached = extent(request) != .own
    return office.volunteers.map { volunteer in
      let score = score(shares(volunteer, request, reached: isReached))
      return (
        Row(volunteer: volunteer.id, score: score, exclusion: exclusion(volunteer, request)),
        lastPlaced(volunteer.id), freeNow(volunteer)
      )
    }.sorted { left, right in
      let (one, other) = (left.0, right.0)
      if (one.exclusion == nil) != (other.exclusion == nil) { return one.exclusion == nil }
      if one.score != other.score { return one.score > other.score }
      if left.1 != right.1 { return left.1 < right.1 }
      if left.2 != right.2 { return left.2 > right.2 }
      return one.volunteer < other.volunteer
    }.map(\.0)
  }

  private func lastPlaced(_ volunteer: RecordID) -> Int {
    records(Placement.self, volunteer, \.volunteer).filter { $0.state.key != "declined" }
      .compactMap(\.start).filter { $0 <= office.today }.max()?.number ?? -1_000_000
  }

  private func freeNow(_ volunteer: Entry<Volunteer>) -> Int {
    left(volunteer, (0...200).map { office.today.adding(days: $0) }) ?? -1_000_000
  }
}
