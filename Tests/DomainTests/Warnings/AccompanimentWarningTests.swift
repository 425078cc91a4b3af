import Domain
import Testing

// Today is Saturday, 14 March 2026; six weeks before is the 31st of January.
@Suite("Warnings about people left alone")
struct AccompanimentWarningTests {
  private var scene = LoadOffice()

  private mutating func consultation(_ id: RecordID, _ day: String) {
    var record = Consultation()
    record.volunteer = id
    record.day = Day(day)
    let number = scene.office.consultations.count
    scene.office.consultations.append(Entry(RecordID("cst:\(number)"), record))
  }

  private mutating func qualified(_ id: RecordID, _ day: String, until: String? = nil) {
    var record = Qualification()
    record.volunteer = id
    record.acquired = Day(day)
    record.until = until.map { Day($0) }
    let number = scene.office.qualifications.count
    scene.office.qualifications.append(Entry(RecordID("qua:\(number)"), record))
  }

  private mutating func completed(_ id: RecordID, _ day: String?, state: String = "completed") {
    var record = Participation()
    record.volunteer = id
    record.completed = day.map { Day($0) }
    record.state = Term(state)
    let number = scene.office.participations.count
    scene.office.participations.append(Entry(RecordID("ptc:\(number)"), record))
  }

  @Test(arguments: [("2026-01-31", true), ("2026-02-01", false), ("2026-03-20", true)])
  mutating func `six weeks without contact during a placement are a case`(
    _ row: (last: String, tells: Bool)
  ) {
    // A day to come is no contact that was.
    let id = scene.volunteer("Amann", state: "active") { $0.lastContact = Day(row.last) }
    let placement = scene.placement(id, 60, from: "2025-12-01", until: "2026-12-31")
    #expect(scene.cases(19).map(\.records) == (row.tells ? [[id, placement]] : []))
  }

  @Test
  mutating func `the latest of all contacts counts, and without any the start of the placement`() {
    let id = scene.volunteer("Amann") { $0.lastContact = Day("2025-06-01") }
    scene.placement(id, 60, from: "2025-12-01", until: "2026-12-31", state: "trial")
    let new = scene.volunteer("Neu") { $0.lastContact = Day("2025-06-01") }
    scene.placement(new, 60, from: "2026-03-13", until: "2026-12-31")
    #expect(
      scene.sentences(19) == [
        "Mit „Amann“, im Einsatz, ist seit 01.06.2025 kein Kontakt eingetragen."
      ]
    )
    consultation(id, "2026-03-01")
    #expect(scene.cases(19) == [])
    let fresh = scene.volunteer("Bauer")
    scene.placement(fresh, 60, from: "2026-03-01", until: "2026-12-31")
    #expect(scene.cases(19) == [])
    let old = scene.volunteer("Celik")
    scene.placement(old, 60, until: "2026-12-31")
    #expect(scene.sentences(19).first?.contains("noch nie") == true)
    var interview = FirstInterview()
    interview.volunteer = old
    interview.day = Day("2026-02-20")
    scene.office.interviews.append(Entry(RecordID("fin:1"), interview))
    #expect(scene.cases(19) == [])
    scene.office.interviews = []
    var group = Supervision()
    (group.day, group.participants) = (Day("2026-02-20"), [old])
    scene.office.supervisions = [Entry(RecordID("sup:1"), group)]
    #expect(scene.cases(19) == [])
  }

  @Test(arguments: ["proposed", "paused", "ended", "declined"])
  mutating func `without a running placement nobody must be asked after`(_ state: String) {
    let id = scene.volunteer("Amann") { $0.lastContact = Day("2025-01-01") }
    scene.placement(id, 60, from: "2025-12-01", until: "2026-12-31", state: state)
    scene.placement(id, 60, from: "2026-04-01", until: "2026-12-31")
    #expect(scene.cases(19) == [])
  }

  @Test
  mutating func `the weeks are a setting`() {
    let id = scene.volunteer("Amann") { $0.lastContact = Day("2026-03-07") }
    scene.placement(id, 60, until: "2026-12-31")
    #expect(scene.cases(19) == [])
    scene.office.settings["contact-weeks"] = 1
    #expect(scene.cases(19).count == 1)
  }

  @Test(arguments: [("2025-12-14", true), ("2025-12-15", false)])
  mutating func `three months qualified without placement are a case`(
    _ row: (day: String, tells: Bool)
  ) {
    let id = scene.volunteer("Amann")
    qualified(id, row.day)
    #expect(scene.cases(20).map(\.records.first) == (row.tells ? [id] : []))
    scene = LoadOffice()
    let second = scene.volunteer("Bauer", state: "training")
    completed(second, row.day)
    #expect(scene.cases(20).count == (row.tells ? 1 : 0))
  }

  @Test(arguments: ["paused", "left"])
  mutating func `who pauses or has left is not told`(_ state: String) {
    let id = scene.volunteer("Amann", state: state)
    qualified(id, "2025-01-01")
    #expect(scene.cases(20) == [])
  }

  @Test
  mutating func `what was not completed or has expired is no qualification`() {
    let id = scene.volunteer("Amann")
    completed(id, "2025-01-01", state: "dropped")
    completed(id, nil)
    qualified(id, "2024-01-01", until: "2026-03-13")
    #expect(scene.cases(20) == [])
    qualified(id, "2024-01-01", until: "2026-03-14")
    #expect(scene.cases(20).count == 1)
  }

  @Test(arguments: [
    // What runs or is on its way; over within three months; long over; declined; end long past.
    ("active", "2026-12-31", false), ("proposed", "2026-12-31", false),
    ("ended", "2025-12-15", false),
    ("ended", "2025-12-14", true), ("declined", "2026-12-31", true),
    ("active", "2026-03-13", false), ("trial", "2025-12-14", true),
  ])
  mutating func `a placement now or of late is enough`(
    _ row: (state: String, end: String, tells: Bool)
  ) {
    let id = scene.volunteer("Amann")
    qualified(id, "2025-01-01")
    scene.placement(id, 60, from: "2025-03-01", until: row.end, state: row.state)
    #expect(scene.cases(20).count == (row.tells ? 1 : 0))
  }

  @Test
  mutating func `a guide agreement or hours given count as service`() {
    let id = scene.volunteer("Amann")
    qualified(id, "2025-01-01")
    var hours = HoursEntry()
    hours.volunteer = id
    hours.day = Day("2026-01-10")
    scene.office.hours = [Entry(RecordID("hrs:1"), hours)]
    #expect(scene.cases(20) == [])
    scene.office.hours = []
    var agreement = GuideAgreement()
    agreement.guide = id
    agreement.state = Term("running")
    scene.office.guideAgreements = [Entry(RecordID("gag:1"), agreement)]
    #expect(scene.cases(20) == [])
    scene.office.guideAgreements[0] = Entry(RecordID("gag:1"), GuideAgreement())
    #expect(scene.cases(20).count == 1)
  }

  @Test
  mutating func `three months after a leap day is the 29th of May`() {
    scene.office = Office(today: Day("2028-05-29"))
    let id = scene.volunteer("Amann")
    qualified(id, "2028-02-29")
    #expect(scene.cases(20).count == 1)
  }
}
