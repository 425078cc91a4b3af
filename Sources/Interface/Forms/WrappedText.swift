import Terminal

/// A text of several lines, broken into the rows of a screen.
struct WrappedText {
  /// The rows from the top.
  private(set) var rows: [String] = []
  /// Where the cursor stands among them, in cells.
  private(set) var cursor = (x: 0, y: 0)

  init(_ editor: TextEditor, width: Int) {
    for (index, line) in editor.lines.enumerated() {
      let characters = Array(line.text)
      for part in WrappedText.parts(of: characters, width: max(1, width)) {
        let isLast = part.upperBound == characters.count
        if index == editor.row, line.cursor >= part.lowerBound,
          line.cursor < part.upperBound || isLast
        {
          let before = String(characters[part.lowerBound..<line.cursor])
          cursor = (Cells.width(of: before), rows.count)
        }
        rows.append(String(characters[part]))
      }
    }
  }

  /// Breaks behind the last blank that fits, else where the row is full.
  static func parts(of characters: [Character], width: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var cells = 0
    var blank: Int?
    var index = 0
    while index < characters.count {
      let size = Cells.width(of: String(characters[index]))
      // The last cell stays free for the cursor.
      if cells + size >= width, index > start {
        let end = blank.map { $0 + 1 } ?? index
        parts.append(start..<end)
        start = end
        index = end
        cells = 0
        blank = nil
        continue
      }
      if characters[index] == " " { blank = index }
      cells += size
      index += 1
    }
    return parts + [start..<characters.count]
  }
}
