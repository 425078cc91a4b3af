import Domain
import Testing

// Today is 14 March 2026, six weeks before it is 31 January.
@Suite("What accompanies placements")
struct AccompanimentTests {
  private var scene = WarningScene()

  @Test
  mutating func `placements stand by state, and those that end first come first`() {
    for (state, end) in [
      ("meeting", "2026-12-31"), ("active", "2026-12-31"), ("active", "2026-04-01"),
      ("ended", "2026-01-01"), ("active", ""),
    ] {
      _ = scene.add(\.placements) {
        $0.state = Term(state)
        $0.end = Day(stored: end)
      }
    }
    let groups = RunningPlacements(scene.office).groups
    #expect(groups.map(\.state.key) == ["active", "meeting"])
    #expect(groups.first?.rows.map(\.left) == [nil, 18, 292])
  }

  @Test(arguments: [("2026-01-31", true), ("2026-02-01", false), ("2026-03-15", true)])
  mutating func `a placement is silent once nobody has talked for the weeks of the office`(
    _ row: (day: String, isSilent: Bool)
  ) {
    let id = scene.add(\.volunteers) { $0.lastContact = Day("2025-12-01") }
    _ = scene.add(\.consultations) {
      $0.volunteer = id
      $0.day = Day(row.day)
    }
    _ = scene.add(\.placements) {
      $0.volunteer = id
      $0.state = Term("active")
    }
    #expect(RunningPlacements(scene.office).groups[0].rows[0].isSilent == row.isSilent)
  }

  @Test
  mutating func `interviews and supervision are contacts too`() {
    let id = scene.add(\.volunteers) { $0.state = Term("active") }
    _ = scene.add(\.placements) {
      $0.volunteer = id
      $0.state = Term("active")
    }
    func contact() -> Day? { RunningPlacements(scene.office).groups[0].rows[0].contact }
    #expect(contact() == nil)
    _ = scene.add(\.interviews) {
      $0.volunteer = id
      $0.day = Day("2026-02-01")
    }
    #expect(contact() == Day("2026-02-01"))
    _ = scene.add(\.supervisions) {
      $0.participants = [id]
      $0.day = Day("2026-03-01")
    }
    #expect(contact() == Day("2026-03-01"))
  }

  @Test
  mutating func `steps go by their number, and the bar fills with those that are reached`() {
    let id = scene.add(\.guideAgreements) {
      $0.state = Term("running")
      $0.review = Day("2026-03-13")
    }
    for (order, done) in [(2, ""), (1, "2026-03-01"), (nil, "")] as [(Int?, String)] {
      _ = scene.add(\.milestones) {
        $0.agreement = id
        $0.order = order
        $0.step = "Schritt \(order ?? 0)"
        $0.done = Day(stored: done)
      }
    }
    let row = RunningGuideAgreements(scene.office).rows[0]
    #expect(row.progress.done == 1 && row.progress.total == 3)
    #expect(row.progress.next == "Schritt 2" && row.isReviewDue)
    #expect(row.progress.bar(width: 6) == "██░░░░")
    #expect(GuideProgress([]).bar(width: 6).isEmpty && GuideProgress([]).next == nil)
  }

  @Test
  mutating func `experience is told since a day, without people and masked`() {
    _ = scene.add(\.placements) {
      $0.activity = "Lesepaten"
      $0.feedback = "Frau Haddad half sehr."
      $0.obstacles = "Der Raum war zu klein."
    }
    _ = scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.clientLearned = "Nachfragen ist erlaubt."
    }
    let days = ["feedback": Day("2026-03-01"), "obstacles": Day("2026-02-01")]
    let rows = Experiences(
      scene.office,
      since: Day("2026-02-02"),
      reading: Reading(language: .german)
    ) { _, field in days[field] ?? Day("2026-02-20") }.rows
    #expect(rows.map(\.text) == ["[…] half sehr.", "Nachfragen ist erlaubt."])
    #expect(rows.map(\.place) == ["Lesepaten", "Lotsenvereinbarung"])
  }

  @Test
  mutating func `neither a single person as a site nor anybody known is told of`() {
    _ = scene.add(\.contacts) { ($0.firstName, $0.lastName) = ("Wiebke", "Stern") }
    for (name, type) in [("Lina Allein", "person"), ("Hort Regenbogen", "school")] {
      let site = scene.partner(name, type: type)
      _ = scene.add(\.placements) {
        $0.site = site
        $0.activity = "Vorlesen"
        $0.feedback = "Gut mit Wiebke Stern besprochen."
      }
    }
    let rows = Experiences(
      scene.office,
      since: Day("2026-02-02"),
      reading: Reading(language: .german) { _ in "Lina Allein" }
    ) { _, _ in Day("2026-02-20") }.rows
    #expect(rows.map(\.place) == ["Hort Regenbogen", "Vorlesen"])
    #expect(Set(rows.map(\.text)) == ["Gut mit […] besprochen."])
  }

  @Test
  func `services that are there for a boundary come first`() {
    func service(_ name: String, _ boundary: String) -> Entry<ReferralService> {
      var record = ReferralService()
      record.name = name
      record.boundaries = [Term(boundary)]
      return Entry(RecordID("ref:\(name)"), record)
    }
    let all = [service("Arzt", "health"), service("Zoll", "debts"), service("Bank", "debts")]
    let ranked = ReferralChoice.ranked(all, for: Term("debts"))
    #expect(ranked.map(\.service.record.name) == ["Bank", "Zoll", "Arzt"])
    #expect(ranked.map(\.isMatching) == [true, true, false])
  }

  @Test
  func `what waits is due by its day, whoever the talk was with`() {
    var talk = Conversation()
    talk.followUp = Day("2026-03-20")
    var call = Consultation()
    call.followUp = Day("2026-03-13")
    var done = FirstInterview()
    done.followUp = Day("2026-03-01")
    done.isDone = true
    var gone = FirstInterview()
    gone.followUp = Day("2026-03-01")
    gone.archived = Day("2026-03-02")
    var advice = OrganisationAdvice()
    advice.followUp = Day("2026-03-14")
    let rows = FollowUps(
      [
        (RecordID("cnv:1"), talk), (RecordID("cst:1"), call), (RecordID("fin:1"), done),
        (RecordID("fin:2"), gone), (RecordID("adv:1"), advice),
      ],
      today: Believable.today
    ).rows
    #expect(rows.map(\.id.text) == ["cst:1", "adv:1", "cnv:1"])
    #expect(rows.map(\.isLate) == [true, false, false])
  }
}
