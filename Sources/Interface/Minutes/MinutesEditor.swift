import Domain
import Terminal

/// The text of minutes while it is typed, with what each line means.
///
/// A key costs what its line costs, however long the text is: only lines that changed are read and
/// broken anew, and only those that are seen are broken at all.
struct MinutesEditor {
  private struct Laid {
    let line: MinutesLine
    /// The rows of the screen that it takes, for the width of `width`.
    var parts: [Range<Int>]?
  }

  private var editor: TextEditor
  private var laid: [Laid] = []
  private(set) var width: Int
  private var read: (String) -> MinutesLine
  /// The column that moving up and down keeps to.
  private var column: Int?
  private(set) var decisions = 0
  private(set) var tasks = 0

  /// `width` is that of the rows of the screen, until a picture tells another.
  init(_ text: String, width: Int, read: @escaping (String) -> MinutesLine) {
    editor = TextEditor(text)
    self.width = max(1, width)
    self.read = read
    replace(0..<0, with: editor.lines.indices)
  }

  var text: String { editor.text }
  var count: Int { laid.count }
  var row: Int { editor.row }
  var cursor: Int { editor.lines[editor.row].cursor }
  var isEmpty: Bool { count == 1 && editor.lines[0].characters.isEmpty }

  func line(_ row: Int) -> MinutesLine { laid[row].line }
  func characters(_ row: Int) -> [Character] { editor.lines[row].characters }

  /// Takes keys that change the text or move in it; false for all others.
  mutating func handle(_ input: Input) -> Bool {
    if case .key(let key) = input, moves(key) { return true }
    column = nil
    let (oldRow, oldCount) = (editor.row, editor.lines.count)
    guard editor.handle(input) else { return false }
    // Above the upper of both rows, and below the lower, nothing can have changed.
    let first = min(oldRow, editor.row)
    let last = max(editor.row, first)
    let delta = editor.lines.count - oldCount
    replace(first..<last - delta + 1, with: first..<last + 1)
    return true
  }

  /// Reads all lines anew where what they mean may have changed.
  mutating func reread(_ read: @escaping (String) -> MinutesLine) {
    self.read = read
    (decisions, tasks) = (0, 0)
    for place in laid.indices {
      laid[place] = Laid(line: read(laid[place].line.text), parts: laid[place].parts)
      count(laid[place].line, by: 1)
    }
  }

  /// Goes to a letter of a line.
  mutating func move(to row: Int, column: Int = .max) {
    self.column = nil
    editor.move(to: row, column: column)
  }

  private mutating func replace(_ old: Range<Int>, with new: Range<Int>) {
    for place in old { count(laid[place].line, by: -1) }
    let lines = new.map { row in
      let text = editor.lines[row].text
      // A line that was only moved to is the same.
      if old == new, laid[row].line.text == text { return laid[row] }
      return Laid(line: read(text))
    }
    for one in lines { count(one.line, by: 1) }
    laid.replaceSubrange(old, with: lines)
  }

  private mutating func count(_ line: MinutesLine, by step: Int) {
    if line.decision != nil { decisions += step }
    if line.task != nil { tasks += step }
  }

  // Rows of the screen

  /// The rows of the screen that a line takes.
  mutating func parts(_ row: Int, width: Int) -> [Range<Int>] {
    if width != self.width {
      for place in laid.indices { laid[place].parts = nil }
      self.width = width
    }
    if let parts = laid[row].parts { return parts }
    let parts = WrappedText.parts(of: editor.lines[row].characters, width: max(1, width))
    laid[row].parts = parts
    return parts
  }

  /// The row of the screen, within its line, that a letter stands in.
  static func part(of place: Int, in parts: [Range<Int>]) -> Int {
    parts.lastIndex { $0.lowerBound <= place } ?? 0
  }

  /// Moves by rows of the screen, keeping to a column.
  private mutating func moves(_ key: Key) -> Bool {
    let step: Int
    switch key {
    case .up: step = -1
    case .down: step = 1
    case .pageUp: step = -10
    case .pageDown: step = 10
    default: return false
    }
    var row = editor.row
    var parts = parts(row, width: width)
    var part = Self.part(of: cursor, in: parts)
    let column = self.column ?? cursor - parts[part].lowerBound
    for _ in 0..<step.magnitude {
      if step < 0 {
        if part > 0 {
          part -= 1
        } else if row > 0 {
          row -= 1
          parts = self.parts(row, width: width)
          part = parts.count - 1
        }
      } else if part + 1 < parts.count {
        part += 1
      } else if row + 1 < count {
        row += 1
        parts = self.parts(row, width: width)
        part = 0
      }
    }
    // The end of a row that goes on is the start of the next one.
    let last = part + 1 < parts.count ? parts[part].upperBound - 1 : parts[part].upperBound
    editor.move(to: row, column: min(parts[part].lowerBound + column, last))
    self.column = column
    return true
  }
}
