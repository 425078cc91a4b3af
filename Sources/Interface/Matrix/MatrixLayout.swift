import Domain

/// What of the matrix has room, and where.
struct MatrixLayout {
  /// Where the name of a task begins: behind the focus and two signs.
  static let nameX = 4

  let nameWidth: Int
  /// The cells of the totals of a row; 0 where they have no room.
  let totalWidth: Int
  /// The cells of a column with the gap behind it.
  let cellWidth: Int
  /// Where the first column begins.
  let columnX: Int
  /// How many columns have room.
  let columns: Int
  /// How many tasks have room.
  let rows: Int
  let hasTotals: Bool
  let detail: Int
  let legend: Int

  init(_ area: Rect, longestName: Int, columns count: Int, legend lines: Int) {
    let isNarrow = area.width < 60
    let room = isNarrow ? 14 : area.width < 100 ? 22 : 36
    totalWidth = isNarrow ? 0 : 6
    cellWidth = isNarrow ? 5 : 6
    let base = min(longestName, room)
    let cells = area.width - MatrixLayout.nameX - base - totalWidth - 2
    columns = max(1, min(count, cells / cellWidth))
    // What is left over lets more of the names be read.
    nameWidth = max(base, min(longestName, base + cells - columns * cellWidth))
    columnX = MatrixLayout.nameX + nameWidth + totalWidth + 2
    hasTotals = area.height >= 12
    legend = area.height >= 16 ? lines : 0
    detail = area.height < 10 ? 2 : area.height < 20 ? 3 : area.height < 30 ? 4 : 5
    rows = max(1, area.height - 2 - (hasTotals ? 1 : 0) - legend - detail)
  }

  func x(_ place: Int) -> Int { columnX + place * cellWidth }
}
