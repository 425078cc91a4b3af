import Testing

@testable import Domain

@Suite("Somebody who wants to find the hidden numbers of a report")
struct ReportAttackTests {
  private let fewest = 5

  @Test
  func `nobody finds a number of few people in the reports of the sample office`() {
    var hidden = 0
    for report in SampleReports.all(2024...2026) {
      let disclosure = Disclosure(report, fewest: fewest)
      let attack = ReportAttack(report, shows: disclosure.shows)
      hidden += attack.attack.isHidden.count { $0 }
      for figure in attack.found(fewest: fewest) {
        Issue.record("\(report.name) \(report.period.title.de): \(figure)")
      }
    }
    #expect(hidden > 100)
  }

  @Test
  func `without company and without what counts the same people they would be found`() throws {
    var found: Set<String> = []
    for report in SampleReports.all(2026...2026) {
      let own = ReportAttack(report) { place in
        let figure = report.tables.lazy.compactMap { $0.figure(at: place) }.first
        guard let people = figure?.people, let value = figure?.value, value > 0 else { return true }
        return (people.isEmpty ? value : people.count) >= fewest
      }
      if !own.found(fewest: fewest).isEmpty { found.insert(report.name) }
    }
    #expect(found.isSuperset(of: ["placements", "volunteers"]), "\(found)")
  }

  @Test
  func `little more than what tells of few is hidden, and what tells of many is told`() {
    var (few, all, sums, lost) = (0, 0, 0, 0)
    for report in SampleReports.all(2024...2026) {
      let disclosure = Disclosure(report, fewest: fewest)
      for table in report.tables {
        for place in table.places {
          guard let figure = table.figure(at: place) else { continue }
          let people = figure.people.map { $0.isEmpty ? figure.value : $0.count } ?? fewest
          let isFew = figure.value > 0 && people < fewest
          few += isFew ? 1 : 0
          all += disclosure.shows(place) ? 0 : 1
          guard place.row == nil, !isFew else { continue }
          sums += 1
          lost += disclosure.shows(place) ? 0 : 1
        }
      }
    }
    #expect(all * 2 < few * 3, "\(all) of \(few)")
    #expect(lost * 20 < sums, "\(lost) of \(sums)")
  }

  /// Hours of a small office by month and field, with the people who gave them.
  private func hours(_ seed: inout Seed) throws -> Report {
    let book = PlacementBook(scene(&seed).office)
    let period = try #require(ReportPeriod(year: 2025))
    return Report(
      "hours",
      Text(""),
      period,
      sections: [PlacementHours.section(book, period)]
    )
  }

  private func scene(_ seed: inout Seed) -> WarningScene {
    var scene = WarningScene()
    let fields = ["language", "school", "sports"].prefix(seed.number(1...3))
    let volunteers = (0..<seed.number(2...12)).map { _ in scene.add(\.volunteers) { _ in } }
    for volunteer in volunteers {
      let field = fields[seed.number(0...(fields.count - 1))]
      let request = scene.add(\.requests) { (request: inout DeploymentRequest) in
        request.topics = [Term(field)]
      }
      let placement = scene.add(\.placements) { (placement: inout Placement) in
        placement.volunteer = volunteer
        placement.request = request
        placement.state = Term("active")
        placement.start = Day("2025-01-01")
      }
      for _ in 0..<seed.number(1...6) {
        let (month, length) = (seed.number(1...4), seed.number(1...8) * 30)
        _ = scene.add(\.hours) { (entry: inout HoursEntry) in
          entry.volunteer = volunteer
          entry.placement = seed.number(0...4) == 0 ? nil : placement
          entry.day = Day(year: 2025, month: month, day: 5)
          entry.length = Minutes(length)
        }
      }
    }
    return scene
  }

  @Test
  func `hours by month do not tell what hours by month and field keep`() throws {
    var seed = Seed(7)
    var (hidden, wouldFind) = (0, 0)
    for _ in 0..<25 {
      let report = try hours(&seed)
      let disclosure = Disclosure(report, fewest: fewest)
      let attack = ReportAttack(report, shows: disclosure.shows)
      hidden += attack.attack.isHidden.count { $0 }
      for figure in attack.found(fewest: fewest) { Issue.record("\(figure)") }
      // Each table for itself is not enough.
      let alone = Dictionary(
        uniqueKeysWithValues: report.tables.map { table in
          let section = ReportSection(Text(""), [.table(table)])
          let one = Report("one", Text(""), report.period, sections: [section])
          return (table.key, Disclosure(one, fewest: fewest))
        }
      )
      let apart = ReportAttack(report) { alone[$0.table]?.shows($0) ?? true }
      wouldFind += apart.found(fewest: fewest).count
    }
    #expect(hidden > 100)
    #expect(wouldFind > 0)
  }

  @Test
  func `reports of neighbouring years do not tell how few came or left between them`() throws {
    var seed = Seed(21)
    var hidden = 0
    for _ in 0..<25 {
      var scene = WarningScene()
      for _ in 0..<seed.number(4...30) {
        let (first, last) = (seed.number(2022...2024), seed.number(2024...2027))
        let id = scene.add(\.volunteers) { (volunteer: inout Volunteer) in
          volunteer.servingSince = Day(year: first, month: 3, day: 1)
          volunteer.state = Term(last < 2026 ? "left" : "active")
        }
        guard last < 2026 else { continue }
        _ = scene.add(\.hours) { (entry: inout HoursEntry) in
          entry.volunteer = id
          entry.day = Day(year: last, month: 9, day: 1)
          entry.length = Minutes(60)
        }
      }
      let books = OfficeBooks(scene.office)
      let reports = try (2023...2025).map { year in
        VolunteerReport.kind.report(books, try #require(ReportPeriod(year: year)))
      }
      for (before, report) in zip(reports, reports.dropFirst()) {
        let disclosure = Disclosure(report, fewest: fewest)
        let table = try #require(report.tables.first { $0.key == "count" })
        let counts = table.rows.map { $0.figures[0]?.value ?? 0 }
        let opening = try #require(before.tables.first { $0.key == "count" }?.rows[0].figures[0])
        // What the reader of both adds up is true.
        #expect(opening.value + counts[1] - counts[2] == counts[0])
        let shown = (1...2).map { disclosure.shows(FigurePlace("count", row: $0, column: 0)) }
        let isFew = counts.dropFirst().contains { (1..<fewest).contains($0) }
        #expect(!isFew || shown == [false, false], "\(counts)")
        hidden += isFew ? 1 : 0
      }
    }
    #expect(hidden > 10)
  }

  @Test
  func `who came and who left are told where both are enough or none`() throws {
    func shown(_ joined: Int, _ left: Int) throws -> [Bool] {
      func people(_ first: Int, _ count: Int) -> [Figure?] {
        [.people((first..<(first + count)).map { RecordID("vol:\($0)") })]
      }
      let table = ReportTable(
        "count",
        Text(""),
        rows: Text(""),
        columns: [Text("")],
        [people(0, joined), people(100, left)].map { ReportTable.Row(Text(""), $0) },
        balance: ReportTable.Balance(joined: 0, left: 1)
      )
      let period = try #require(ReportPeriod(year: 2026))
      let report = Report("a", Text(""), period, sections: [.init(Text(""), [.table(table)])])
      let disclosure = Disclosure(report, fewest: fewest)
      return table.places.map(disclosure.shows)
    }
    #expect(try shown(13, 4) == [false, false])
    #expect(try shown(1, 20) == [false, false])
    #expect(try shown(0, 3) == [false, false])
    #expect(try shown(0, 0) == [true, true])
    #expect(try shown(5, 0) == [true, true])
    #expect(try shown(9, 7) == [true, true])
  }

  /// Counts of people by group and year with their shares of all.
  @Test
  func `counts do not tell what shares of the same people keep`() throws {
    var seed = Seed(5)
    for _ in 0..<30 {
      var next = 0
      let counts = (0..<seed.number(2...6)).map { _ in seed.number(0...9) }
      let groups = counts.map { count in
        defer { next += count }
        return Figure.people((next..<(next + count)).map { RecordID("vol:\($0)") })
      }
      let whole = Figure.people((0..<next).map { RecordID("vol:\($0)") })
      let table = ReportTable(
        "counts",
        Text(""),
        rows: Text(""),
        columns: [Text("")],
        groups.enumerated().map { ReportTable.Row(Text("\($0.offset)"), [$0.element]) },
        total: .all([whole])
      )
      let shares = ReportTable(
        "shares",
        Text(""),
        rows: Text(""),
        columns: counts.indices.map { Text("\($0)") },
        [ReportTable.Row(Text(""), groups.map { Figure.share($0, of: whole) })]
      )
      let period = try #require(ReportPeriod(year: 2026))
      let section = ReportSection(Text(""), [.table(table), .table(shares)])
      let report = Report("both", Text(""), period, sections: [section])
      let disclosure = Disclosure(report, fewest: fewest)
      // A share that is shown tells its count, as the whole is known or can be told from others.
      let attack = ReportAttack(report) { place in
        let isShown = disclosure.shows(place)
        guard place.table == "counts", let row = place.row else { return isShown }
        return isShown || disclosure.shows(FigurePlace("shares", row: 0, column: row))
      }
      for figure in attack.found(fewest: fewest) where figure.unit == .count {
        Issue.record("\(counts) \(figure.value)")
      }
    }
  }
}
