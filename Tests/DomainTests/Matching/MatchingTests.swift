import Domain
import Testing

// Today is 14 March 2026.
@Suite("Who fits a request")
struct MatchingTests {
  private var scene = MatchingScene()

  @Test
  mutating func `what is not asked does not count, and nothing asked is met`() {
    let anybody = scene.volunteer()
    #expect(scene.score(anybody) == 100)
    scene.asked.competences = [Term("sewing"), Term("sewing"), .none]
    let sewing = scene.volunteer { $0.skills = [Term("sewing")] }
    #expect(scene.score(anybody) == 0 && scene.score(sewing) == 100)
  }

  @Test
  mutating func `a criterion counts by its weight, and a weight of nothing switches it off`() {
    scene.asked.competences = [Term("sewing")]
    scene.asked.topics = [Term("work")]
    let volunteer = scene.volunteer { $0.topics = [Term("work")] }
    // 10 of 30 points.
    #expect(scene.score(volunteer) == 33)
    scene.scene.set(MatchWeights.competence, 0)
    #expect(scene.score(volunteer) == 100)
    #expect(scene.match(volunteer)?.notes.map(\.criterion) == [.topic])
    scene.scene.set(MatchWeights.topic, 0)
    #expect(scene.score(volunteer) == 100 && scene.match(volunteer)?.notes.isEmpty == true)
  }

  @Test(arguments: [
    ("fluent", 100, "spricht Dari (fließend)"), ("native", 100, "spricht Dari (Muttersprache)"),
    ("good", 50, "Dari nur: gut (gefragt: fließend)"),
    ("", 50, "Dari: Niveau nicht bekannt (gefragt: fließend)"),
  ])
  mutating func `a language counts in full from the level asked`(
    _ row: (level: String, score: Int, words: String)
  ) {
    scene.asked.languages = [LanguageSkill(Term("prs"), Term("fluent"))]
    let volunteer = scene.volunteer {
      $0.languages = [LanguageSkill(Term("prs"), Term(row.level))]
    }
    let match = scene.match(volunteer)
    #expect(match?.score == row.score)
    #expect(
      (match?.reasons ?? []) + (match?.missing ?? []) == [
        Text(de: row.words, en: english(row.words))
      ]
    )
  }

  @Test
  mutating func `who speaks none of the languages asked for is not matching, whatever else fits`() {
    scene.asked.languages = ["prs", "fa"].map { LanguageSkill(Term($0), Term("good")) }
    scene.asked.competences = [Term("sewing"), Term("teaching")]
    let mute = scene.volunteer { $0.skills = [Term("sewing"), Term("teaching")] }
    let speaking = scene.volunteer {
      $0.skills = [Term("sewing"), Term("teaching")]
      $0.languages = [LanguageSkill(Term("fa"), Term("basic"))]
    }
    #expect(scene.score(mute).map { $0 >= 50 } == true)
    #expect(scene.match(mute)?.isFitting == false)
    #expect(scene.match(speaking)?.isFitting == true)
  }

  private func english(_ german: String) -> String {
    [
      "spricht Dari (fließend)": "speaks Dari (fluent)",
      "spricht Dari (Muttersprache)": "speaks Dari (native)",
      "Dari nur: gut (gefragt: fließend)": "Dari only: good (asked: fluent)",
    ][german] ?? "Dari: level not known (asked: fluent)"
  }

  @Test
  mutating func `interpreting goes in the direction asked`() {
    (scene.asked.interpretFrom, scene.asked.interpretTo) = (Term("prs"), Term("de"))
    let volunteers = [("prs", "de", false), ("de", "prs", false), ("de", "prs", true)].map {
      (from, to, isBothWays) -> RecordID in
      let volunteer = scene.volunteer()
      _ = scene.scene.add(\.languagePairs) {
        ($0.volunteer, $0.from, $0.to) = (volunteer, Term(from), Term(to))
        $0.isBothWays = isBothWays
      }
      return volunteer
    }
    #expect(volunteers.map { scene.score($0) } == [100, 0, 100])
    #expect(
      scene.match(volunteers[1])?.missing.map(\.de) == ["Sprachmittlung fehlt: Dari → Deutsch"]
    )
    scene.asked.interpretTo = .none
    #expect(volunteers.map { scene.score($0) } == [100, 0, 100])
    #expect(scene.match(volunteers[0])?.reasons.map(\.en) == ["interprets Dari → …"])
  }

  @Test
  mutating func `times count by the minute, without those that a placement takes`() {
    scene.asked.times = [
      WeekTime(weekday: 2, from: 847, until: 903), WeekTime(weekday: 2, from: 890, until: 947),
    ].compactMap { $0 }
    let volunteer = scene.volunteer {
      $0.availability = [WeekTime(weekday: 2, from: 720, until: 900)].compactMap { $0 }
    }
    // 53 of 100 minutes, asked twice in part.
    #expect(scene.score(volunteer) == 53)
    #expect(scene.match(volunteer)?.reasons.map(\.de) == ["hat Di 14:07–15 Zeit"])
    #expect(scene.match(volunteer)?.missing.map(\.de) == ["keine Zeit: Di 15–15:47"])
    _ = scene.scene.add(\.placements) {
      ($0.volunteer, $0.state) = (volunteer, Term("active"))
      $0.times = [WeekTime(weekday: 2, from: 780, until: 850)].compactMap { $0 }
    }
    #expect(scene.score(volunteer) == 50)
  }

  @Test(arguments: [
    ("2026-04-01", "2026-12-31", 60), ("2026-01-01", "2026-04-30", 120),
    ("2026-06-01", "2026-12-31", 120),
  ])
  mutating func `a placement takes hours and times on the days that it shares with the work`(
    _ row: (start: String, end: String, left: Int)
  ) {
    (scene.asked.start, scene.asked.end) = (Day("2026-05-01"), Day("2026-05-31"))
    scene.asked.hoursPerWeek = Minutes(120)
    scene.asked.times = [WeekTime](stored: "2@10:00-12:00") ?? []
    let volunteer = scene.volunteer {
      $0.hoursPerWeek = Minutes(120)
      $0.availability = [WeekTime](stored: "2@09:00-12:00") ?? []
    }
    for (start, end) in [(row.start, row.end), ("2026-01-01", "2026-03-31")] {
      _ = scene.scene.add(\.placements) {
        ($0.volunteer, $0.state) = (volunteer, Term("active"))
        ($0.start, $0.end, $0.hoursPerWeek) = (Day(start), Day(end), Minutes(60))
        $0.times = [WeekTime](stored: "2@11:00-12:00") ?? []
      }
    }
    let match = scene.match(volunteer)
    #expect(match?.free == row.left)
    #expect(match?.score == (row.left == 120 ? 100 : 50))
  }

  @Test
  mutating func `the last minute of Sunday is not the first of Monday`() {
    scene.asked.times = [WeekTime(weekday: 1, from: 0, until: 60)].compactMap { $0 }
    let volunteer = scene.volunteer {
      $0.availability = [WeekTime(weekday: 7, from: 1380, until: 1440)].compactMap { $0 }
    }
    #expect(scene.score(volunteer) == 0)
  }

  @Test
  mutating func `absences take their part of the hours, across the end of the year too`() {
    scene.asked.start = Day("2026-12-22")
    scene.asked.end = Day("2027-01-10")
    scene.asked.hoursPerWeek = Minutes(120)
    let volunteer = scene.volunteer { $0.hoursPerWeek = Minutes(120) }
    #expect(scene.match(volunteer)?.reasons.map(\.de) == ["2 h/Woche frei"])
    // Twice the same days, half of the twenty.
    for start in ["2026-12-24", "2026-12-28"] {
      _ = scene.scene.add(\.absences) {
        ($0.volunteer, $0.start, $0.end) = (volunteer, Day(start), Day("2027-01-02"))
      }
    }
    let match = scene.match(volunteer)
    #expect(match?.score == 50)
    #expect(match?.missing.first?.de == "nur 1 h/Woche frei (gefragt: 2 h)")
    #expect(match?.missing.last?.de == "abwesend 28.12.2026–02.01.2027")
  }

  @Test
  mutating func `equals come by who was placed longest ago, then by free hours, then by identity`()
  {
    let placed = [2, 1].map { month -> RecordID in
      let volunteer = scene.volunteer()
      _ = scene.scene.add(\.placements) {
        ($0.volunteer, $0.state) = (volunteer, Term("ended"))
        $0.start = Day("2026-0\(month)-01")
      }
      return volunteer
    }
    let idle = scene.volunteer()
    let busy = scene.volunteer { $0.hoursPerWeek = Minutes(60) }
    let free = scene.volunteer { $0.hoursPerWeek = Minutes(90) }
    let left = scene.volunteer { $0.state = Term("left") }
    #expect(scene.list.map(\.volunteer) == [free, busy, idle, placed[1], placed[0], left])
    #expect(scene.list.last?.exclusion?.de == "nicht einsetzbar: ausgeschieden")
  }

  @Test
  mutating func `numbers beyond all sense are no harm`() {
    scene.asked.hoursPerWeek = Minutes(.max)
    scene.asked.count = .max
    scene.asked.minimumAge = .max
    scene.asked.end = Day(number: .max)
    for threshold in MatchWeights.all { scene.scene.set(threshold, .max) }
    for threshold in VolunteerThresholds.all { scene.scene.set(threshold, .max) }
    let volunteer = scene.volunteer {
      $0.hoursPerWeek = Minutes(.max)
      $0.birthday = Day(number: .max)
      $0.lastContact = Day(number: .min)
    }
    #expect(scene.exclusion(volunteer) == .tooYoung)
    #expect(scene.matching.reach(of: scene.request).town == 0)
  }

  @Test
  mutating func `who or what is not there matches nothing`() {
    #expect(scene.list.isEmpty && scene.matching.best(3).first?.matches.isEmpty == true)
    #expect(scene.match(RecordID("vol:nobody")) == nil)
    let stranger = Entry(RecordID("vol:nobody"), Volunteer())
    #expect(scene.matching.requests(for: stranger).isEmpty)
    let volunteer = scene.volunteer()
    #expect(scene.matching.match(volunteer, RecordID("req:none")) == nil)
    #expect(scene.matching.best(0).first?.matches.isEmpty == true)
  }
}
