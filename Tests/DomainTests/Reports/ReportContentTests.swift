import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("What reports count")
struct ReportContentTests {
  private var scene = WarningScene()

  @Test
  func `an empty office has every report, and nothing in it is a number of people`() throws {
    for kind in Reports.all {
      let report = try scene.report(kind.name, "2026-01-01", "2026-12-31")
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
    _ = scene.volunteer(since: "2026-01-31")
    _ = scene.volunteer(since: "2026-02-01")
    _ = scene.volunteer(since: "2026-02-28")
    _ = scene.volunteer(since: "2026-03-01")
    _ = scene.volunteer(since: nil)
    _ = scene.volunteer(since: "2025-01-01", state: "interested")
    _ = scene.volunteer(since: "2025-01-01") { $0.restricted = Day("2026-03-14") }
    let february = try scene.report("volunteers", "2026-02-01", "2026-02-28")
    #expect(try february.value("count", "am letzten Tag") == 3)
    #expect(try february.value("count", "neu hinzugekommen") == 2)
    #expect(try february.value("count", "ausgeschieden") == 0)
  }

  @Test
  mutating func `who left counts until the last day of service`() throws {
    let id = scene.volunteer(since: "2025-01-01", state: "left")
    _ = scene.add(\.hours) {
      $0.volunteer = id
      $0.day = Day("2026-02-28")
      $0.length = Minutes(60)
    }
    let january = try scene.report("volunteers", "2026-01-01", "2026-02-27")
    #expect(try january.value("count", "am letzten Tag") == 1)
    let february = try scene.report("volunteers", "2026-02-01", "2026-02-28")
    #expect(try february.value("count", "am letzten Tag") == 0)
    #expect(try february.value("count", "ausgeschieden") == 1)
  }

  @Test
  mutating func `migration counts only with a consent that holds`() throws {
    let told = scene.volunteer(since: nil) { $0.migration = Term("flight") }
    _ = scene.volunteer(since: nil) { $0.migration = Term("flight") }
    _ = scene.add(\.consents) {
      $0.volunteer = told
      $0.purpose = Term("special")
      $0.given = Day("2026-01-01")
    }
    let report = try scene.report("volunteers", "2026-01-01", "2026-12-31")
    #expect(try report.value("by-migration", "eigene Flucht") == 1)
    #expect(try report.value("by-migration", "ohne Angabe") == 1)
  }

  @Test(arguments: [
    ("2025-12-31", "2026-12-31", 1), ("2025-01-01", "2026-01-01", 1),
    ("2025-01-01", "2025-12-31", 0), ("2026-03-14", nil, 1), ("2026-03-15", nil, 0),
  ])
  mutating func `a placement counts where a day of it lies in the period`(
    _ row: (start: String, end: String?, count: Int)
  ) throws {
    let person = scene.volunteer(since: nil)
    _ = scene.add(\.placements) {
      $0.volunteer = person
      $0.state = Term("active")
      $0.start = Day(row.start)
      $0.end = row.end.map { Day($0) }
    }
    let report = try scene.report("placements", "2026-01-01", "2026-12-31")
    let table = report.tables.first { $0.key == "by-topic" }
    #expect(table?.total?.figures[0]?.value ?? 0 == row.count)
  }

  @Test
  mutating func `hours of a day count in its month, and those ahead do not`() throws {
    let person = scene.volunteer(since: nil)
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
    let leap = try scene.report("placements", "2024-01-01", "2024-12-31")
    #expect(try leap.value("hours", "02.2024") == 30)
    #expect(try leap.value("hours", "Alle") == 75)
    #expect(try scene.report("placements", "2026-01-01", "2026-12-31").value("hours", "Alle") == 60)
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
    #expect(try made.value("money", "Lesezeit") == 1200_00)
    let before = try #require(ReportPeriod(year: 2025))
    let none = kind.report(OfficeBooks(scene.office), before, for: .source(Term("foundation")))
    #expect(!none.tables.contains { $0.key == "money" })
  }
}
