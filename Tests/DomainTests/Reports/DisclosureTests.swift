import Testing

@testable import Domain

@Suite("Suppression of small numbers")
struct DisclosureTests {
  private func people(_ numbers: some Sequence<Int>) -> Figure {
    .people(numbers.map { RecordID("vol:\($0)") })
  }

  /// A table of one column whose rows part the people, with the row of the whole.
  private func table(_ key: String, _ counts: [Int], from first: Int = 0) -> ReportTable {
    var next = first
    let rows = counts.map { count in
      defer { next += count }
      return ReportTable.Row(Text("\(count)"), [people(next..<(next + count))])
    }
    return ReportTable(
      key,
      Text(key),
      rows: Text(""),
      columns: [Text("")],
      rows,
      total: .all([people(first..<next)])
    )
  }

  private func report(_ tables: [ReportTable]) throws -> Report {
    let period = try #require(ReportPeriod(year: 2026))
    let section = ReportSection(Text(""), tables.map { .table($0) })
    return Report("test", Text(""), period, sections: [section])
  }

  private func shown(_ tables: [ReportTable], fewest: Int = 5) throws -> [String] {
    let report = try report(tables)
    let disclosure = Disclosure(report, fewest: fewest)
    return tables.map { table in
      table.places.map { disclosure.shows($0) ? "+" : "-" }.joined()
    }
  }

  @Test
  func `what tells of one to four people is hidden, five and none are shown`() throws {
    func one(_ count: Int) -> ReportTable {
      ReportTable(
        "t\(count)",
        Text(""),
        rows: Text(""),
        columns: [Text("")],
        [ReportTable.Row(Text(""), [people(0..<count)])]
      )
    }
    #expect(try shown([one(0)]) == ["+"])
    #expect(try shown([one(1)]) == ["-"])
    #expect(try shown([one(4)]) == ["-"])
    #expect(try shown([one(5)]) == ["+"])
    #expect(try shown([one(1)], fewest: 1) == ["+"])
    #expect(try shown([one(1)], fewest: 0) == ["+"])
  }

  private func lost(_ counts: [Int], fewest: Int = 5) throws -> Int {
    try #require(try shown([table("a", counts)], fewest: fewest).first).count { $0 == "-" }
  }

  @Test
  func `one small row takes one other row with it, so that the whole may stay`() throws {
    for counts in [[20, 2, 30], [2, 20, 30], [20, 30, 2]] {
      let shown = try #require(try shown([table("a", counts)]).first)
      #expect(shown.count { $0 == "-" } == 2, "\(counts) \(shown)")
      #expect(shown.last == "+")
      for (count, sign) in zip(counts, shown) where count == 2 { #expect(sign == "-") }
    }
    #expect(try lost([20, 30, 9]) == 0)
  }

  @Test
  func `two hidden rows that could only be one and one take a third with them`() throws {
    #expect(try lost([1, 1, 30, 40]) == 3)
    #expect(try lost([1, 2, 30, 40]) == 3)
    #expect(try lost([2, 2, 30, 40]) == 3)
    #expect(try lost([4, 4, 30, 40]) == 2)
  }

  @Test
  func `a zero is shown and is no company`() throws {
    #expect(try shown([table("a", [3, 0, 30])]) == ["-+-+"])
  }

  @Test
  func `what is hidden besides stays the same while the numbers change a little`() throws {
    let first = try shown([table("a", [20, 2, 30, 25, 18])])
    #expect(try shown([table("a", [21, 3, 29, 26, 20])]) == first)
  }

  @Test
  func `the only row hides the whole with it`() throws {
    #expect(try shown([table("a", [3])]) == ["--"])
    #expect(try shown([table("a", [3, 0])]) == ["-+-"])
  }

  @Test
  func `the same people elsewhere are hidden there too`() throws {
    let small = table("a", [2, 20, 30])
    let again = ReportTable(
      "b",
      Text(""),
      rows: Text(""),
      columns: [Text("")],
      [ReportTable.Row(Text(""), [people(2..<22)])]
    )
    let signs = try shown([small, again])
    // The second row is the one table.
    #expect(signs[0].dropFirst().first == signs[1].first)
    #expect(signs[0].first == "-")
  }

  @Test
  func `of two numbers that differ by a few people the lesser is hidden`() throws {
    func one(_ key: String, _ count: Int) -> ReportTable {
      ReportTable(
        key,
        Text(""),
        rows: Text(""),
        columns: [Text("")],
        [ReportTable.Row(Text(""), [people(0..<count)])]
      )
    }
    #expect(try shown([one("all", 30), one("some", 26)]) == ["+", "-"])
    #expect(try shown([one("all", 30), one("some", 25)]) == ["+", "+"])
    #expect(try shown([one("some", 29), one("all", 30)]) == ["-", "+"])
  }

  @Test
  func `time and money of few people are hidden however much it is, with shares of them`() throws {
    let some = (0..<3).map { RecordID("vol:\($0)") }
    let all = (0..<40).map { RecordID("vol:\($0)") }
    let hours = Figure(90_000, .minutes, records: [RecordID("hou:1")], people: Set(some))
    let share = try #require(Figure.share(.people(some), of: .people(all)))
    let table = ReportTable(
      "a",
      Text(""),
      rows: Text(""),
      columns: [Text(""), Text(""), Text("")],
      [ReportTable.Row(Text(""), [hours, share, .people(all)])]
    )
    #expect(try shown([table]) == ["--+"])
  }

  @Test
  func `organisations are not people`() throws {
    let figure = Figure.count([RecordID("par:1")])
    let table = ReportTable(
      "a",
      Text(""),
      rows: Text(""),
      columns: [Text("")],
      [ReportTable.Row(Text(""), [figure])]
    )
    #expect(try shown([table]) == ["+"])
  }

  @Test
  func `directions keep every sum, also with factors, and huge factors give none`() throws {
    let rows = [[1, 1, 1, 0], [0, 1, -1, 2]]
    let directions = try #require(NullSpace.directions(rows, unknowns: 4))
    #expect(directions.count == 2)
    for direction in directions {
      #expect(direction.contains { $0 != 0 })
      for row in rows {
        #expect(zip(row, direction).map { $0 * $1 }.reduce(0, +) == 0)
      }
    }
    let huge = [[Int.max, 3], [Int.max - 1, 5]]
    #expect(NullSpace.directions(huge, unknowns: 2) == nil)
  }
}
