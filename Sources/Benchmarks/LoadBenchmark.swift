import Domain

/// Who has time among 10,000 volunteers with as many placements, and where hours are left.
enum LoadBenchmark {
  private static let count = 10_000

  static func run() {
    let office = office()
    var question = FreeQuestion(day: office.today, from: 0, until: 1440, isWhole: false)
    let isTime = question.takeTime("14-17")
    var found = 0
    let all = Measurement.median(of: 5) {
      found = isTime ? FreeVolunteers(question, in: office).answers.count : 0
    }
    Report.row("\(count) volunteers", "who has time, \(found) found, ms", all)
    question.language = Term("prs")
    let some = Measurement.median(of: 5) {
      found = FreeVolunteers(question, in: office).answers.count
    }
    Report.row("\(count) volunteers", "who has time and speaks Dari, \(found) found, ms", some)
    var cells = 0
    let map = Measurement.median(of: 5) {
      let map = LoadMap(office, by: .languages)
      cells = map.rows.count * map.columns.count
    }
    Report.row("\(count) volunteers", "overview by district, \(cells) cells, ms", map)
    for number in [16, 17, 19, 20] {
      var cases = 0
      let time = Measurement.median(of: 3) {
        cases = Warnings.all.filter { $0.number == number }.reduce(0) {
          $0 + $1.cases(office).count
        }
      }
      Report.row("\(count) volunteers", "W\(number), \(cases) cases, ms", time)
    }
  }

  /// An office as there might be one, the same in each run.
  private static func office() -> Office {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let today = Day(number: 20_526)
    var office = Office(today: today)
    let districts = (1...20).map { Term("Stadtteil \($0)") }
    let languages = Vocabulary.languages.entries.map(\.term)
    let levels = Vocabulary.languageLevels.entries.map(\.term)
    office.volunteers = (0..<count).map { index in
      var person = Volunteer()
      person.lastName = "Name \(index)"
      person.state = Term(["ready", "active", "active", "training"][below(4)])
      person.hoursPerWeek = Minutes((below(10) + 1) * 60)
      person.languages = (0..<3).map { _ in
        LanguageSkill(languages[below(languages.count)], levels[below(levels.count)])
      }
      person.districts = (0..<3).map { _ in districts[below(districts.count)] }
      person.availability = (0..<4).compactMap { _ in
        WeekTime(weekday: below(7) + 1, from: 720, until: 1080)
      }
      person.lastContact = today.adding(days: -below(200))
      return Entry(RecordID("vol:\(100_000 + index)"), person)
    }
    office.placements = (0..<count).map { index in
      var placement = Placement()
      placement.volunteer = office.volunteers[below(count)].id
      placement.state = Term(["active", "active", "ended", "proposed"][below(4)])
      placement.start = today.adding(days: -below(300))
      placement.end = today.adding(days: below(300) - 60)
      placement.hoursPerWeek = Minutes((below(4) + 1) * 60)
      let from = (below(8) + 9) * 60
      placement.times = [WeekTime(weekday: below(7) + 1, from: from, until: from + 120)]
        .compactMap { $0 }
      return Entry(RecordID("pla:\(100_000 + index)"), placement)
    }
    return office
  }
}
