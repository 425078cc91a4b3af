/// Finds out what a reader can find out of cells that are not shown.
///
/// A reader knows the cells that are shown, that nothing hidden is 0, and how cells add up. The true
/// numbers are one answer to that; each direction in which the unknown numbers can move leads to
/// others, so that what the audit calls possible is possible indeed.
struct DisclosureAudit {
  private struct Unknown {
    let cell: Int?
    let value: Int
    /// The least that it may be.
    let least: Int
    /// The most that it may be; nil where nothing limits it.
    var most: Int?
  }

  /// How many numbers must stay possible for each hidden cell.
  static let needed = 3

  private var unknowns: [Unknown] = []
  private var places: [Int: Int] = [:]
  private var directions: [[Int]] = []
  /// Where numbers grew too large to tell, nothing counts as safe.
  private var isTold = true

  /// Looks at equations that hang together.
  init(
    _ cells: DisclosureCells,
    _ equations: [DisclosureEquations.Equation],
    hidden: Set<Int>
  ) {
    var rows: [[(place: Int, factor: Int)]] = []
    for equation in equations {
      var row: [(place: Int, factor: Int)] = []
      // What is one of several that overlap is no more than all of them.
      let shown = equation.whole.flatMap { hidden.contains($0) ? nil : cells.cells[$0].value }
      for part in equation.parts where hidden.contains(part) {
        row.append((place(of: part, cells, most: equation.surplus > 0 ? shown : nil), 1))
      }
      for cell in equation.less + (equation.whole.map { [$0] } ?? []) where hidden.contains(cell) {
        row.append((place(of: cell, cells, most: nil), -1))
      }
      guard !row.isEmpty else { continue }
      if equation.surplus != 0 || equation.isBound {
        let size = Int(clamping: equation.surplus.magnitude)
        unknowns.append(Unknown(cell: nil, value: size, least: 0, most: nil))
        row.append((unknowns.count - 1, equation.surplus > 0 ? -1 : 1))
      }
      rows.append(row)
    }
    solve(rows)
  }

  /// Large numbers are solved for first: they give way to small ones, which cannot give way.
  private mutating func solve(_ rows: [[(place: Int, factor: Int)]]) {
    let order = unknowns.indices.sorted { unknowns[$0].value > unknowns[$1].value }
    var column = Array(repeating: 0, count: order.count)
    for (rank, place) in order.enumerated() { column[place] = rank }
    let matrix = rows.map { row in
      var line = Array(repeating: 0, count: order.count)
      for (place, factor) in row { line[column[place]] += factor }
      return line
    }
    if let directions = NullSpace.directions(matrix, unknowns: order.count) {
      self.directions = directions.map { direction in column.map { direction[$0] } }
    } else {
      isTold = false
    }
  }

  private mutating func place(of cell: Int, _ cells: DisclosureCells, most: Int?) -> Int {
    if let place = places[cell] {
      unknowns[place].most = [unknowns[place].most, most].compactMap { $0 }.min()
      return place
    }
    places[cell] = unknowns.count
    let value = cells.cells[cell].value
    unknowns.append(Unknown(cell: cell, value: value, least: min(1, value), most: most))
    return unknowns.count - 1
  }

  /// Whether enough other numbers are possible for a hidden cell.
  func isSafe(_ cell: Int) -> Bool { isOpen(cell, nil, DisclosureAudit.needed) }

  /// Whether a protected cell could be another one of the numbers that the rule leaves.
  func isSafe(_ protected: ProtectedCell) -> Bool {
    guard let window = protected.window else {
      return isOpen(protected.cell, nil, protected.needed)
    }
    return window.count < 2 || isOpen(protected.cell, window, 2)
  }

  private func isOpen(_ cell: Int, _ window: ClosedRange<Int>?, _ needed: Int) -> Bool {
    // What stands in no equation can be anything.
    guard let place = places[cell] else { return true }
    return isTold
      && directions.contains { direction in
        direction[place] != 0 && count(direction, place, window, needed) >= needed
      }
  }

  /// How many numbers of the window one direction leads to, up to as many as are needed.
  private func count(
    _ direction: [Int],
    _ place: Int,
    _ window: ClosedRange<Int>?,
    _ needed: Int
  ) -> Int {
    var possible = 1
    for sign in [1, -1] {
      var steps = needed
      for (unknown, factor) in zip(unknowns, direction) where factor != 0 {
        let move = factor * sign
        if move < 0 {
          steps = min(steps, (unknown.value - unknown.least) / -move)
        } else if let most = unknown.most {
          steps = min(steps, max(0, most - unknown.value) / move)
        }
      }
      let stride = Int(clamping: direction[place].magnitude)
      guard let window else {
        // It is not only how many that counts here but how far.
        let (reach, overflow) = steps.multipliedReportingOverflow(by: stride)
        possible += overflow ? needed : min(reach, needed)
        continue
      }
      let value = unknowns[place].value
      let isUp = direction[place] * sign > 0
      let room = isUp ? window.upperBound - value : value - window.lowerBound
      possible += min(steps, max(0, room) / stride)
    }
    return possible
  }
}
