import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("What reports tell of days behind and ahead")
struct ReportPeriodTests {
  private var scene = WarningScene()

  @Test
  mutating func `a period that lies behind is told as it was, whatever became of it since`() throws
  {
    let partner = scene.partner("Verein")
    let person = scene.volunteer(since: "2024-01-01")
    let request = scene.add(\.requests) { (request: inout DeploymentRequest) in
      request.districts = [Term("altstadt")]
      request.received = Day("2025-02-01")
    }
    _ = scene.add(\.projects) { (project: inout Project) in
      project.state = Term("ended")
      project.start = Day("2025-01-01")
      project.end = Day("2025-12-31")
      project.districts = [Term("altstadt")]
    }
    _ = scene.add(\.placements) { (placement: inout Placement) in
      placement.volunteer = person
      placement.request = request
      placement.state = Term("ended")
      placement.start = Day("2025-03-01")
      placement.end = Day("2025-06-30")
    }
    _ = scene.add(\.agreements) { (agreement: inout Agreement) in
      agreement.parties = [partner]
      agreement.state = Term("ended")
      agreement.start = Day("2025-01-01")
      agreement.end = Day("2025-05-31")
    }
    for (year, count, inForce) in [("2025", 1, 1), ("2026", 0, 0)] {
      let reached = try scene.report("not-reached", "\(year)-01-01", "\(year)-12-31")
      let row = reached.tables.first { $0.key == "by-district" }?.rows.first
      if year == "2025" {
        #expect(row?.figures.map { $0?.value } == [1, count, count])
      }
      let political = try scene.report("political", "\(year)-01-01", "\(year)-12-31")
      #expect(try political.value("brings", "geltende Vereinbarungen") == inForce, "\(year)")
    }
  }

  @Test(arguments: [("proposed", 0), ("declined", 0), ("active", 1), ("ended", 1)])
  mutating func `only a placement that took place begins somebody's time`(
    _ row: (state: String, count: Int)
  ) throws {
    let person = scene.volunteer(since: nil)
    _ = scene.add(\.placements) {
      $0.volunteer = person
      $0.state = Term(row.state)
      $0.start = Day("2025-05-01")
      $0.end = Day("2025-06-01")
    }
    let made = try scene.report("volunteers", "2025-01-01", "2025-12-31")
    #expect(try made.value("count", "neu hinzugekommen") == row.count)
    let placements = try scene.report("placements", "2025-01-01", "2025-12-31")
    #expect(try placements.value("flow", "begonnen") == row.count)
  }

  @Test
  mutating func `who has no known beginning counts from the last contact and is never new`() throws
  {
    _ = scene.volunteer(since: nil) { $0.lastContact = Day("2025-07-01") }
    #expect(
      try scene.report("volunteers", "1900-01-01", "1900-12-31").value("count", "am letzten Tag")
        == 0
    )
    #expect(
      try scene.report("volunteers", "2025-01-01", "2025-06-30").value("count", "am letzten Tag")
        == 0
    )
    let year = try scene.report("volunteers", "2025-01-01", "2025-12-31")
    #expect(try year.value("count", "am letzten Tag") == 1)
    #expect(try year.value("count", "neu hinzugekommen") == 0)
  }

  @Test
  mutating func `what is archived took place all the same, with its field and its district`() throws
  {
    let person = scene.volunteer(since: "2025-01-01")
    var request = DeploymentRequest()
    request.topics = [Term("language")]
    request.archived = Day("2026-01-05")
    scene.office[archived: DeploymentRequest.self] = [Entry(RecordID("req:900"), request)]
    var placement = Placement()
    placement.volunteer = person
    placement.request = RecordID("req:900")
    placement.state = Term("ended")
    placement.start = Day("2025-02-01")
    placement.end = Day("2025-11-01")
    placement.archived = Day("2026-01-05")
    scene.office[archived: Placement.self] = [Entry(RecordID("pla:900"), placement)]
    let made = try scene.report("placements", "2025-01-01", "2025-12-31")
    #expect(try made.value("by-topic", "Alle") == 1)
    #expect(try made.value("by-topic", "ohne Angabe") == nil)
    let later = try scene.report("placements", "2026-02-01", "2026-12-31")
    #expect(!later.tables.contains { $0.key == "by-topic" })
  }

  @Test
  mutating func `nobody is new ahead, and what is ahead is said to be ahead`() throws {
    _ = scene.volunteer(since: "2026-03-14")
    _ = scene.volunteer(since: "2026-03-15")
    let running = try scene.report("volunteers", "2026-01-01", "2026-12-31")
    #expect(try running.value("count", "am letzten Tag") == 1)
    #expect(try running.value("count", "neu hinzugekommen") == 1)
    func notes(_ report: Report) -> String {
      report.sections.flatMap(\.parts).compactMap { part in
        if case .note(let words) = part { words.de } else { nil }
      }.joined(separator: " ")
    }
    #expect(notes(running).contains("läuft noch bis 31.12.2026"))
    let ahead = try scene.report("volunteers", "2027-01-01", "2027-12-31")
    #expect(notes(ahead).contains("noch nicht begonnen"))
    #expect(try ahead.value("count", "am letzten Tag") == 0)
    let past = notes(try scene.report("volunteers", "2025-01-01", "2025-12-31"))
    #expect(!past.contains("läuft noch") && !past.contains("begonnen;"))
  }

  @Test
  mutating func `months ahead are not told, neither of hours nor of services nor of courses`()
    throws
  {
    let person = scene.volunteer(since: nil)
    for day in ["2026-03-14", "2026-04-20"] {
      _ = scene.add(\.hours) {
        $0.volunteer = person
        $0.day = Day(day)
        $0.length = Minutes(60)
      }
      _ = scene.add(\.serviceCounts) { (count: inout ServiceCount) in
        count.day = Day(day)
        count.count = 3
      }
      _ = scene.add(\.courses) { (course: inout Course) in
        course.start = Day(day)
      }
    }
    for (name, key, count) in [
      ("placements", "hours", 60), ("network", "services", 3), ("courses", "by-month", 1),
    ] {
      let made = try scene.report(name, "2026-01-01", "2026-12-31")
      let table = try #require(made.tables.first { $0.key == key }, "\(name)")
      #expect(table.rows.map(\.name.de) == ["01.2026", "02.2026", "03.2026"], "\(name)")
      #expect(table.total?.figures.last??.value ?? 0 == count || name != "network")
      #expect(table.total?.figures.first??.value == count, "\(name)")
    }
  }

  @Test
  mutating func `decisions that were taken back and tasks of other days do not count`() throws {
    let meeting = scene.add(\.meetings) { (meeting: inout Meeting) in
      meeting.name = "Plenum"
      meeting.day = Day("2025-12-31")
      meeting.type = Term("plenary")
      meeting.state = Term("held")
    }
    for state in ["open", "done", "withdrawn"] {
      _ = scene.add(\.decisions) { (decision: inout Decision) in
        decision.meeting = meeting
        decision.state = Term(state)
      }
    }
    for day in ["2025-01-01", "2025-12-31", "2026-01-01"] {
      _ = scene.add(\.actionItems) { (item: inout ActionItem) in
        item.state = Term("open")
        item.due = Day(day)
      }
    }
    let made = try scene.report("meetings", "2025-01-01", "2025-12-31")
    #expect(try made.value("by-type", "Alle") == 1)
    #expect(try made.value("by-type", "Alle", 1) == 2)
    #expect(try made.value("tasks", "im Zeitraum fällig") == 2)
    #expect(try made.value("tasks", "davon heute noch offen") == 2)
  }

  @Test
  mutating func `texts stand in the report, the year and for the funder they were written for`()
    throws
  {
    for (year, block, text) in [(2026, "needs", "Eine halbe Stelle."), (2025, "needs", "Alt.")] {
      _ = scene.add(\.reportTexts) {
        $0.report = "political"
        $0.year = year
        $0.block = block
        $0.text = text
      }
    }
    let parts = try scene.report("political", "2026-01-01", "2026-12-31").sections.flatMap(\.parts)
    let blocks = parts.compactMap { part in
      if case .text(let block) = part { block } else { nil }
    }
    #expect(blocks.first { $0.key == "needs" }?.text == "Eine halbe Stelle.")
    #expect(blocks.filter { !$0.text.isEmpty }.count == 1)
    #expect(Set(blocks.map(\.key)).count == blocks.count)
  }
}
