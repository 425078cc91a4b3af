import Testing

@testable import Domain

// Today is 14 March 2026.
struct AgendaPreparationTests {
  private var scene = WarningScene()
  private let series: RecordID
  private let last: RecordID
  private let next: RecordID

  init() {
    let series = scene.add(\.meetingSeries) {
      $0.name = "Jour fixe"
      $0.first = Day("2026-01-06")
      $0.cadence = Term("weekly")
    }
    last = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day("2026-03-10")
      $0.state = Term("held")
    }
    next = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day("2026-03-17")
      $0.state = Term("planned")
    }
    self.series = series
  }

  @discardableResult
  private mutating func item(_ title: String, _ change: (inout AgendaItem) -> Void) -> RecordID {
    scene.add(\.agendaItems) {
      $0.title = title
      $0.state = Term("open")
      change(&$0)
    }
  }

  private func proposals(_ source: AgendaProposal.Source) throws -> [String] {
    try preparation().proposals.filter { $0.source == source }.map(\.title)
  }

  private func preparation() throws -> AgendaPreparation {
    try #require(AgendaPreparation(next, in: scene.office))
  }

  @Test
  mutating func `what the last meeting left open is proposed, not what it did or carried over`()
    throws
  {
    let (last, next) = (last, next)
    let open = item("Offen") { $0.meeting = last }
    item("Behandelt") {
      $0.meeting = last
      $0.state = Term("done")
    }
    item("Mit Ergebnis") {
      $0.meeting = last
      $0.result = "Einig."
    }
    #expect(try proposals(.unfinished) == ["Offen"])
    item("Anders genannt") {
      $0.meeting = next
      $0.origin = open
    }
    #expect(try proposals(.unfinished).isEmpty)
  }

  @Test
  mutating func `what any earlier meeting left is proposed, also one that did not take place`()
    throws
  {
    let series = series
    let early = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day("2026-03-03")
      $0.state = Term("held")
    }
    let cancelled = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day("2026-03-12")
      $0.state = Term("cancelled")
    }
    let moved = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day("2026-03-13")
      $0.state = Term("moved")
    }
    item("Alt") { $0.meeting = early }
    item("Ausgefallen") { $0.meeting = cancelled }
    item("Ohne neuen Tag") { $0.meeting = moved }
    #expect(try proposals(.unfinished) == ["Alt", "Ausgefallen", "Ohne neuen Tag"])
  }

  @Test(arguments: [("2026-03-17", true), ("2026-03-18", false)])
  mutating func `a parked item comes on the day of the meeting`(_ row: (until: String, comes: Bool))
    throws
  {
    let (series, last) = (series, last)
    item("Im Speicher") {
      $0.series = series
      $0.state = Term("parked")
      $0.parkedUntil = Day(row.until)
    }
    item("Vom letzten Mal") {
      $0.meeting = last
      $0.state = Term("parked")
      $0.parkedUntil = Day(row.until)
    }
    item("Ohne Tag") {
      $0.series = series
      $0.state = Term("parked")
    }
    let own = item("Andere Reihe") {
      $0.state = Term("parked")
      $0.parkedUntil = Day(row.until)
    }
    #expect(try !preparation().proposals.contains { $0.id == own })
    let titles = try proposals(.parked)
    #expect(titles == (row.comes ? ["Im Speicher", "Vom letzten Mal"] : []))
  }

  @Test
  mutating func `the backlog, topics of the network and tasks of earlier meetings are proposed`()
    throws
  {
    let (series, last) = (series, last)
    let network = scene.add(\.networks) { $0.name = "Runder Tisch" }
    var record = scene.office.meetingSeries[0].record
    record.network = network
    scene.office.meetingSeries[0] = Entry(series, record)
    item("Speicher") { $0.series = series }
    for (title, state) in [("Idee", "open"), ("Erledigt", "done")] {
      _ = scene.add(\.topicProposals) {
        $0.title = title
        $0.network = network
        $0.state = Term(state)
      }
    }
    for (title, due, state) in [
      ("Bald", "2026-03-30", "open"), ("Längst", "2026-03-01", "open"),
      ("Fertig", "2026-03-01", "done"),
    ] {
      _ = scene.add(\.actionItems) {
        $0.title = title
        $0.meeting = last
        $0.due = Day(due)
        $0.state = Term(state)
      }
    }
    #expect(try proposals(.backlog) == ["Speicher"])
    #expect(try proposals(.proposed) == ["Idee"])
    #expect(try proposals(.tasks) == ["Längst", "Bald"])
    #expect(try preparation().proposals.filter(\.isOverdue).map(\.title) == ["Längst"])
  }

  @Test
  mutating func
    `exchange topics not talked about for long are proposed until one is on the agenda`()
    throws
  {
    let (agency, guide) = (scene.partner("Agentur"), scene.partner("Lotsen"))
    scene.office.settings.own = [agency]
    _ = scene.add(\.tandems) {
      $0.agency = agency
      $0.guide = guide
    }
    var record = scene.office.meetings[1].record
    record.partners = [guide]
    scene.office.meetings[1] = Entry(next, record)
    #expect(try proposals(.topics).count == 9)
    let (last, next) = (last, next)
    item("Stadtfest") {
      $0.meeting = next
      $0.topic = Term("events")
    }
    #expect(try proposals(.topics).count == 8)
    // What the agenda of a meeting that was held dealt with counts as talked about.
    var held = scene.office.meetings[0].record
    held.partners = [guide]
    scene.office.meetings[0] = Entry(last, held)
    item("Fördertopf") {
      $0.meeting = last
      $0.topic = Term("funding")
      $0.state = Term("done")
    }
    item("Liegen geblieben") {
      $0.meeting = last
      $0.topic = Term("recruiting")
    }
    item("Geparkt") {
      $0.meeting = last
      $0.topic = Term("training")
      $0.state = Term("parked")
    }
    #expect(try proposals(.topics).count == 7)
    #expect(scene.sentences(42).first?.contains("Fördermöglichkeiten") == false)
    #expect(scene.sentences(42).first?.contains("Fortbildungen") == true)
  }

  @Test
  mutating func `what is taken over is one step, in order, with what becomes of its sources`()
    throws
  {
    let (series, last, next) = (series, last, next)
    let here = item("Schon da") {
      $0.meeting = next
      $0.number = 1
    }
    let open = item("Offen") {
      $0.meeting = last
      $0.length = Minutes(15)
      $0.caseNotes = "F-12"
    }
    let backlog = item("Speicher") { $0.series = series }
    let welcome = RecordID("standing:welcome")
    var count = 0
    let writes = try preparation().taking([open, backlog, welcome]) {
      count += 1
      return RecordID("age:new\(count)")
    }
    func values(_ id: RecordID) -> [String: String] {
      Dictionary(writes.filter { $0.record == id }.map { ($0.field, $0.value) }) { _, last in last }
    }
    #expect(values(RecordID("age:new1"))["title"] == "Begrüßung und Tagesordnung")
    #expect(values(RecordID("age:new1"))["number"] == "1")
    #expect(values(here) == ["number": "2"])
    let copy = values(RecordID("age:new2"))
    #expect(copy["origin"] == open.text)
    #expect(copy["length"] == "15")
    #expect(copy["case"] == nil)
    #expect(copy["meeting"] == next.text)
    #expect(copy["number"] == "3")
    #expect(values(open) == ["state": "moved"])
    #expect(values(backlog) == ["meeting": next.text, "state": "open", "number": "4"])
    #expect(try preparation().taking([]) { RecordID("age:none") }.map(\.record).isEmpty)
  }

  @Test
  mutating func `what stands on the agenda is not proposed again, whoever wrote it`() throws {
    let next = next
    #expect(try proposals(.opening).count == 2)
    item("BEGRÜSSUNG und Tagesordnung") { $0.meeting = next }
    #expect(try proposals(.opening) == ["Protokoll der letzten Sitzung"])
  }

  @Test
  mutating func `a meeting of no series is offered only what each meeting has`() throws {
    let single = scene.add(\.meetings) {
      $0.day = Day("2026-03-20")
      $0.state = Term("planned")
    }
    let preparation = try #require(AgendaPreparation(single, in: scene.office))
    #expect(Set(preparation.proposals.map(\.source.rawValue)) == [0, 7])
    #expect(AgendaPreparation(RecordID("mee:gone"), in: scene.office) == nil)
  }
}
