extension Frame {
  /// The picture as text: the rows joined by newlines, without blanks at their ends.
  package var text: String {
    (0..<height).map { text(row: $0) }.joined(separator: "\n")
  }

  /// One row as text, without blanks at its end; empty where there is no such row.
  package func text(row: Int) -> String {
    var text = ""
    for cell in self[row: row] { cell.glyph.append(to: &text) }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The letters of the roles, one for each cell, in the layout of the text.
  package var roles: String {
    (0..<height).map { roles(row: $0) }.joined(separator: "\n")
  }

  /// The letters of the roles of one row, without plain text at its end.
  package func roles(row: Int) -> String {
    var letters = self[row: row].map(\.role.letter)
    while letters.last == Role.text.letter { letters.removeLast() }
    return String(letters)
  }

  /// The role of a cell, nil outside.
  package func role(x: Int, y: Int) -> Role? {
    guard x >= 0, x < width, y >= 0, y < height else { return nil }
    return cells[y * width + x].role
  }

  subscript(row row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < height else { return [] }
    return cells[row * width..<(row + 1) * width]
  }
}
