import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about partners")
struct PartnerWarningTests {
  private var scene = WarningScene()
  private let town: RecordID
  private let agency: RecordID

  init() {
    town = scene.partner("Stadt Neustadt")
    agency = scene.partner("Agentur Aue")
  }

  private mutating func responsibility(
    _ partner: RecordID,
    task: String = "recruiting",
    from: String? = nil,
    until: String? = nil,
    districts: [String] = [],
    changed: String? = nil
  ) -> RecordID {
    let id = scene.add(\.responsibilities) {
      $0.task = Term(task)
      $0.partner = partner
      $0.role = Term("responsible")
      $0.start = from.map { Day($0) }
      $0.end = until.map { Day($0) }
      $0.districts = districts.map { Term($0) }
    }
    scene.office.changed[id] = changed.map { Day($0) }
    return id
  }

  private mutating func notice(
    _ partner: RecordID,
    _ day: String,
    subject: String = "responsibilities",
    version: String? = nil
  ) {
    _ = scene.add(\.notices) {
      $0.day = Day(day)
      $0.partners = [partner]
      $0.subject = Term(subject)
      $0.version = version.map { Day($0) }
    }
  }

  // W4

  @Test
  mutating func `all who share the task are to be told of a change, each in one case`() {
    let first = responsibility(town, changed: "2026-02-01")
    let second = responsibility(agency, changed: "2026-02-10")
    #expect(scene.cases(4).map(\.records) == [[town, first, second], [agency, first, second]])
    #expect(scene.sentences(4).first?.contains("weiß von 2 Änderungen noch nichts") == true)
    #expect(scene.sentences(4).first?.contains("01.02.2026") == true)
  }

  @Test(arguments: [("2026-02-28", true), ("2026-03-01", false)])
  mutating func `there are fourteen days to tell`(_ row: (changed: String, tells: Bool)) {
    _ = responsibility(town, changed: row.changed)
    #expect(scene.cases(4).isEmpty != row.tells)
  }

  @Test
  mutating func `the office sets how many days there are to tell`() {
    _ = responsibility(town, changed: "2026-02-20")
    scene.set(Thresholds.informAfter, 23)
    #expect(scene.cases(4).isEmpty)
    scene.set(Thresholds.informAfter, 22)
    #expect(scene.cases(4).count == 1)
  }

  @Test(arguments: [
    ("2026-02-01", "responsibilities", nil, false), ("2026-01-31", "responsibilities", nil, true),
    ("2026-02-05", "minutes", nil, true), ("2026-02-05", "change", nil, false),
    ("2026-02-05", "responsibilities", "2026-01-15", true),
    ("2026-02-05", "responsibilities", "2026-02-03", false),
  ])
  mutating func `a notice tells what its sheet knew`(
    _ row: (day: String, subject: String, version: String?, tells: Bool)
  ) {
    _ = responsibility(town, changed: "2026-02-01")
    notice(town, row.day, subject: row.subject, version: row.version)
    #expect(scene.cases(4).isEmpty != row.tells)
  }

  @Test
  mutating func `a start or an end that was reached is a change, one to come is none`() {
    _ = responsibility(town, from: "2026-02-01")
    _ = responsibility(agency, task: "school", until: "2026-01-31")
    #expect(scene.cases(4).count == 2)
    scene.office.responsibilities = []
    _ = responsibility(town, from: "2026-04-01", until: "2026-12-31")
    #expect(scene.cases(4).isEmpty)
  }

  @Test
  mutating func `other tasks, other districts and those who had left are not affected`() {
    let changed = responsibility(town, districts: ["Nord"], changed: "2026-02-01")
    _ = responsibility(agency, districts: ["Süd"])
    _ = responsibility(agency, task: "school")
    _ = responsibility(agency, until: "2025-12-31")
    for partner in [town, agency] { notice(partner, "2026-01-20") }
    #expect(scene.cases(4).map(\.records) == [[town, changed]])
    _ = responsibility(agency)
    #expect(scene.cases(4).count == 2)
  }

  @Test
  mutating func `the own office, former and archived partners are not told`() {
    let former = scene.partner("Verein Früher", state: "ended")
    for partner in [town, agency, former, RecordID("par:GONE")] {
      _ = responsibility(partner, changed: "2026-02-01")
    }
    scene.office.settings.own = [town]
    #expect(scene.cases(4).map(\.records.first) == [agency])
  }

  @Test
  mutating func `what was taken away is told to its office and to those who share the task`() {
    let kept = responsibility(agency)
    let gone = responsibility(town, from: "2020-01-01")
    for partner in [town, agency] { notice(partner, "2026-01-10") }
    #expect(scene.cases(4).isEmpty)
    var record = scene.office.responsibilities.removeLast().record
    record.archived = Day("2026-02-01")
    scene.office.withdrawn = [Entry(gone, record)]
    #expect(scene.cases(4).map(\.records) == [[town, gone], [agency, gone]])
    notice(town, "2026-02-01")
    notice(agency, "2026-02-01")
    #expect(scene.cases(4).isEmpty && kept != gone)
    // What was over when it was archived is tidied up.
    record.end = Day("2025-12-31")
    record.archived = Day("2026-02-20")
    scene.office.withdrawn = [Entry(gone, record)]
    #expect(scene.cases(4).isEmpty)
  }

  @Test
  mutating func `of many changes the newest twenty are listed and all are counted`() {
    let all = (1...28).map { day in
      responsibility(town, changed: "2026-01-\(day < 10 ? "0" : "")\(day)")
    }
    #expect(scene.cases(4).map(\.records) == [[town] + all.suffix(20)])
    #expect(scene.sentences(4).first?.contains("28 Änderungen") == true)
    #expect(scene.sentences(4).first?.contains("01.01.2026") == true)
  }

  // W12

  @Test
  mutating func `a partner without any link is alone`() {
    #expect(scene.cases(12).map(\.records) == [[town], [agency]])
    #expect(scene.sentences(12).first?.contains("seit 12 Monaten") == true)
    scene.office.settings.own = [town]
    #expect(scene.cases(12).map(\.records) == [[agency]])
  }

  @Test(arguments: ["researched", "approached", "dormant", "ended"])
  mutating func `who is no partner yet or any more is not alone`(_ state: String) {
    let id = scene.partner("Verein", state: state)
    #expect(!scene.cases(12).map(\.records).contains([id]))
  }

  @Test
  mutating func `who was entered lately has time`() {
    scene.office.recent = [agency]
    #expect(scene.cases(12).map(\.records) == [[town]])
  }

  @Test(arguments: [
    (nil, nil, false), (nil, "2026-03-13", true), (nil, "2026-03-14", false),
    ("2026-03-15", nil, true),
  ])
  mutating func `a membership of today is a link`(
    _ row: (from: String?, until: String?, alone: Bool)
  ) {
    let town = town
    let network = scene.add(\.networks) { $0.name = "Runder Tisch" }
    _ = scene.add(\.memberships) {
      $0.network = network
      $0.partner = town
      $0.start = row.from.map { Day($0) }
      $0.end = row.until.map { Day($0) }
    }
    #expect(scene.cases(12).map(\.records).contains([town]) == row.alone)
  }

  @Test(arguments: [("active", false), ("draft", false), ("ended", true)])
  mutating func `an agreement is a link, also on its way`(_ row: (state: String, alone: Bool)) {
    let parties = [town, agency]
    _ = scene.add(\.agreements) {
      $0.parties = parties
      $0.state = Term(row.state)
    }
    #expect(scene.cases(12).isEmpty != row.alone)
  }

  @Test(arguments: [
    ("2025-03-14", "held", true), ("2025-03-15", "held", false), ("2026-06-01", "planned", false),
    ("2026-01-01", "cancelled", true),
  ])
  mutating func `a meeting is a link for twelve months, also by a person`(
    _ row: (day: String, state: String, alone: Bool)
  ) {
    let (town, agency) = (town, agency)
    let person = scene.add(\.contacts) { $0.partners = [agency] }
    _ = scene.add(\.meetings) {
      $0.day = Day(row.day)
      $0.state = Term(row.state)
      $0.partners = [town]
      $0.participants = [person]
    }
    #expect(scene.cases(12).count == (row.alone ? 2 : 0))
    scene.set(Thresholds.isolation, 13)
    #expect(scene.cases(12).count == (row.state == "cancelled" ? 2 : 0))
  }

  // W13

  private mutating func decline(_ day: String, reason: String = "role", from partner: RecordID) {
    _ = scene.add(\.declinedRequests) {
      $0.day = Day(day)
      $0.partner = partner
      $0.reason = Term(reason)
    }
  }

  @Test(arguments: [("2025-09-14", false), ("2025-09-15", true)])
  mutating func `three requests within six months are told`(_ row: (first: String, tells: Bool)) {
    for day in [row.first, "2026-01-10", "2026-02-10"] { decline(day, from: town) }
    decline("2026-02-11", from: agency)
    #expect(scene.cases(13).map(\.records.first) == (row.tells ? [town] : []))
    #expect(
      scene.sentences(13).allSatisfy { $0.contains("10.02.2026") && $0.contains("fürs Büro") }
    )
  }

  @Test
  mutating func `that nobody had time does not count, nor what is to come`() {
    decline("2026-01-10", from: town)
    decline("2026-02-10", from: town)
    decline("2026-02-11", reason: "capacity", from: town)
    decline("2026-04-01", from: town)
    #expect(scene.cases(13).isEmpty)
    scene.set(Thresholds.declinedRequests, 2)
    #expect(scene.cases(13).count == 1)
    scene.set(Thresholds.declinedWithin, 1)
    #expect(scene.cases(13).isEmpty)
  }

  @Test
  func `requests outside our role are for the office only`() {
    #expect(Warnings.all.filter(\.isConfidential).map(\.number) == [13, 21])
  }
}
