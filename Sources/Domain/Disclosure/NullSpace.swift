/// In which directions unknown numbers can move together while all sums stay as they are.
enum NullSpace {
  /// A direction for each unknown that the equations leave free; nil where numbers grow too large.
  ///
  /// Each row has a coefficient for each unknown. The directions are whole numbers without a common
  /// divisor.
  static func directions(_ rows: [[Int]], unknowns: Int) -> [[Int]]? {
    var rows = rows
    var pivots: [(row: Int, column: Int)] = []
    var next = 0
    for column in 0..<unknowns where next < rows.count {
      guard let found = (next..<rows.count).first(where: { rows[$0][column] != 0 }) else {
        continue
      }
      rows.swapAt(next, found)
      for other in rows.indices where other != next && rows[other][column] != 0 {
        guard let reduced = reduce(rows[other], by: rows[next], column) else { return nil }
        rows[other] = reduced
      }
      pivots.append((next, column))
      next += 1
    }
    let bound = Set(pivots.map(\.column))
    var directions: [[Int]] = []
    for free in 0..<unknowns where !bound.contains(free) {
      guard let direction = direction(free, rows, pivots, unknowns) else { return nil }
      directions.append(direction)
    }
    return directions
  }

  private static func reduce(_ row: [Int], by pivot: [Int], _ column: Int) -> [Int]? {
    let (left, right) = (pivot[column], row[column])
    var reduced: [Int] = []
    reduced.reserveCapacity(row.count)
    for (own, other) in zip(row, pivot) {
      let (first, one) = own.multipliedReportingOverflow(by: left)
      let (second, two) = other.multipliedReportingOverflow(by: right)
      let (value, three) = first.subtractingReportingOverflow(second)
      guard !one, !two, !three else { return nil }
      reduced.append(value)
    }
    return shortened(reduced)
  }

  private static func direction(
    _ free: Int,
    _ rows: [[Int]],
    _ pivots: [(row: Int, column: Int)],
    _ unknowns: Int
  ) -> [Int]? {
    var scale = 1
    for pivot in pivots where rows[pivot.row][free] != 0 {
      let size = rows[pivot.row][pivot.column]
      let (product, overflow) = scale.multipliedReportingOverflow(by: size / divisor(scale, size))
      guard !overflow, product != Int.min else { return nil }
      scale = abs(product)
    }
    var direction = Array(repeating: 0, count: unknowns)
    direction[free] = scale
    for pivot in pivots {
      let (product, overflow) = rows[pivot.row][free].multipliedReportingOverflow(by: scale)
      guard !overflow, product != Int.min else { return nil }
      direction[pivot.column] = -product / rows[pivot.row][pivot.column]
    }
    return shortened(direction)
  }

  private static func shortened(_ row: [Int]) -> [Int]? {
    guard !row.contains(Int.min) else { return nil }
    let common = row.reduce(0, divisor)
    return common > 1 ? row.map { $0 / common } : row
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
