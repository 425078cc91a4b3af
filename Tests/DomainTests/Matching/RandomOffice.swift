import Domain

/// Small offices that look like chance, the same in each run, in which much meets.
struct RandomOffice {
  private var state: UInt64
  private(set) var office = Office(today: Believable.today)

  init(_ seed: UInt64, volunteers: Int, requests: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for weight in MatchWeights.all where one(in: 4) { office.settings[weight.key] = below(30) }
    if one(in: 3) { office.settings[VolunteerThresholds.districtCover.key] = 50 + below(200) }
    office.volunteers = (0..<volunteers).map { Entry(RecordID("vol:\($0)"), volunteer()) }
    office.requests = (0..<requests).map { Entry(RecordID("req:\($0)"), request()) }
    office.neighbours = [
      neighbours("Hafen", ["Altstadt"]), neighbours("Südhang", ["Hafen", "citywide"]),
    ]
    for number in 0..<volunteers { addRecords(RecordID("vol:\(number)"), requests) }
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func one(in bound: Int) -> Bool { below(bound) == 0 }

  private mutating func term(_ keys: String) -> Term {
    let keys = keys.split(separator: " ").map(String.init)
    return Term(keys[below(keys.count)])
  }

  private mutating func terms(_ keys: String, most: Int = 3) -> [Term] {
    (0..<below(most + 1)).map { _ in term(keys) }
  }

  /// A day near today, or none.
  private mutating func day(_ range: ClosedRange<Int>, rarely: Int = 2) -> Day? {
    one(in: rarely) ? office.today.adding(days: range.lowerBound + below(range.count)) : nil
  }

  private mutating func times() -> [WeekTime] {
    (0..<below(4)).compactMap { _ in
      let from = 480 + below(20) * 30
      return WeekTime(weekday: 1 + below(3), from: from, until: from + 30 + below(8) * 30)
    }
  }

  private mutating func languages() -> [LanguageSkill] {
    (0..<below(4)).map { _ in
      LanguageSkill(term("prs ar de tr"), one(in: 4) ? .none : term("basic good fluent native"))
    }
  }

  private mutating func volunteer() -> Volunteer {
    var made = Volunteer()
    made.state = one(in: 8) ? term("new training paused left") : term("ready active")
    made.skills = terms("sewing cooking sport it")
    made.languages = languages()
    made.homeDistrict = one(in: 4) ? .none : term("Hafen Altstadt Südhang Nordstadt")
    made.districts = terms("Hafen Altstadt Südhang Nordstadt", most: 1)
    if one(in: 12) { made.districts.append(Coverage.everywhere) }
    made.topics = terms("school work health")
    made.groupsWanted = terms("women children all", most: 2)
    made.groupsUnwanted = one(in: 5) ? terms("women children youth") : []
    made.boundaries = one(in: 3) ? terms("debts driving alone") : []
    made.sitesUnwanted = one(in: 5) ? terms("school home") : []
    made.availability = times()
    made.hoursPerWeek = one(in: 4) ? nil : Minutes(below(6) * 50)
    made.availableFrom = day(-20...60, rarely: 5)
    made.availableUntil = day(-5...90, rarely: 6)
    made.birthday = birthday()
    made.guardianConsent = day(-20...5)
    made.restricted = day(-3...3, rarely: 14)
    made.lastContact = day(-200...10)
    return made
  }

  /// Around the age of eighteen, at times on a leap day.
  private mutating func birthday() -> Day? {
    if one(in: 4) { return nil }
    if one(in: 8) { return Believable.day("2008-02-29") }
    return Believable.day("2008-03-14").adding(days: below(300) - 250)
  }

  private mutating func request() -> DeploymentRequest {
    var made = DeploymentRequest()
    made.state = one(in: 5) ? Term("closed") : term("open matching")
    made.received = day(-50...0)
    made.districts = terms("Hafen Altstadt Südhang Fremde", most: 2)
    if one(in: 10) { made.districts.append(Coverage.everywhere) }
    made.count = one(in: 2) ? 1 + below(4) : nil
    made.start = day(-10...40)
    made.end = day(-5...80)
    made.hoursPerWeek = one(in: 2) ? Minutes(below(5) * 55) : nil
    made.times = times()
    made.languages = languages()
    if one(in: 4) { made.interpretFrom = term("prs ar de") }
    if one(in: 4) { made.interpretTo = term("prs ar de") }
    made.competences = terms("sewing cooking music")
    made.qualifications = one(in: 2) ? terms("sport first-aid learning") : []
    made.topics = terms("school work sport")
    made.targetGroups = terms("women children youth all", most: 2)
    made.siteType = one(in: 2) ? term("school home online") : .none
    made.backgroundCheck = one(in: 4) ? term("yes yes no") : .none
    made.minimumAge = one(in: 4) ? 14 + below(6) : nil
    made.demands = one(in: 4) ? terms("debts driving legal", most: 2) : []
    return made
  }

  private func neighbours(_ district: String, _ others: [String]) -> Entry<DistrictNeighbours> {
    var made = DistrictNeighbours()
    made.district = Term(district)
    made.neighbours = others.map { Term($0) }
    return Entry(RecordID("dnb:\(district)"), made)
  }

  private mutating func add<R: Record>(_ change: (inout R, inout RandomOffice) -> Void) {
    var record = R()
    change(&record, &self)
    office[R.self].append(Entry(RecordID("\(R.kind.prefix):\(office[R.self].count)"), record))
  }

  /// What belongs to a volunteer.
  private mutating func addRecords(_ volunteer: RecordID, _ requests: Int) {
    if !one(in: 9) { addConsent(volunteer, "forwarding") }
    for _ in 0..<below(3) { addConsent(volunteer, "storage") }
    for _ in 0..<below(3) {
      add { (absence: inout Absence, chance) in
        absence.volunteer = volunteer
        absence.start = chance.day(-30...20, rarely: 1)
        let length = chance.one(in: 9) ? nil : chance.below(70)
        absence.end = length.flatMap { absence.start?.adding(days: $0) }
      }
    }
    for _ in 0..<below(3) {
      add { (pair: inout LanguagePair, chance) in
        pair.volunteer = volunteer
        (pair.from, pair.to) = (chance.term("prs ar de"), chance.term("de ar"))
        pair.isBothWays = chance.one(in: 2)
      }
    }
    for _ in 0..<below(3) {
      add { (qualification: inout Qualification, chance) in
        qualification.volunteer = volunteer
        qualification.type = chance.term("sport first-aid learning")
        qualification.acquired = chance.day(-90...20, rarely: 1)
        qualification.until = chance.day(-20...40)
      }
    }
    for _ in 0..<below(3) {
      add { (check: inout BackgroundCheck, chance) in
        check.volunteer = volunteer
        check.isInspected = !chance.one(in: 6)
        check.date = chance.office.today.adding(months: -60).adding(days: chance.below(90) - 20)
        check.result = chance.one(in: 6) ? chance.term("listed unsuitable") : Term("none")
      }
    }
    for _ in 0..<below(3) { addPlacement(volunteer, requests) }
    if one(in: 2) {
      add { (talk: inout Consultation, chance) in
        (talk.volunteer, talk.day) = (volunteer, chance.day(-200...5, rarely: 1))
      }
    }
    if one(in: 2) {
      add { (talk: inout FirstInterview, chance) in
        (talk.volunteer, talk.day) = (volunteer, chance.day(-200...5, rarely: 1))
      }
    }
  }

  private mutating func addConsent(_ volunteer: RecordID, _ purpose: String) {
    add { (consent: inout Consent, chance) in
      consent.volunteer = volunteer
      consent.purpose = Term(purpose)
      consent.given = chance.office.today.adding(days: chance.below(40) - 38)
      consent.withdrawn = chance.one(in: 6) ? chance.day(-2...2, rarely: 1) : nil
    }
  }

  private mutating func addPlacement(_ volunteer: RecordID, _ requests: Int) {
    add { (placement: inout Placement, chance) in
      placement.volunteer = volunteer
      placement.request =
        chance.one(in: 3) ? RecordID("req:\(chance.below(max(1, requests)))") : nil
      placement.state = chance.term("requested proposed trial active active paused ended declined")
      placement.start = chance.day(-60...30)
      placement.end = chance.day(-10...60)
      placement.hoursPerWeek = Minutes(chance.below(4) * 45)
      placement.times = chance.times()
    }
  }
}
