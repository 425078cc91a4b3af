import Domain

/// A column of rows that a rule chose.
struct RowColumn {
  let title: Text
  /// Cells; 0 takes what the others leave.
  let width: Int
  /// Whether it ends at the right, as numbers do.
  var isRight = false
  /// Whether it bears the focus; without such a column the first one does.
  var isName = false
  /// From so many cells of the list on it has room.
  var from = 0
  /// From so many cells on another column tells it.
  var until = Int.max

  /// Where the columns that have room stand.
  static func places(_ columns: [RowColumn], width: Int) -> [(index: Int, x: Int, width: Int)] {
    let shown = columns.enumerated().filter { $0.element.from <= width && width < $0.element.until }
    let fixed = shown.map(\.element.width).filter { $0 > 0 }.reduce(0) { $0 + $1 + 1 }
    let growing = shown.count { $0.element.width == 0 }
    let room = max(0, width - 2 - fixed - growing)
    var x = 2
    return shown.map { index, column in
      let cells = column.width > 0 ? column.width : room / max(1, growing)
      defer { x += cells + 1 }
      return (index, x, cells)
    }
  }
}
