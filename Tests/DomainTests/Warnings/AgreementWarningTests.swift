import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about agreements")
struct AgreementWarningTests {
  private var scene = WarningScene()
  private let town: RecordID
  private let agency: RecordID

  init() {
    town = scene.partner("Stadt Neustadt")
    agency = scene.partner("Agentur Aue")
  }

  private mutating func agreement(
    _ state: String,
    _ change: (inout Agreement) -> Void = { _ in }
  ) -> RecordID {
    let parties = [town, agency]
    return scene.add(\.agreements) {
      $0.title = "Sprachpaten"
      $0.state = Term(state)
      $0.parties = parties
      change(&$0)
    }
  }

  private mutating func side(
    _ agreement: RecordID,
    _ partner: RecordID,
    by maker: String = "Frau Rot"
  ) {
    _ = scene.add(\.sides) {
      $0.agreement = agreement
      $0.partner = partner
      $0.decisionMaker = maker
      $0.committed = Day("2026-01-05")
    }
  }

  // W6

  @Test
  mutating func `an agreement in force names the party whose leadership does not stand behind it`()
  {
    let id = agreement("active")
    side(id, town)
    #expect(scene.cases(6).map(\.records) == [[id, agency]])
    #expect(
      scene.sentences(6)
        == ["In der Vereinbarung „Sprachpaten“ fehlt die Rückendeckung von „Agentur Aue“."]
    )
  }

  @Test
  mutating func `a day without a name is no commitment`() {
    let id = agreement("active")
    side(id, town)
    side(id, agency, by: "")
    #expect(scene.cases(6).count == 1)
    side(id, agency)
    #expect(scene.cases(6).isEmpty)
  }

  @Test(arguments: ["draft", "coordination", "ended", "replaced", ""])
  mutating func `what is not in force needs no commitment`(_ state: String) {
    _ = agreement(state)
    #expect(scene.cases(6).isEmpty)
  }

  @Test
  mutating func `the parties of an agreement without any are those of its tandem`() {
    let (town, agency) = (town, agency)
    let tandem = scene.add(\.tandems) {
      $0.agency = agency
      $0.guide = town
    }
    let id = agreement("signed") {
      $0.parties = []
      $0.tandem = tandem
    }
    #expect(scene.cases(6).map(\.records) == [[id, agency, town]])
  }

  @Test
  mutating func `an archived party need not commit itself`() {
    let gone = RecordID("par:GONE")
    let town = town
    let id = agreement("signed") { $0.parties = [town, gone] }
    #expect(scene.cases(6).map(\.records) == [[id, town]])
  }

  // W7

  @Test(arguments: [
    ("2026-05-13", true), ("2026-05-14", false), ("2026-03-14", true), ("2026-03-13", true),
  ])
  mutating func `the end is announced from sixty days before`(_ row: (end: String, tells: Bool)) {
    _ = agreement("active") { $0.end = Day(row.end) }
    #expect(scene.cases(7).isEmpty != row.tells)
  }

  @Test
  mutating func `an end is told apart from an end that is past`() {
    let town = town
    _ = agreement("active") { $0.end = Day("2026-04-30") }
    _ = agreement("extended") { $0.end = Day("2026-02-28") }
    #expect(
      scene.sentences(7) == [
        "Die Vereinbarung „Sprachpaten“ mit „Stadt Neustadt“ und „Agentur Aue“ endet am 30.04.2026.",
        "Die Vereinbarung „Sprachpaten“ mit „Stadt Neustadt“ und „Agentur Aue“ ist am 28.02.2026 abgelaufen; ihr Stand ist noch „verlängert“.",
      ]
    )
    scene.office.settings.own = [town]
    #expect(scene.sentences(7).first?.contains("mit „Agentur Aue“ endet") == true)
  }

  @Test
  mutating func `the office sets when an end is announced`() {
    _ = agreement("active") { $0.end = Day("2026-04-30") }
    scene.set(Thresholds.agreementEnding, 14)
    #expect(scene.cases(7).isEmpty)
    scene.set(Thresholds.agreementEnding, 47)
    #expect(scene.cases(7).count == 1)
  }

  @Test(arguments: ["idea", "draft", "coordination", "ended", "replaced"])
  mutating func `what is not signed or over does not run out`(_ state: String) {
    _ = agreement(state) { $0.end = Day("2026-03-20") }
    #expect(scene.cases(7).isEmpty)
  }

  @Test
  mutating func `an open end is no end`() {
    _ = agreement("active") { $0.start = Day("2020-01-01") }
    #expect(scene.cases(7).isEmpty)
  }

  @Test(arguments: [("2026-05-01", false), ("2026-05-02", true)])
  mutating func `a signed successor without a gap makes the announcement needless`(
    _ row: (start: String, tells: Bool)
  ) {
    let old = agreement("active") { $0.end = Day("2026-04-30") }
    _ = agreement("signed") {
      $0.replaces = old
      $0.start = Day(row.start)
    }
    #expect(scene.cases(7).isEmpty != row.tells)
  }

  // W8

  @Test(arguments: [("2026-01-13", true), ("2026-01-14", false)])
  mutating func `a draft may lie for sixty days`(_ row: (since: String, tells: Bool)) {
    _ = agreement("draft") { $0.since = Day(row.since) }
    #expect(scene.cases(8).isEmpty != row.tells)
  }

  @Test
  mutating func `a draft says since when it lies, from its start where nothing else is known`() {
    _ = agreement("coordination") { $0.start = Day("2025-12-01") }
    #expect(
      scene.sentences(8) == [
        "Die Vereinbarung „Sprachpaten“ (in Abstimmung) liegt seit 01.12.2025 ohne Unterschrift."
      ]
    )
  }

  @Test
  mutating func `a draft without any day, or one that is signed, is not stuck`() {
    _ = agreement("draft")
    _ = agreement("draft") {
      $0.since = Day("2025-01-01")
      $0.signed = Day("2026-03-01")
    }
    #expect(scene.cases(8).isEmpty)
  }

  @Test(arguments: [("2025-03-14", true), ("2025-03-15", false)])
  mutating func `an agreement in force is reviewed each year`(_ row: (day: String, tells: Bool)) {
    _ = agreement("active") { $0.signed = Day(row.day) }
    _ = agreement("active") {
      $0.signed = Day("2020-01-01")
      $0.reviewed = Day(row.day)
    }
    #expect(scene.cases(8).count == (row.tells ? 2 : 0))
  }

  @Test(arguments: [("2026-03-13", true), ("2026-03-14", false), ("2027-01-01", false)])
  mutating func `a day settled for the review comes before the months`(
    _ row: (due: String, tells: Bool)
  ) {
    _ = agreement("active") {
      $0.signed = Day("2020-01-01")
      $0.reviewDue = Day(row.due)
    }
    #expect(scene.cases(8).isEmpty != row.tells)
  }

  @Test
  mutating func `a review that was held settles its day`() {
    _ = agreement("active") {
      $0.reviewDue = Day("2026-02-01")
      $0.reviewed = Day("2026-02-01")
    }
    #expect(scene.cases(8).isEmpty)
  }

  @Test
  mutating func `a review under way has sixty days of its own`() {
    _ = agreement("review") {
      $0.since = Day("2026-03-01")
      $0.reviewDue = Day("2026-02-01")
    }
    #expect(scene.cases(8).isEmpty)
    _ = agreement("review") { $0.since = Day("2026-01-01") }
    #expect(
      scene.sentences(8)
        == ["Die Überprüfung der Vereinbarung „Sprachpaten“ läuft seit 01.01.2026."]
    )
  }

  @Test
  mutating func `the office sets how long a draft may lie and how often is reviewed`() {
    _ = agreement("draft") { $0.since = Day("2026-02-20") }
    _ = agreement("active") { $0.signed = Day("2025-09-14") }
    #expect(scene.cases(8).isEmpty)
    scene.set(Thresholds.agreementStuck, 22)
    scene.set(Thresholds.agreementReview, 6)
    #expect(scene.cases(8).count == 2)
  }
}
