/// A picture of the whole screen as a plain value.
///
/// What lies outside is ignored: a small terminal shows less, it never fails.
package struct Frame: Equatable {
  package let width: Int
  package let height: Int
  /// Where the hardware cursor stands, also while hidden: screen readers follow it.
  package var cursor: (x: Int, y: Int)? {
    get { place.map { ($0.x, $0.y) } }
    set { place = newValue.map { Place(x: $0.x, y: $0.y) } }
  }
  /// Tells whether the cursor is seen, as in a field that takes text.
  package var cursorVisible = false
  private(set) var cells: [Cell]
  private var place: Place?

  private struct Place: Equatable {
    let x: Int
    let y: Int
  }

  /// A blank picture.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// Puts the text, made safe, from the cell on and returns the cells it took.
  ///
  /// The text is cut at the width, or else at the right edge. A wide character that does not fit
  /// whole is left out.
  @discardableResult
  package mutating func put(
    _ text: String,
    x: Int,
    y: Int,
    role: Role = .text,
    width: Int? = nil,
    ellipsis: Bool = false
  ) -> Int {
    guard y >= 0, y < height, x < self.width else { return 0 }
    let room = max(0, self.width - max(x, 0))
    // Cells left of the screen count towards the given width, so that a shifted text keeps its cut.
    let hidden = x < 0 ? x.magnitude : 0
    guard hidden <= UInt(Int32.max) else { return 0 }
    let limit = min(width ?? .max, room + Int(hidden))
    guard limit > 0 else { return 0 }
    let row = y * self.width
    let needsEllipsis = ellipsis && Cells.width(of: text) > limit
    let end = needsEllipsis ? limit - 1 : limit
    var used = 0
    for glyph in GlyphSequence(text) {
      guard used + glyph.width <= end else { break }
      set(glyph, x: x + used, row: row, role: role)
      used += glyph.width
    }
    if needsEllipsis {
      set(.ellipsis, x: x + used, row: row, role: role)
      used += 1
    }
    return used
  }

  /// Blanks a rectangle in a role.
  package mutating func fill(x: Int, y: Int, width: Int, height: Int, role: Role = .text) {
    let rows = clip(y, height, to: self.height)
    let columns = clip(x, width, to: self.width)
    for row in rows {
      for column in columns {
        set(.blank, x: column, row: row * self.width, role: role)
      }
    }
  }

  /// Gives the cells of a rectangle another role and leaves what they show.
  package mutating func paint(x: Int, y: Int, width: Int, height: Int = 1, role: Role) {
    for row in clip(y, height, to: self.height) {
      for column in clip(x, width, to: self.width) {
        cells[row * self.width + column].role = role
      }
    }
  }

  private func clip(_ start: Int, _ count: Int, to limit: Int) -> Range<Int> {
    guard count > 0, start < limit else { return 0..<0 }
    let (end, overflow) = start.addingReportingOverflow(count)
    let upper = overflow ? limit : min(end, limit)
    return upper > 0 ? max(0, start)..<upper : 0..<0
  }

  private mutating func set(_ glyph: Glyph, x: Int, row: Int, role: Role) {
    guard x >= 0, x + glyph.width <= width else {
      // Half of a wide glyph at the left edge leaves a blank.
      if x == -1, glyph.width == 2, width > 0 { set(.blank, x: 0, row: row, role: role) }
      return
    }
    let index = row + x
    if cells[index].glyph.isContinuation, x > 0 { cells[index - 1].glyph = .blank }
    let after = x + glyph.width
    if after < width, cells[row + after].glyph.isContinuation { cells[row + after].glyph = .blank }
    cells[index] = Cell(glyph: glyph, role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(glyph: .continuation, role: role) }
  }
}
