import Domain
import Testing

// Today is 14 March 2026.
@Suite("Certificates of good conduct")
struct BackgroundCheckTests {
  private var scene = WarningScene()
  private let volunteer: RecordID

  init() {
    volunteer = scene.add(\.volunteers) {
      $0.lastName = "Öztürk"
      $0.firstName = "Ayşe"
      $0.state = Term("ready")
    }
  }

  private mutating func check(
    _ date: String,
    entered: String? = nil,
    result: String = "none"
  ) -> RecordID {
    let volunteer = volunteer
    let id = scene.add(\.backgroundChecks) {
      $0.volunteer = volunteer
      $0.isInspected = true
      $0.date = Day(date)
      $0.result = Term(result)
    }
    scene.office.written[id] = Day(entered ?? date)
    return id
  }

  @discardableResult
  private mutating func placement(
    _ state: String,
    _ end: String,
    _ change: (inout Placement) -> Void = { _ in }
  ) -> RecordID {
    let volunteer = volunteer
    return scene.add(\.placements) {
      $0.volunteer = volunteer
      $0.state = Term(state)
      $0.end = Day(end)
      change(&$0)
    }
  }

  private func deletion(_ id: RecordID) -> BackgroundCheckRules.Deletion? {
    let rules = BackgroundCheckRules(scene.office)
    return rules.all.first { $0.check.id == id }?.deletion
  }

  @Test
  func `a record holds the person and the three data of the law, and nothing else`() {
    let fields = RecordType(BackgroundCheck.self).fields
    #expect(fields.map(\.key) == ["volunteer", "inspected", "date", "result", "archived"])
    #expect(fields.map(\.kind.name) == [.link, .flag, .day, .choice, .day])
    #expect(fields.dropLast().allSatisfy { $0.isRequired && $0.privacy == .special })
    #expect(Vocabulary.backgroundResults.name.isEmpty, "nobody may add results of their own")
    #expect(BackgroundCheck.isProtected)
  }

  @Test(arguments: [
    ("2025-08-31", "2026-02-28"), ("2023-08-31", "2024-02-29"), ("2025-03-31", "2025-09-30"),
    ("2025-12-31", "2026-06-30"), ("2024-02-29", "2024-08-29"),
  ])
  mutating func `the data goes six months after the last service`(
    _ row: (end: String, day: String)
  ) {
    let id = check("2020-05-01")
    placement("ended", row.end)
    #expect(deletion(id) == .init(day: Day(row.day), reason: .afterService))
  }

  @Test(arguments: [("2025-09-13", true), ("2025-09-14", true), ("2025-09-15", false)])
  mutating func `it is due on the day itself`(_ row: (end: String, isDue: Bool)) {
    _ = check("2024-05-01")
    placement("ended", row.end)
    #expect(BackgroundCheckRules(scene.office).due.isEmpty != row.isDue)
    #expect(scene.sentences(21).contains { $0.contains("zu löschen") } == row.isDue)
  }

  @Test
  mutating func `hours and guide agreements are service too, the last of all counts`() {
    let id = check("2024-05-01")
    placement("ended", "2025-01-31")
    let volunteer = volunteer
    _ = scene.add(\.hours) {
      $0.volunteer = volunteer
      $0.day = Day("2025-06-30")
    }
    #expect(deletion(id)?.day == Day("2025-12-30"))
    _ = scene.add(\.guideAgreements) {
      $0.guide = volunteer
      $0.state = Term("ended")
      $0.end = Day("2025-10-31")
    }
    #expect(deletion(id)?.day == Day("2026-04-30"))
  }

  @Test(arguments: ["proposed", "meeting", "trial", "active", "paused"])
  mutating func `nothing goes while a placement is proposed or runs`(_ state: String) {
    let id = check("2015-05-01")
    placement(state, "2026-03-14")
    #expect(deletion(id) == nil)
  }

  @Test
  mutating func `what is only asked for or drafted holds no certificate`() {
    let id = check("2025-11-20", entered: "2025-12-14")
    placement("requested", "2026-12-31")
    let volunteer = volunteer
    _ = scene.add(\.guideAgreements) {
      $0.guide = volunteer
      $0.state = Term("draft")
      $0.end = Day("2026-12-31")
    }
    #expect(deletion(id) == .init(day: Day("2026-03-14"), reason: .unused))
    placement("proposed", "2026-12-31")
    #expect(deletion(id) == nil)
  }

  @Test
  mutating func `a pause without an end is over when it began`() {
    let id = check("2024-05-01")
    placement("paused", "2026-12-31") {
      $0.end = nil
      $0.start = Day("2025-01-01")
      $0.paused = Day("2025-11-30")
    }
    #expect(deletion(id) == .init(day: Day("2026-05-30"), reason: .afterService))
  }

  @Test
  mutating func `hours of days to come put nothing off`() {
    let id = check("2024-05-01")
    let volunteer = volunteer
    _ = scene.add(\.hours) {
      $0.volunteer = volunteer
      $0.day = Day("2036-03-14")
    }
    #expect(deletion(id)?.day == Day("2026-09-14"))
  }

  @Test(arguments: [(2, "2025-11-01"), (6, "2026-03-01"), (24, "2026-03-01"), (-1, "2025-09-01")])
  mutating func `the office sets the months of waiting, but never more than six`(
    _ row: (months: Int, day: String)
  ) {
    let id = check("2025-08-20", entered: "2025-09-01")
    scene.set(RetentionThresholds.unusedCertificate, row.months)
    #expect(deletion(id)?.day == Day(row.day))
  }

  @Test(arguments: [false, true])
  mutating func `of two certificates of one day the one that speaks against counts`(
    _ isFirst: Bool
  ) {
    let results = isFirst ? ["listed", "none"] : ["none", "listed"]
    let ids = results.map { check("2026-01-10", result: $0) }
    let rules = BackgroundCheckRules(scene.office)
    #expect(rules.newest(of: volunteer)?.id == ids[isFirst ? 0 : 1])
    #expect(!rules.isCleared(volunteer))
  }

  @Test
  mutating func `a placement without a request asks for one itself`() {
    let site = scene.partner("Hort Regenbogen")
    placement("active", "2026-12-31") { $0.site = site }
    #expect(scene.cases(21).isEmpty)
    placement("active", "2026-12-31") {
      $0.site = site
      $0.backgroundCheck = Term("yes")
    }
    #expect(scene.sentences(21).map { $0.hasPrefix("Für „Hort Regenbogen“ ist") } == [true])
  }

  @Test
  mutating func `an archived placement took place, but is not open any more`() {
    let id = check("2024-05-01")
    let volunteer = volunteer
    var old = Placement()
    old.volunteer = volunteer
    old.state = Term("active")
    old.end = Day("2026-12-31")
    old.archived = Day("2025-10-01")
    scene.office[archived: Placement.self] = [Entry(RecordID("pla:99"), old)]
    #expect(deletion(id) == .init(day: Day("2026-04-01"), reason: .afterService))
  }

  @Test
  mutating func `without service it goes after some months of waiting, for who left at once`() {
    let id = check("2025-11-20", entered: "2025-12-14")
    #expect(deletion(id) == .init(day: Day("2026-03-14"), reason: .unused))
    placement("declined", "2026-12-31")
    #expect(deletion(id)?.reason == .unused, "a declined placement is none")
    scene.office.volunteers = []
    #expect(deletion(id) == .init(day: Day("2025-12-14"), reason: .unused))
  }

  @Test
  mutating func `a certificate after the last service waits for the next one`() {
    placement("ended", "2025-01-31")
    let id = check("2026-02-01", entered: "2026-02-10")
    #expect(deletion(id) == .init(day: Day("2026-05-10"), reason: .unused))
  }

  @Test
  mutating func `a later certificate takes the place of an earlier one`() {
    placement("active", "2026-12-31")
    let old = check("2021-01-10")
    let new = check("2026-02-01", entered: "2026-02-10")
    #expect(deletion(old) == .init(day: Day("2026-02-10"), reason: .replaced))
    #expect(deletion(new) == nil)
    #expect(BackgroundCheckRules(scene.office).due.map(\.check.id) == [old])
  }

  @Test(arguments: [("2021-03-14", true), ("2021-03-15", false)])
  mutating func `it is to be renewed after five years while somebody serves`(
    _ row: (date: String, isDue: Bool)
  ) {
    _ = check(row.date)
    #expect(!scene.sentences(21).contains { $0.contains("zu erneuern") })
    placement("active", "2026-12-31")
    #expect(scene.sentences(21).contains { $0.contains("zu erneuern") } == row.isDue)
  }

  @Test(arguments: [("2025-11-30", "2026-02-28", false), ("2025-11-30", "2026-03-01", true)])
  mutating func `one is too old that is entered more than three months after its date`(
    _ row: (date: String, entered: String, isOld: Bool)
  ) {
    placement("active", "2026-12-31")
    _ = check(row.date, entered: row.entered)
    #expect(scene.sentences(21).contains { $0.contains("älter als 3 Monate") } == row.isOld)
  }

  @Test
  mutating func `a placement that needs one is told until one allows it`() {
    let request = scene.add(\.requests) {
      $0.title = "Hausaufgabenhilfe"
      $0.backgroundCheck = Term("yes")
    }
    placement("requested", "2026-12-31") { $0.request = request }
    #expect(scene.cases(21).isEmpty, "nobody is proposed yet")
    placement("active", "2026-03-13") { $0.request = request }
    #expect(scene.cases(21).isEmpty, "over since yesterday")
    let id = placement("proposed", "2026-03-14") { $0.request = request }
    #expect(scene.cases(21).map(\.records) == [[volunteer, id, request]])
    _ = check("2026-02-01", result: "unsuitable")
    #expect(scene.cases(21).count == 1)
    for label in Vocabulary.backgroundResults.entries.map(\.label.de) {
      #expect(scene.sentences(21).allSatisfy { !$0.contains(label) })
    }
    _ = check("2026-02-02")
    #expect(!scene.sentences(21).contains { $0.hasPrefix("Für") })
  }
}
