import CNcurses

/// Brings frames into the window of ncurses, which sends the terminal what differs.
struct Painter {
  let isUTF8: Bool
  let colours: Int
  private var inks: Inks
  private var shown: Frame?
  private var bytes: [CChar] = []
  private var isCursorVisible: Bool?

  init(isUTF8: Bool, colours: Int) {
    self.isUTF8 = isUTF8
    self.colours = colours
    inks = Inks(theme: Theme(), colours: colours)
  }

  /// Forgets what the window shows, so that the next frame is drawn whole.
  mutating func forget() {
    shown = nil
    isCursorVisible = nil
  }

  mutating func draw(_ frame: Frame, theme: Theme, window: UnsafeMutablePointer<WINDOW>) {
    if theme != inks.theme {
      inks = Inks(theme: theme, colours: colours)
      shown = nil
    }
    let old = shown.flatMap { $0.width == frame.width && $0.height == frame.height ? $0 : nil }
    if old == nil {
      setBackground(of: window)
      werase(window)
    }
    let height = min(frame.height, Int(getmaxy(window)))
    let width = min(frame.width, Int(getmaxx(window)))
    for y in 0..<max(0, height) {
      let row = frame[row: y].prefix(width)
      draw(row, over: old?[row: y].prefix(width), y: y, window: window)
    }
    shown = frame
    place(frame.cursor ?? (x: 0, y: height - 1), window: window)
    if isCursorVisible != frame.cursorVisible {
      isCursorVisible = frame.cursorVisible
      curs_set(frame.cursorVisible ? 1 : 0)
    }
    wrefresh(window)
  }

  private mutating func draw(
    _ row: ArraySlice<Cell>,
    over old: ArraySlice<Cell>?,
    y: Int,
    window: UnsafeMutablePointer<WINDOW>
  ) {
    var changed = row.startIndex..<row.endIndex
    if let old {
      guard let first = row.indices.first(where: { row[$0] != old[$0] }) else { return }
      let last = row.indices.last { row[$0] != old[$0] } ?? first
      changed = first..<last + 1
    }
    var start = changed.lowerBound
    while start > row.startIndex, row[start].glyph.isContinuation { start -= 1 }
    while start < changed.upperBound {
      let role = row[start].role
      var end = start
      bytes.removeAll(keepingCapacity: true)
      while end < row.endIndex, row[end].role == role,
        end < changed.upperBound || row[end].glyph.isContinuation
      {
        append(row[end].glyph)
        end += 1
      }
      let ink = inks[role]
      wmove(window, Int32(y), Int32(start - row.startIndex))
      tandem_attributes(window, ink.attributes, ink.pair)
      waddnstr(window, bytes, Int32(bytes.count))
      start = end
    }
  }

  private mutating func append(_ glyph: Glyph) {
    if isUTF8 {
      glyph.append(to: &bytes)
    } else {
      bytes.append(glyph.isContinuation ? 0x20 : CChar(ASCII.letter(for: glyph.base)))
    }
  }

  /// Lets ncurses erase with the theme's background instead of sending blanks.
  private mutating func setBackground(of window: UnsafeMutablePointer<WINDOW>) {
    tandem_background(window, inks[.text].pair)
  }

  private func place(_ cursor: (x: Int, y: Int), window: UnsafeMutablePointer<WINDOW>) {
    let y = min(max(0, cursor.y), max(0, Int(getmaxy(window)) - 1))
    let x = min(max(0, cursor.x), max(0, Int(getmaxx(window)) - 1))
    wmove(window, Int32(y), Int32(x))
  }
}
