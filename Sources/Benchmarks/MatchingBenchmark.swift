import Domain

/// Matching 10,000 volunteers with one deployment request and with 1,000.
enum MatchingBenchmark {
  private static let count = 10_000
  private static let requests = 1000

  static func run() {
    let office = office()
    var matching = Matching(office)
    let subject = "\(count) volunteers"
    let building = Measurement.median(of: 5) { matching = Matching(office) }
    Report.row(subject, "reading them for matching, ms", building)
    var numbers = Array(office.requests.prefix(101))
    var times: [Double] = []
    var found = 0
    while let request = numbers.popLast() {
      times.append(
        Measurement.milliseconds {
          let matches = matching.volunteers(for: request)
          // What a screen shows is in words.
          found += matches.prefix(60).reduce(0) { $0 + $1.reasons.count + $1.missing.count }
        }
      )
    }
    Report.row(
      subject,
      "ranked for one request, with \(found / 101) reasons, ms",
      Measurement.median(times)
    )
    Report.row(subject, "ranked for one request, the slowest of 101, ms", times.max() ?? 0)
    var best = 0
    let all = Measurement.median(of: 3) {
      best = matching.best(10).reduce(0) { $0 + $1.matches.count }
    }
    Report.row("\(subject), \(requests) requests", "\(best) best, ms", all)
    Report.row("\(subject), \(requests) requests", "peak memory (MiB)", Measurement.peakMemory())
  }

  /// Numbers that look like chance, the same in each run.
  private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func terms(_ range: ClosedRange<Int>, _ vocabulary: Vocabulary) -> [Term] {
      let entries = vocabulary.entries
      return (0..<range.lowerBound + below(range.count)).map { _ in
        entries[below(entries.count)].term
      }
    }

    mutating func languages(_ range: ClosedRange<Int>) -> [LanguageSkill] {
      terms(range, .languages).map { LanguageSkill($0, terms(1...1, .languageLevels)[0]) }
    }

    mutating func times() -> [WeekTime] {
      (0..<1 + below(4)).compactMap { _ in
        let half = WeekTime.halfDays[below(3)]
        return WeekTime(weekday: 1 + below(7), from: half.from, until: half.until)
      }
    }
  }

  private static let districts = [
    "Altstadt", "Auenvorstadt", "Bahnhofsviertel", "Hafen", "Nordstadt", "Lerchenberg", "Südhang",
    "Weberviertel", "Ziegelwiesen", "Großenaue", "Mühlengrund", "Kleinrönne",
  ]

  /// An office as large as a state, with what matching looks at.
  private static func office() -> Office {
    let today = Day(number: 20_500)
    var office = Office(today: today)
    var chance = Chance(state: 1)
    office.volunteers = (0..<count).map { number in
      Entry(RecordID("vol:\(100_000 + number)"), volunteer(today, &chance))
    }
    office.requests = (0..<requests).map { number in
      Entry(RecordID("req:\(100_000 + number)"), request(today, &chance))
    }
    for (number, volunteer) in office.volunteers.enumerated() {
      addRecords(volunteer.id, number, &office, &chance)
    }
    office.neighbours = districts.indices.map { index in
      var made = DistrictNeighbours()
      made.district = Term(districts[index])
      made.neighbours = [Term(districts[(index + 1) % districts.count])]
      return Entry(RecordID("dnb:\(index)"), made)
    }
    return office
  }

  private static func volunteer(_ today: Day, _ chance: inout Chance) -> Volunteer {
    var made = Volunteer()
    made.state = Term(["ready", "active", "active", "training", "paused"][chance.below(5)])
    made.homeDistrict = Term(districts[chance.below(districts.count)])
    made.districts = [made.homeDistrict, Term(districts[chance.below(districts.count)])]
    made.skills = chance.terms(1...4, .competences)
    made.languages = chance.languages(1...3)
    made.topics = chance.terms(1...4, .topics)
    made.groupsWanted = chance.terms(1...3, .targetGroups)
    made.availability = chance.times()
    made.hoursPerWeek = Minutes(60 * (1 + chance.below(8)))
    made.birthday = today.adding(days: -365 * 17 - chance.below(20_000))
    made.lastContact = today.adding(days: -chance.below(200))
    if chance.below(4) == 0 { made.boundaries = chance.terms(1...3, .boundaries) }
    return made
  }

  private static func request(_ today: Day, _ chance: inout Chance) -> DeploymentRequest {
    var made = DeploymentRequest()
    made.state = Term("open")
    made.districts = [Term(districts[chance.below(districts.count)])]
    made.competences = chance.terms(1...3, .competences)
    made.languages = chance.languages(1...2)
    made.topics = chance.terms(1...2, .topics)
    made.targetGroups = chance.terms(1...2, .targetGroups)
    made.qualifications = chance.below(2) == 0 ? chance.terms(1...1, .qualificationKinds) : []
    made.times = chance.times()
    made.hoursPerWeek = Minutes(60 * (1 + chance.below(4)))
    made.count = 1 + chance.below(4)
    made.start = today.adding(days: chance.below(60))
    made.end = made.start?.adding(days: 200)
    made.backgroundCheck = Term(chance.below(3) == 0 ? "yes" : "no")
    made.minimumAge = 18
    made.demands = chance.terms(0...2, .boundaries)
    return made
  }

  private static func addRecords(
    _ volunteer: RecordID,
    _ number: Int,
    _ office: inout Office,
    _ chance: inout Chance
  ) {
    var consent = Consent()
    (consent.volunteer, consent.purpose) = (volunteer, Term("forwarding"))
    consent.given = office.today.adding(days: -100)
    office.consents.append(Entry(RecordID("cns:\(number)"), consent))
    var check = BackgroundCheck()
    (check.volunteer, check.isInspected, check.result) = (volunteer, true, Term("none"))
    check.date = office.today.adding(days: -chance.below(2000))
    office.backgroundChecks.append(Entry(RecordID("bgc:\(number)"), check))
    var qualification = Qualification()
    qualification.volunteer = volunteer
    qualification.type = chance.terms(1...1, .qualificationKinds)[0]
    qualification.acquired = office.today.adding(days: -chance.below(900))
    office.qualifications.append(Entry(RecordID("qua:\(number)"), qualification))
    if chance.below(3) == 0 {
      var pair = LanguagePair()
      (pair.volunteer, pair.isBothWays) = (volunteer, true)
      (pair.from, pair.to) = (chance.terms(1...1, .languages)[0], Term("de"))
      office.languagePairs.append(Entry(RecordID("lpr:\(number)"), pair))
    }
    if chance.below(4) == 0 {
      var absence = Absence()
      absence.volunteer = volunteer
      absence.start = office.today.adding(days: chance.below(90))
      absence.end = absence.start?.adding(days: 14)
      office.absences.append(Entry(RecordID("abs:\(number)"), absence))
    }
    if chance.below(2) == 0 {
      var placement = Placement()
      (placement.volunteer, placement.state) = (volunteer, Term("active"))
      placement.start = office.today.adding(days: -chance.below(300))
      placement.end = office.today.adding(days: chance.below(300))
      placement.hoursPerWeek = Minutes(60 * (1 + chance.below(3)))
      office.placements.append(Entry(RecordID("pla:\(number)"), placement))
    }
  }
}
