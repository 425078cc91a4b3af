import Terminal

/// Lines along rows and columns that join where they meet.
///
/// What lies outside is ignored, as in a frame. Labels are put over the lines afterwards.
struct LineCanvas: Equatable {
  let width: Int
  let height: Int
  private var cells: [Crossing]

  /// The four half lines that leave the middle of a cell, and the role of the last one drawn.
  private struct Crossing: Equatable {
    var left: LineStyle?
    var right: LineStyle?
    var up: LineStyle?
    var down: LineStyle?
    var role = Role.text

    var isBlank: Bool { left == nil && right == nil && up == nil && down == nil }
  }

  init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: Crossing(), count: self.width * self.height)
  }

  /// A line from cell to cell of a row, both included; it reaches into neighbours on request.
  mutating func horizontal(
    _ columns: ClosedRange<Int>,
    y: Int,
    _ style: LineStyle,
    role: Role,
    joiningLeft: Bool = false,
    joiningRight: Bool = false
  ) {
    for x in columns.clamped(to: 0...max(0, width - 1)) where columns.contains(x) {
      // Dashes begin with one, wherever the line begins.
      if style == .dashed, (x - columns.lowerBound) % 2 == 1 { continue }
      change(x, y, role) { cell in
        if x > columns.lowerBound || !joiningLeft { cell.left = style }
        if x < columns.upperBound || !joiningRight { cell.right = style }
      }
    }
  }

  /// A line from cell to cell of a column; at its ends it begins in the middle of the cell.
  mutating func vertical(x: Int, _ rows: ClosedRange<Int>, _ style: LineStyle, role: Role) {
    for y in rows.clamped(to: 0...max(0, height - 1)) where rows.contains(y) {
      change(x, y, role) { cell in
        if y > rows.lowerBound { cell.up = style }
        if y < rows.upperBound { cell.down = style }
      }
    }
  }

  /// A half line from the middle of a cell to its left or right edge.
  mutating func branch(x: Int, y: Int, toRight: Bool, _ style: LineStyle, role: Role) {
    change(x, y, role) { cell in
      if toRight { cell.right = style } else { cell.left = style }
    }
  }

  /// A rectangle of light lines.
  mutating func box(x: Int, y: Int, width: Int, height: Int, role: Role) {
    guard width > 1, height > 1 else { return }
    let (right, bottom) = (x + width - 1, y + height - 1)
    for row in [y, bottom] {
      horizontal(x...right, y: row, .light, role: role, joiningLeft: true, joiningRight: true)
    }
    vertical(x: x, y...bottom, .light, role: role)
    vertical(x: right, y...bottom, .light, role: role)
  }

  private mutating func change(_ x: Int, _ y: Int, _ role: Role, _ body: (inout Crossing) -> Void) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    body(&cells[y * width + x])
    cells[y * width + x].role = role
  }

  /// Draws the lines with the upper left corner at a cell of the frame.
  func draw(_ frame: inout Frame, x: Int, y: Int) {
    for row in 0..<height {
      for column in 0..<width {
        let cell = cells[row * width + column]
        guard !cell.isBlank else { continue }
        let sign = LineSigns.sign(
          left: cell.left,
          right: cell.right,
          up: cell.up,
          down: cell.down
        )
        frame.put(String(sign), x: x + column, y: y + row, role: cell.role)
      }
    }
  }
}
