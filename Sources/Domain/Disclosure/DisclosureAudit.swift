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
    let most: Int?
  }

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
      for part in equation.parts where hidden.contains(part) {
        // What is one of several that overlap is no more than all of them.
        let whole = equation.whole.flatMap { hidden.contains($0) ? nil : cells.cells[$0].value }
        row.append((place(of: part, cells, most: equation.surplus > 0 ? whole : nil), 1))
      }
      if let whole = equation.whole, hidden.contains(whole) {
        row.append((place(of: whole, cells, most: nil), -1))
      }
      guard !row.isEmpty else { continue }
      if equation.surplus != 0 {
        let sign = equation.surplus > 0 ? -1 : 1
        let size = Int(clamping: equation.surplus.magnitude)
        unknowns.append(Unknown(cell: nil, value: size, least: 0, most: nil))
        row.append((unknowns.count - 1, sign))
      }
      rows.append(row)
    }
    let matrix = rows.map { row in
      var line = Array(repeating: 0, count: unknowns.count)
      for (place, factor) in row { line[place] += factor }
      return line
    }
    if let directions = NullSpace.directions(matrix, unknowns: unknowns.count) {
      self.directions = directions
    } else {
      isTold = false
    }
  }

  private mutating func place(of cell: Int, _ cells: DisclosureCells, most: Int?) -> Int {
    if let place = places[cell] {
      let old = unknowns[place]
      let limit = [old.most, most].compactMap { $0 }.min()
      unknowns[place] = Unknown(cell: cell, value: old.value, least: old.least, most: limit)
      return place
    }
    places[cell] = unknowns.count
    let value = cells.cells[cell].value
    unknowns.append(Unknown(cell: cell, value: value, least: min(1, value), most: most))
    return unknowns.count - 1
  }

  /// Whether enough other numbers are possible for a hidden cell.
  func isSafe(_ protected: ProtectedCell) -> Bool {
    // What stands in no equation can be anything.
    guard let place = places[protected.cell] else { return true }
    return isTold
      && directions.contains { direction in
        direction[place] != 0 && count(direction, place, protected) >= protected.needed
      }
  }

  /// How many numbers of the window one direction leads to.
  private func count(_ direction: [Int], _ place: Int, _ protected: ProtectedCell) -> Int {
    let enough = protected.needed
    var possible = 1
    for sign in [1, -1] {
      var steps = Int.max
      for (unknown, factor) in zip(unknowns, direction) where factor != 0 {
        let move = factor * sign
        if move < 0 {
          steps = min(steps, (unknown.value - unknown.least) / -move)
        } else if let most = unknown.most {
          steps = min(steps, max(0, most - unknown.value) / move)
        }
      }
      let stride = direction[place].magnitude
      if let window = protected.window {
        let value = unknowns[place].value
        let isUp = direction[place] * sign > 0
        let room = isUp ? window.upperBound - value : value - window.lowerBound
        steps = min(steps, max(0, room) / Int(clamping: stride))
        possible += min(steps, enough)
      } else {
        let (reach, overflow) = min(steps, enough).multipliedReportingOverflow(
          by: Int(clamping: stride)
        )
        possible += overflow ? enough : min(reach, enough)
      }
    }
    return possible
  }
}
