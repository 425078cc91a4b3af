import Domain
import Terminal

/// A line of text while it is typed.
struct LineEditor: Equatable {
  /// Always grouped as the text groups them: what stands side by side may become one letter.
  private(set) var characters: [Character]
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isAtEnd: Bool { cursor == characters.count }

  /// Takes keys that change the text or move in it; false for all others.
  mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .paste(let text): insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .key(let key): return handle(key)
    default: return false
    }
    return true
  }

  private mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): delete(from: cursor - 1)
    case .delete, .control("d"): delete(from: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart()
    case .wordRight: cursor = wordEnd()
    case .home, .control("a"): cursor = 0
    case .end: cursor = characters.count
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(wordStart()..<cursor)
    default: return false
    }
    return true
  }

  mutating func move(to place: Int) { cursor = min(max(0, place), characters.count) }

  /// Keeps what stands before the cursor and returns the rest, with the cursor at its start.
  mutating func split() -> LineEditor {
    var rest = LineEditor(String(characters[cursor...]))
    rest.cursor = 0
    self = LineEditor(String(characters[..<cursor]))
    return rest
  }

  /// Adds the text of another line; the cursor stays between the two.
  mutating func join(_ other: LineEditor) {
    set(before: text, after: other.text)
  }

  private mutating func insert(_ text: String) {
    // A combining mark that is typed alone belongs to the letter before it.
    let before = String(characters[..<cursor]) + text
    set(before: Composition.compose(before), after: String(characters[cursor...]))
  }

  private mutating func delete(from place: Int) {
    guard characters.indices.contains(place) else { return }
    remove(place..<place + 1)
  }

  private mutating func remove(_ range: Range<Int>) {
    set(
      before: String(characters[..<range.lowerBound]),
      after: String(characters[range.upperBound...])
    )
  }

  /// Puts the cursor between two texts, or behind the letter that their ends become together.
  private mutating func set(before: String, after: String) {
    characters = Array(before + after)
    cursor = 0
    var missing = before.utf8.count
    while missing > 0, cursor < characters.count {
      missing -= characters[cursor].utf8.count
      cursor += 1
    }
  }

  private func wordStart() -> Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private func wordEnd() -> Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  /// Draws the part around the cursor that fits, and sets the cursor.
  ///
  /// Returns the cells that the text took.
  @discardableResult
  func draw(_ frame: inout Frame, x: Int, y: Int, width: Int, role: Role) -> Int {
    let room = max(1, width - 1)
    let before = characters[..<cursor].map { Cells.width(of: String($0)) }
    var start = cursor
    var cells = 0
    while start > 0, cells + before[start - 1] <= room {
      start -= 1
      cells += before[start]
    }
    frame.fill(x: x, y: y, width: width, height: 1, role: role)
    let used = frame.put(String(characters[start...]), x: x, y: y, role: role, width: width)
    frame.cursor = (x + cells, y)
    frame.cursorVisible = true
    return used
  }
}
