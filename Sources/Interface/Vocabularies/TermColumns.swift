import Domain
import Terminal

/// The columns of the lists of terms: as many as have room, the first ones first.
struct TermColumns {
  struct Column {
    let title: Text
    var width: Int
    /// Cells that it takes of what is left over.
    let spare: Int
    let isNumber: Bool

    init(_ title: Text, width: Int, spare: Int = 0, isNumber: Bool = false) {
      self.title = title
      self.width = width
      self.spare = spare
      self.isNumber = isNumber
    }
  }

  private var columns: [Column]

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The columns that fit, widened by what is left.
  func placed(in width: Int) -> TermColumns {
    var chosen: [Column] = []
    var used = 2
    for column in columns {
      guard used + column.width <= width else { break }
      chosen.append(column)
      used += column.width + 1
    }
    var left = width - used
    for index in chosen.indices {
      let share = max(0, min(left, chosen[index].spare))
      chosen[index].width += share
      left -= share
    }
    return TermColumns(chosen)
  }

  /// The cells that all columns take.
  var fullWidth: Int { columns.reduce(2) { $0 + $1.width } + max(0, columns.count - 1) }

  func drawHeadings(_ frame: inout Frame, _ y: Int, _ language: Language) {
    var x = 2
    for column in columns {
      put(&frame, column.title[language], column, x, y, .listHeader)
      x += column.width + 1
    }
  }

  /// Draws a row; `sign` stands before it, as in every list.
  func draw(
    _ frame: inout Frame,
    _ y: Int,
    _ cells: [String],
    isFocused: Bool,
    sign: String = " ",
    role: Role = .list
  ) {
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: role)
    frame.put(sign, x: 1, y: y, role: role)
    var x = 2
    for (index, column) in columns.enumerated() where index < cells.count {
      put(&frame, cells[index], column, x, y, isFocused && index == 0 ? .listSelected : role)
      x += column.width + 1
    }
    if isFocused { frame.cursor = (0, y) }
  }

  private func put(
    _ frame: inout Frame,
    _ text: String,
    _ column: Column,
    _ x: Int,
    _ y: Int,
    _ role: Role
  ) {
    let indent = column.isNumber ? max(0, column.width - Cells.width(of: text)) : 0
    frame.put(text, x: x + indent, y: y, role: role, width: column.width, ellipsis: true)
  }
}
