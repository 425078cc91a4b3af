import Testing

@testable import Domain

@Suite("Somebody who wants to find the hidden numbers")
struct DisclosureAttackTests {
  /// A table of numbers with a sum for each row and each column.
  private struct Grid {
    var cells: [[Int]]

    var rows: Int { cells.count }
    var columns: Int { cells.first?.count ?? 0 }

    /// All numbers row by row, each with its sum; the sums of the columns last.
    var values: [Int] {
      let lines = cells + [(0..<columns).map { column in cells.map { $0[column] }.reduce(0, +) }]
      return lines.flatMap { $0 + [$0.reduce(0, +)] }
    }

    var sums: [DisclosureAttack.Sum] {
      let width = columns + 1
      let across = (0...rows).map { row in
        DisclosureAttack.Sum(
          parts: (0..<columns).map { row * width + $0 },
          whole: row * width + columns
        )
      }
      let down = (0...columns).map { column in
        DisclosureAttack.Sum(
          parts: (0..<rows).map { $0 * width + column },
          whole: rows * width + column
        )
      }
      return across + down
    }

    /// The same as people in a report.
    func table(from first: Int = 0) -> ReportTable {
      var next = first + 100_000
      let people = cells.map { row in
        row.map { count in
          defer { next += count }
          return (next..<(next + count)).map { RecordID("vol:\($0)") }
        }
      }
      func line(_ name: String, _ row: [[RecordID]]) -> ReportTable.Row {
        ReportTable.Row(Text(name), (row + [row.flatMap { $0 }]).map { .people($0) })
      }
      let whole = (0..<columns).map { column in people.flatMap { $0[column] } }
      return ReportTable(
        "grid",
        Text("Grid"),
        rows: Text("Row"),
        columns: (0...columns).map { Text("\($0)") },
        people.enumerated().map { line("\($0.offset)", $0.element) },
        total: line("All", whole)
      )
    }

    /// What is hidden; the identities of the people begin with a number.
    func hidden(_ fewest: Int, from first: Int = 0) throws -> [Bool] {
      let table = table(from: first)
      let period = try #require(ReportPeriod(year: 2026))
      let section = ReportSection(Text(""), [.table(table)])
      let report = Report("test", Text(""), period, sections: [section])
      let disclosure = Disclosure(report, fewest: fewest)
      return table.places.map { !disclosure.shows($0) }
    }
  }

  private static func grid(_ seed: inout Seed, most: Int, rows: Int, columns: Int) -> Grid {
    Grid(
      cells: (0..<rows).map { _ in
        (0..<columns).map { _ in
          seed.number(0...3) == 0 ? 0 : seed.number(0...most)
        }
      }
    )
  }

  @Test(arguments: [3, 4, 5])
  func `no number of few people is found out in thousands of tables`(fewest: Int) throws {
    var seed = Seed(UInt64(fewest))
    var protected = 0
    for round in 0..<250 {
      let (rows, columns) = (1 + round % 4, 1 + round / 4 % 3)
      let grid = Self.grid(&seed, most: 3 + round % 9, rows: rows, columns: columns)
      let values = grid.values
      let hidden = try grid.hidden(fewest)
      let attack = DisclosureAttack(
        values: values,
        isHidden: hidden,
        sums: grid.sums,
        most: max(fewest, values.max() ?? 0) + 2
      )
      for place in values.indices where values[place] > 0 && values[place] < fewest {
        protected += 1
        #expect(hidden[place], "\(grid.cells)")
        let possible = (1...attack.most).lazy.filter { attack.isPossible($0, at: place) }
        #expect(possible.prefix(2).count == 2, "\(values[place]) in \(grid.cells), \(hidden)")
      }
      for place in values.indices where values[place] == 0 { #expect(!hidden[place]) }
    }
    #expect(protected > 200)
  }

  @Test
  func `nor by somebody who tries which numbers would have hidden the same figures`() throws {
    var seed = Seed(11)
    let fewest = 4
    var looked = 0
    for round in 0..<36 {
      let grid = Self.grid(&seed, most: 7, rows: 2 + round % 2, columns: 1 + round % 2)
      let values = grid.values
      let hidden = try grid.hidden(fewest, from: round)
      for place in values.indices where values[place] > 0 && values[place] < fewest {
        looked += 1
        let other = try other(than: grid, at: place, hidden, fewest)
        #expect(other != nil, "\(grid.cells) \(hidden) \(place)")
      }
    }
    #expect(looked > 40)
  }

  /// Another table of which the same is hidden and the same is shown; who tries does not know the
  /// identities on which the order of hiding rests.
  private func other(
    than grid: Grid,
    at place: Int,
    _ hidden: [Bool],
    _ fewest: Int
  ) throws -> Grid? {
    let values = grid.values
    let most = (values.max() ?? 0) + fewest
    let width = grid.columns + 1
    for number in 1...most where number != values[place] {
      var (known, guess) = (hidden, values)
      known[place] = false
      guess[place] = number
      let attack = DisclosureAttack(values: guess, isHidden: known, sums: grid.sums, most: most)
      for answer in attack.answers(60) {
        let cells = (0..<grid.rows).map { row in
          (0..<grid.columns).map { answer[row * width + $0] }
        }
        for first in 0..<40 {
          let other = Grid(cells: cells)
          if try other.hidden(fewest, from: first * 1000) == hidden { return other }
        }
      }
    }
    return nil
  }

  @Test
  func `an ordinary table loses little`() throws {
    var seed = Seed(3)
    var (small, lost, all) = (0, 0, 0)
    for _ in 0..<40 {
      let grid = Grid(
        cells: (0..<6).map { _ in
          (0..<4).map { _ in
            seed.number(0...9) == 0 ? seed.number(1...4) : seed.number(8...60)
          }
        }
      )
      let hidden = try grid.hidden(5)
      let values = grid.values
      all += values.count
      small += values.count { $0 > 0 && $0 < 5 }
      lost += hidden.count { $0 }
      // The whole is always told.
      #expect(hidden.last == false)
    }
    // Each hidden number needs company in its row, in its column and where the two meet.
    #expect(lost <= small * 4)
    #expect(lost * 3 <= all)
  }
}
