import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about placements and guide agreements")
struct PlacementWarningTests {
  private var scene = WarningScene()
  private let person: RecordID
  private let guardian = RecordID("con:1")

  init() {
    person = scene.add(\.volunteers) {
      $0.lastName = "Albers"
      $0.firstName = "Oda"
      $0.state = Term("active")
      $0.accompanier = RecordID("con:1")
    }
  }

  private mutating func placement(
    _ state: String,
    end: String? = "2026-12-31",
    _ change: (inout Placement) -> Void = { _ in }
  ) -> RecordID {
    let person = person
    return scene.add(\.placements) {
      $0.volunteer = person
      $0.activity = "Lesepaten"
      $0.state = Term(state)
      $0.end = end.flatMap { Day(stored: $0) }
      $0.insurance = Term("carrier")
      change(&$0)
    }
  }

  private mutating func agreement(
    _ state: String,
    end: String? = "2026-12-31",
    _ change: (inout GuideAgreement) -> Void = { _ in }
  ) -> RecordID {
    let person = person
    return scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.guide = person
      $0.state = Term(state)
      $0.end = end.flatMap { Day(stored: $0) }
      change(&$0)
    }
  }

  private mutating func hours(
    _ day: String,
    placement: RecordID? = nil,
    agreement: RecordID? = nil
  ) -> RecordID {
    scene.add(\.hours) {
      $0.day = Day(day)
      $0.placement = placement
      $0.agreement = agreement
    }
  }

  // W11

  @Test(arguments: [("2026-03-13", 1), ("2026-03-14", 0), ("2026-03-15", 0)])
  mutating func `what runs on after its end is told from the day after it`(
    _ row: (end: String, cases: Int)
  ) {
    let id = agreement("running", end: row.end)
    #expect(scene.cases(11).map(\.records) == Array(repeating: [id], count: row.cases))
  }

  @Test
  mutating func `what runs without an end is told, a draft or what is over is not`() {
    for state in ["draft", "ended", "handed-over", ""] { _ = agreement(state, end: nil) }
    for state in ["requested", "proposed", "meeting", "ended", "declined"] {
      _ = placement(state, end: nil)
    }
    #expect(scene.cases(11).isEmpty)
    _ = agreement("paused", end: nil)
    _ = placement("trial", end: nil)
    #expect(
      scene.sentences(11) == [
        "Die Lotsenvereinbarung K-17 (Albers, Oda) läuft ohne Ende.",
        "Der Einsatz „Albers, Oda · Lesepaten“ läuft ohne Ende.",
      ]
    )
  }

  @Test(arguments: [("2025-12-31", 0), ("2026-01-01", 1)])
  mutating func `hours after the end are told, even of what is ended`(
    _ row: (day: String, cases: Int)
  ) {
    let ended = placement("ended", end: "2025-12-31")
    let over = agreement("ended", end: "2025-12-31")
    let booked = hours(row.day, placement: ended)
    let noted = hours(row.day, agreement: over)
    let found = Set(scene.cases(11).map(\.records))
    #expect(found == (row.cases == 0 ? [] : [[ended, booked], [over, noted]]))
  }

  @Test
  mutating func `hours without a day and those of a declined placement tell nothing`() {
    let declined = placement("declined", end: "2025-12-31")
    _ = hours("2026-02-01", placement: declined)
    let ended = placement("ended", end: "2025-12-31")
    _ = scene.add(\.hours) { $0.placement = ended }
    #expect(scene.cases(11).isEmpty)
  }

  // W18

  @Test(arguments: [
    ("new", 0), ("interested", 0), ("interview", 0), ("training", 1), ("ready", 1), ("active", 1),
    ("paused", 0), ("left", 0),
  ])
  mutating func `volunteers need somebody from the training on`(_ row: (state: String, cases: Int))
  {
    let id = scene.add(\.volunteers) {
      $0.lastName = "Ückert"
      $0.state = Term(row.state)
    }
    #expect(scene.cases(18).map(\.records) == Array(repeating: [id], count: row.cases))
  }

  @Test
  mutating func `a placement is accompanied by its own or the volunteer's person`() {
    _ = placement("active")
    _ = agreement("running")
    #expect(scene.cases(18).isEmpty)
    let nobody = RecordID("vol:GONE")
    let lonely = placement("paused") { $0.volunteer = nobody }
    let alone = agreement("running") { $0.guide = nobody }
    _ = placement("ended") { $0.volunteer = nobody }
    _ = placement("meeting") { $0.volunteer = nobody }
    _ = agreement("draft") { $0.guide = nobody }
    let guardian = guardian
    _ = placement("active") {
      $0.volunteer = nobody
      $0.accompanier = guardian
    }
    #expect(scene.cases(18).map(\.records) == [[lonely], [alone]])
  }

  @Test
  mutating func `who has nobody is told once, not once more for each placement`() {
    let id = scene.add(\.volunteers) {
      $0.lastName = "Ückert"
      $0.state = Term("active")
    }
    _ = placement("active") { $0.volunteer = id }
    #expect(scene.cases(18).map(\.records) == [[id]])
    #expect(scene.sentences(18) == ["„Ückert“ hat keine Begleitung."])
  }

  // W33

  @Test(arguments: [
    ("active", "unclear", 1), ("active", "", 1), ("trial", "", 1), ("active", "state", 0),
    ("paused", "unclear", 0), ("meeting", "", 0), ("ended", "", 0),
  ])
  mutating func `somebody insures each placement that takes place`(
    _ row: (state: String, insurance: String, cases: Int)
  ) {
    let id = placement(row.state) { $0.insurance = Term(row.insurance) }
    #expect(scene.cases(33).map(\.records) == Array(repeating: [id], count: row.cases))
  }

  // A rule of our own

  private var unreviewed: [[RecordID]] {
    scene.cases(108).filter { $0.sentence.de.contains("auszuwerten") }.map(\.records)
  }

  @Test
  mutating func `a review is overdue from the day after it`() {
    let late = placement("active") { $0.review = Day("2026-03-13") }
    let due = agreement("paused") { $0.review = Day("2026-03-13") }
    _ = placement("active") { $0.review = Day("2026-03-14") }
    _ = agreement("running") { $0.review = Day("2026-03-14") }
    _ = agreement("ended") { $0.review = Day("2026-03-13") }
    #expect(unreviewed == [[late], [due]])
  }

  @Test
  mutating func `what is ended waits for its experience`() {
    let silent = placement("ended") { $0.review = Day("2026-03-01") }
    _ = placement("ended") {
      $0.review = Day("2026-03-01")
      $0.feedback = "Gut begonnen, gut beendet."
    }
    _ = placement("declined") { $0.review = Day("2026-03-01") }
    _ = placement("ended")
    #expect(unreviewed == [[silent]])
  }
}
