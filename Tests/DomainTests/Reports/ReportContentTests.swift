import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("What reports count")
struct ReportContentTests {
  private var scene = WarningScene()

  private func report(_ name: String, _ from: String, _ until: String) throws -> Report {
    let period = try #require(
      ReportPeriod(from: Believable.day(from), until: Believable.day(until))
    )
    return try #require(Reports.named(name)).report(OfficeBooks(scene.office), period)
  }

  private func value(
    _ report: Report,
    _ table: String,
    _ row: String,
    _ column: Int = 0
  ) throws -> Int? {
    let table = try #require(report.tables.first { $0.key == table })
    let line = table.rows.first { $0.name.de == row } ?? (row == "Alle" ? table.total : nil)
    return line?.figures[column]?.value
  }

  private mutating func volunteer(
    since: String?,
    state: String = "active",
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.volunteers) {
      $0.lastName = "Sommer"
      $0.state = Term(state)
      $0.servingSince = since.map { Day($0) }
      change(&$0)
    }
  }

  @Test
  func `an empty office has every report, and nothing in it is a number of people`() throws {
    for kind in Reports.all {
      let report = try report(kind.name, "2026-01-01", "2026-12-31")
      for table in report.tables {
        for place in table.places {
          let figure = try #require(table.figure(at: place))
          #expect(figure.value == 0 || figure.people == nil, "\(kind.name) \(place)")
          #expect(figure.value == 0 || table.key == "gaps", "\(kind.name) \(place)")
        }
      }
    }
  }

  @Test
  mutating func `volunteers count from their first day on, and are new in its period`() throws {
    _ = volunteer(since: "2026-01-31")
    _ = volunteer(since: "2026-02-01")
    _ = volunteer(since: "2026-02-28")
    _ = volunteer(since: "2026-03-01")
    _ = volunteer(since: nil)
    _ = volunteer(since: "2025-01-01", state: "interested")
    _ = volunteer(since: "2025-01-01") { $0.restricted = Day("2026-03-14") }
    let february = try report("volunteers", "2026-02-01", "2026-02-28")
    #expect(try value(february, "count", "am letzten Tag") == 3)
    #expect(try value(february, "count", "neu hinzugekommen") == 2)
    #expect(try value(february, "count", "ausgeschieden") == 0)
  }

  @Test
  mutating func `who left counts until the last day of service`() throws {
    let id = volunteer(since: "2025-01-01", state: "left")
    _ = scene.add(\.hours) {
      $0.volunteer = id
      $0.day = Day("2026-02-28")
      $0.length = Minutes(60)
    }
    let january = try report("volunteers", "2026-01-01", "2026-02-27")
    #expect(try value(january, "count", "am letzten Tag") == 1)
    let february = try report("volunteers", "2026-02-01", "2026-02-28")
    #expect(try value(february, "count", "am letzten Tag") == 0)
    #expect(try value(february, "count", "ausgeschieden") == 1)
  }

  @Test
  mutating func `migration counts only with a consent that holds`() throws {
    let told = volunteer(since: nil) { $0.migration = Term("flight") }
    _ = volunteer(since: nil) { $0.migration = Term("flight") }
    _ = scene.add(\.consents) {
      $0.volunteer = told
      $0.purpose = Term("special")
      $0.given = Day("2026-01-01")
    }
    let report = try report("volunteers", "2026-01-01", "2026-12-31")
    #expect(try value(report, "by-migration", "eigene Flucht") == 1)
    #expect(try value(report, "by-migration", "ohne Angabe") == 1)
  }

  @Test(arguments: [
    ("2025-12-31", "2026-12-31", 1), ("2025-01-01", "2026-01-01", 1),
    ("2025-01-01", "2025-12-31", 0), ("2026-03-14", nil, 1), ("2026-03-15", nil, 0),
  ])
  mutating func `a placement counts where a day of it lies in the period`(
    _ row: (start: String, end: String?, count: Int)
  ) throws {
    let person = volunteer(since: nil)
    _ = scene.add(\.placements) {
      $0.volunteer = person
      $0.state = Term("active")
      $0.start = Day(row.start)
      $0.end = row.end.map { Day($0) }
    }
    let report = try report("placements", "2026-01-01", "2026-12-31")
    let table = report.tables.first { $0.key == "by-topic" }
    #expect(table?.total?.figures[0]?.value ?? 0 == row.count)
  }

  @Test
  mutating func `hours of a day count in its month, and those ahead do not`() throws {
    let person = volunteer(since: nil)
    for (day, minutes) in [
      ("2024-02-29", 30), ("2024-03-01", 45), ("2026-03-14", 60), ("2026-03-15", 90),
    ] {
      _ = scene.add(\.hours) {
        $0.volunteer = person
        $0.day = Day(day)
        $0.length = Minutes(minutes)
      }
    }
    _ = scene.add(\.hours) { $0.length = Minutes(500) }
    let leap = try report("placements", "2024-01-01", "2024-12-31")
    #expect(try value(leap, "hours", "02.2024") == 30)
    #expect(try value(leap, "hours", "Alle") == 75)
    #expect(try value(try report("placements", "2026-01-01", "2026-12-31"), "hours", "Alle") == 60)
  }

  @Test
  mutating func `a report to a funder is for each directive or source that granted`() throws {
    let partner = scene.partner("Agentur")
    scene.office.settings.own = [partner]
    let project = scene.add(\.projects) { (project: inout Project) in
      project.name = "Lesezeit"
      project.carrier = partner
    }
    func grant(_ state: String, _ source: String) {
      _ = scene.add(\.fundings) { (funding: inout ProjectFunding) in
        funding.project = project
        funding.type = Term("grant")
        funding.state = Term(state)
        funding.source = Term(source)
        funding.amount = Money(cents: 1200_00)
        funding.start = Day("2026-01-01")
        funding.end = Day("2026-12-31")
      }
    }
    grant("granted", "foundation")
    grant("applied", "church")
    let kind = try #require(Reports.named("funding"))
    #expect(kind.subjects?(scene.office) == [.source(Term("foundation"))])
    let period = try #require(ReportPeriod(year: 2026))
    let made = kind.report(OfficeBooks(scene.office), period, for: .source(Term("foundation")))
    #expect(try value(made, "money", "Lesezeit") == 1200_00)
    let before = try #require(ReportPeriod(year: 2025))
    let none = kind.report(OfficeBooks(scene.office), before, for: .source(Term("foundation")))
    #expect(!none.tables.contains { $0.key == "money" })
  }

  @Test
  mutating func `a period that lies behind is told as it was, whatever became of it since`() throws
  {
    let partner = scene.partner("Verein")
    let person = volunteer(since: "2024-01-01")
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
      let reached = try report("not-reached", "\(year)-01-01", "\(year)-12-31")
      let row = reached.tables.first { $0.key == "by-district" }?.rows.first
      if year == "2025" {
        #expect(row?.figures.map { $0?.value } == [1, count, count])
      }
      let political = try report("political", "\(year)-01-01", "\(year)-12-31")
      #expect(try value(political, "brings", "geltende Vereinbarungen") == inForce, "\(year)")
    }
  }

  @Test(arguments: [("proposed", 0), ("declined", 0), ("active", 1), ("ended", 1)])
  mutating func `only a placement that took place begins somebody's time`(
    _ row: (state: String, count: Int)
  ) throws {
    let person = volunteer(since: nil)
    _ = scene.add(\.placements) {
      $0.volunteer = person
      $0.state = Term(row.state)
      $0.start = Day("2025-05-01")
      $0.end = Day("2025-06-01")
    }
    let made = try report("volunteers", "2025-01-01", "2025-12-31")
    #expect(try value(made, "count", "neu hinzugekommen") == row.count)
    let placements = try report("placements", "2025-01-01", "2025-12-31")
    #expect(try value(placements, "flow", "begonnen") == row.count)
  }

  @Test
  mutating func `who has no known beginning counts from the last contact and is never new`() throws
  {
    _ = volunteer(since: nil) { $0.lastContact = Day("2025-07-01") }
    #expect(
      try value(try report("volunteers", "1900-01-01", "1900-12-31"), "count", "am letzten Tag")
        == 0
    )
    #expect(
      try value(try report("volunteers", "2025-01-01", "2025-06-30"), "count", "am letzten Tag")
        == 0
    )
    let year = try report("volunteers", "2025-01-01", "2025-12-31")
    #expect(try value(year, "count", "am letzten Tag") == 1)
    #expect(try value(year, "count", "neu hinzugekommen") == 0)
  }

  @Test
  mutating func `what is archived took place all the same, with its field and its district`() throws
  {
    let person = volunteer(since: "2025-01-01")
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
    let made = try report("placements", "2025-01-01", "2025-12-31")
    #expect(try value(made, "by-topic", "Alle") == 1)
    #expect(try value(made, "by-topic", "ohne Angabe") == nil)
    let later = try report("placements", "2026-02-01", "2026-12-31")
    #expect(!later.tables.contains { $0.key == "by-topic" })
  }

  @Test
  mutating func `nobody is new ahead, and what is ahead is said to be ahead`() throws {
    _ = volunteer(since: "2026-03-14")
    _ = volunteer(since: "2026-03-15")
    let running = try report("volunteers", "2026-01-01", "2026-12-31")
    #expect(try value(running, "count", "am letzten Tag") == 1)
    #expect(try value(running, "count", "neu hinzugekommen") == 1)
    func notes(_ report: Report) -> String {
      report.sections.flatMap(\.parts).compactMap { part in
        if case .note(let words) = part { words.de } else { nil }
      }.joined(separator: " ")
    }
    #expect(notes(running).contains("läuft noch bis 31.12.2026"))
    let ahead = try report("volunteers", "2027-01-01", "2027-12-31")
    #expect(notes(ahead).contains("noch nicht begonnen"))
    #expect(try value(ahead, "count", "am letzten Tag") == 0)
    let past = notes(try report("volunteers", "2025-01-01", "2025-12-31"))
    #expect(!past.contains("läuft noch") && !past.contains("begonnen;"))
  }

  @Test
  mutating func `months ahead are not told, neither of hours nor of services nor of courses`()
    throws
  {
    let person = volunteer(since: nil)
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
      let made = try report(name, "2026-01-01", "2026-12-31")
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
    let made = try report("meetings", "2025-01-01", "2025-12-31")
    #expect(try value(made, "by-type", "Alle") == 1)
    #expect(try value(made, "by-type", "Alle", 1) == 2)
    #expect(try value(made, "tasks", "im Zeitraum fällig") == 2)
    #expect(try value(made, "tasks", "davon heute noch offen") == 2)
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
    let parts = try report("political", "2026-01-01", "2026-12-31").sections.flatMap(\.parts)
    let blocks = parts.compactMap { part in
      if case .text(let block) = part { block } else { nil }
    }
    #expect(blocks.first { $0.key == "needs" }?.text == "Eine halbe Stelle.")
    #expect(blocks.filter { !$0.text.isEmpty }.count == 1)
    #expect(Set(blocks.map(\.key)).count == blocks.count)
  }
}
