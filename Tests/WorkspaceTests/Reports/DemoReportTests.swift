import Domain
import Testing

@testable import Workspace

/// Reports of the demo office against sums that are written out here.
@Suite("Reports of the demo office")
struct DemoReportTests {
  private static let office: Office = {
    do {
      let folder = try TestOffice()
      let path = folder.folder + "/demo"
      let size = SampleOffice.size
      try DemoOffice.write(records: size, seed: 1, to: path, today: LocalClock.now().day)
      return try Workspace.open(path, language: .german).office
    } catch {
      Issue.record("\(error)")
      return Office(today: Day(number: 0))
    }
  }()

  private var office: Office { Self.office }
  private var books: OfficeBooks { OfficeBooks(office) }

  private func period(_ years: Int = 0) throws -> ReportPeriod {
    try #require(ReportPeriod(year: office.today.year + years))
  }

  private func report(_ name: String, _ years: Int = 0) throws -> Report {
    try #require(Reports.named(name)).report(books, try period(years))
  }

  private func total(_ report: Report, _ key: String, _ column: Int = 0) throws -> Int {
    let table = try #require(report.tables.first { $0.key == key }, "\(key)")
    let figure = try #require(table.total).figures[column]
    return try #require(figure).value
  }

  private func all() throws -> [Report] {
    try Reports.all.flatMap { kind -> [Report] in
      let subjects: [ReportSubject?] = kind.subjects?(office) ?? [nil]
      return try [0, -1].flatMap { years in
        let period = try period(years)
        return subjects.map { kind.report(books, period, for: $0) }
      }
    }
  }

  @Test
  func `each report has something to tell, and each figure its records`() throws {
    for kind in Reports.all {
      let told = try all().filter { $0.name == kind.name }.flatMap(\.tables)
      #expect(!told.isEmpty, "\(kind.name)")
    }
    for report in try all() {
      let keys = report.tables.map(\.key)
      #expect(Set(keys).count == keys.count, "\(report.name) \(keys)")
      for table in report.tables {
        for line in table.rows + [table.total].compactMap({ $0 }) {
          #expect(line.figures.count == table.columns.count, "\(report.name) \(table.key)")
          for case let figure? in line.figures {
            #expect(Set(figure.records).count == figure.records.count)
          }
        }
      }
      for section in report.sections {
        for case .picture(let picture) in section.parts {
          let table = report.tables.first { $0.key == picture.table }
          #expect(table != nil, "\(report.name) \(picture.table)")
          #expect(picture.columns.allSatisfy { (table?.columns.indices ?? 0..<0).contains($0) })
        }
      }
    }
  }

  @Test
  func `meetings, decisions and hours are what stands in the records`() throws {
    let year = office.today.year
    let held = office.meetings.filter { entry in
      entry.record.state == Term("held") && entry.record.day?.year == year
        && entry.record.day ?? office.today <= office.today
    }
    let ids = Set(held.map(\.id))
    let decisions = office.decisions.count { ids.contains($0.record.meeting ?? $0.id) }
    let report = try report("meetings")
    #expect(try total(report, "by-type") == held.count)
    #expect(try total(report, "by-type", 1) == decisions)
    var minutes = 0
    for entry in office.kept(HoursEntry.self) {
      guard let day = entry.record.day, day.year == year, day <= office.today else { continue }
      minutes += entry.record.length?.count ?? 0
    }
    #expect(try total(try self.report("placements"), "hours") == minutes)
    #expect(minutes > 0)
  }

  @Test
  func `courses are those that have begun in the year and were not cancelled`() throws {
    let year = office.today.year
    let begun = office.courseStandings.filter { standing in
      guard let day = standing.period.from ?? standing.period.until else { return false }
      return day.year == year && day <= office.today
        && standing.course.record.state != Term("cancelled")
    }
    let report = try report("courses")
    #expect(try total(report, "by-type") == begun.count)
    #expect(try total(report, "by-type", 2) == begun.reduce(0) { $0 + $1.taken })
    let completed = begun.reduce(0) { $0 + $1.participations(in: "completed").count }
    #expect(try total(report, "by-type", 3) == completed)
  }

  @Test
  func `no report tells the name of a volunteer`() throws {
    let names = office.kept(Volunteer.self).map(\.record).filter { $0.lastName.count > 3 }.map {
      "\($0.firstName) \($0.lastName)"
    }
    for report in try all() {
      for section in report.sections {
        for part in section.parts {
          guard case .list(let lines) = part else { continue }
          let text = lines.map(\.words.de).joined(separator: "\n")
          for name in names { #expect(!text.contains(name), "\(report.name): \(name)") }
        }
      }
    }
  }

  @Test
  func `what few people gave away stays in the house, and what many did is told`() throws {
    let fewest = office.value(of: ReportThresholds.fewest)
    var (hidden, shown) = (0, 0)
    for report in try all() {
      let disclosure = Disclosure(report, fewest: fewest)
      for table in report.tables {
        for place in table.places {
          guard let figure = table.figure(at: place) else { continue }
          let people = figure.people?.count ?? 0
          if people > 0, people < fewest {
            #expect(!disclosure.shows(place), "\(report.name) \(place)")
          }
          if disclosure.shows(place) { shown += 1 } else { hidden += 1 }
        }
        let whole = table.total?.figures.first.flatMap { $0 }
        if let people = whole?.people?.count, people >= 3 * fewest, report.name == "volunteers",
          table.rows.count > 2
        {
          #expect(disclosure.shows(FigurePlace(table.key, row: nil, column: 0)), "\(table.key)")
        }
      }
    }
    #expect(hidden > 0 && shown > hidden)
  }
}
