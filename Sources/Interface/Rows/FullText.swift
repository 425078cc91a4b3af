import Terminal

/// What a row cuts, in full below the rows.
enum FullText {
  /// Draws it under a line; where even this has no room for all, a sign at its end tells that.
  static func draw(_ text: String, _ frame: inout Frame, _ area: Rect) {
    let line = String(repeating: "─", count: area.width)
    frame.put(line, x: area.x, y: area.y, role: .dialogBorder)
    let words = Cells.lines(wrapping: text, width: area.width - 2)
    for (row, text) in words.prefix(area.height - 1).enumerated() {
      let isCut = row == area.height - 2 && words.count > area.height - 1
      frame.put(
        isCut ? "\(text) …" : text,
        x: area.x + 1,
        y: area.y + 1 + row,
        role: .detailValue,
        width: area.width - 1,
        ellipsis: true
      )
    }
  }
}
