/// What a reader knows of a table: which cells add up to which.
struct DisclosureEquations {
  struct Equation {
    /// The cells that add up, in the order in which they stand.
    let parts: [Int]
    /// What they add up to; nil for a sum that everybody knows.
    let whole: Int?
    /// How much the parts are more than the whole: what stands in several rows counts in each.
    let surplus: Int
    /// Whether the parts are only known to be no more than the whole, as people are no more than the
    /// placements in which they serve.
    var isBound = false
    /// What goes off the parts.
    var less: [Int] = []
  }

  private(set) var equations: [Equation] = []

  init(_ report: Report, _ cells: DisclosureCells) {
    for table in report.tables {
      addColumns(table, cells)
      addRows(table, cells)
      addShares(table, cells)
      addShareColumns(table, cells)
      addBounds(table, cells)
      addBalance(table, cells)
    }
  }

  private func cell(_ cells: DisclosureCells, _ table: ReportTable, _ row: Int?, _ column: Int)
    -> Int?
  { cells.cell[FigurePlace(table.key, row: row, column: column)] }

  private mutating func addColumns(_ table: ReportTable, _ cells: DisclosureCells) {
    guard table.total != nil else { return }
    for column in table.columns.indices {
      let parts = table.rows.indices.compactMap { cell(cells, table, $0, column) }
      guard let whole = cell(cells, table, nil, column), !parts.isEmpty,
        cells.cells[whole].unit != .permille
      else { continue }
      let sum = Figure.sum(parts.map { cells.cells[$0].value })
      let surplus = sum.subtractingReportingOverflow(cells.cells[whole].value)
      guard !surplus.overflow else { continue }
      equations.append(Equation(parts: parts, whole: whole, surplus: surplus.partialValue))
    }
  }

  /// A column that is the sum of all others of its unit, in every row.
  private mutating func addRows(_ table: ReportTable, _ cells: DisclosureCells) {
    let rows = table.rows.indices.map(Optional.some) + (table.total == nil ? [] : [nil])
    for whole in table.columns.indices {
      var lines: [Equation] = []
      for row in rows {
        guard let sum = cell(cells, table, row, whole) else { continue }
        let parts = table.columns.indices.filter { $0 != whole }.compactMap {
          cell(cells, table, row, $0)
        }
        guard parts.count > 1, parts.allSatisfy({ cells.cells[$0].unit == cells.cells[sum].unit }),
          cells.cells[sum].unit != .permille,
          Figure.sum(parts.map { cells.cells[$0].value }) == cells.cells[sum].value
        else {
          lines = []
          break
        }
        lines.append(Equation(parts: parts, whole: sum, surplus: 0))
      }
      equations += lines
    }
  }

  /// Shares that make the whole, but for their rounding.
  private mutating func addShares(_ table: ReportTable, _ cells: DisclosureCells) {
    for row in table.rows.indices {
      let parts = table.columns.indices.compactMap { cell(cells, table, row, $0) }.filter {
        cells.cells[$0].unit == .permille
      }
      let sum = Figure.sum(parts.map { cells.cells[$0].value })
      guard parts.count > 1, (sum - 1000).magnitude <= parts.count.magnitude else { continue }
      equations.append(Equation(parts: parts, whole: nil, surplus: 0))
    }
  }

  /// What a row tells of people by other records: the people are no more than these.
  private mutating func addBounds(_ table: ReportTable, _ cells: DisclosureCells) {
    for row in table.rows.indices.map(Optional.some) + [nil] {
      let line = Set(table.columns.indices.compactMap { cell(cells, table, row, $0) }).sorted()
      for people in line where cells.cells[people].countsPeople {
        let told = cells.cells[people]
        for other in line where other != people {
          let wider = cells.cells[other]
          guard wider.unit == .count, wider.people == told.people, told.value <= wider.value else {
            continue
          }
          let less = told.value - wider.value
          equations.append(Equation(parts: [people], whole: other, surplus: less, isBound: true))
        }
      }
    }
  }

  /// Who came less who went is known from how many there were before and after.
  private mutating func addBalance(_ table: ReportTable, _ cells: DisclosureCells) {
    guard let balance = table.balance else { return }
    for column in table.columns.indices {
      guard let joined = cell(cells, table, balance.joined, column),
        let left = cell(cells, table, balance.left, column), joined != left
      else { continue }
      equations.append(Equation(parts: [joined], whole: nil, surplus: 0, less: [left]))
    }
  }

  /// Shares that make the whole down a column; what they are shares of is then known as well, and
  /// with it the sum of each other column.
  private mutating func addShareColumns(_ table: ReportTable, _ cells: DisclosureCells) {
    guard table.total == nil else { return }
    let columns = table.columns.indices.map { column in
      table.rows.indices.compactMap { cell(cells, table, $0, column) }
    }
    let hasShares = columns.contains { parts in
      let sum = Figure.sum(parts.map { cells.cells[$0].value })
      return parts.count > 1 && parts.allSatisfy { cells.cells[$0].unit == .permille }
        && (sum - 1000).magnitude <= parts.count.magnitude
    }
    guard hasShares else { return }
    for parts in columns where !parts.isEmpty {
      equations.append(Equation(parts: parts, whole: nil, surplus: 0))
    }
  }
}
