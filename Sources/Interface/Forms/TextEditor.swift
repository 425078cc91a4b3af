import Domain
import Terminal

/// A text of several lines while it is typed.
struct TextEditor: Equatable {
  private(set) var lines: [LineEditor]
  private(set) var row: Int

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { LineEditor(String($0)) }
    if lines.isEmpty { lines = [LineEditor()] }
    row = lines.count - 1
  }

  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Takes keys that change the text or move in it; false for all others.
  mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .paste(let text):
      let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, part) in parts.enumerated() {
        if index > 0 { breakLine() }
        _ = lines[row].handle(.paste(String(part)))
      }
    case .key(.enter): breakLine()
    case .key(.up): row = max(0, row - 1)
    case .key(.down): row = min(lines.count - 1, row + 1)
    case .key(.pageUp): row = max(0, row - 10)
    case .key(.pageDown): row = min(lines.count - 1, row + 10)
    case .key(.backspace) where lines[row].cursor == 0: join(row - 1)
    case .key(.delete) where lines[row].isAtEnd: join(row)
    default: return lines[row].handle(input)
    }
    return true
  }

  /// Goes to a letter of a line; beyond the ends there is none.
  mutating func move(to row: Int, column: Int) {
    self.row = min(max(0, row), lines.count - 1)
    lines[self.row].move(to: column)
  }

  private mutating func breakLine() {
    let rest = lines[row].split()
    row += 1
    lines.insert(rest, at: row)
  }

  /// Joins a line with the next; the cursor stays between them.
  private mutating func join(_ first: Int) {
    guard first >= 0, first + 1 < lines.count else { return }
    let rest = lines.remove(at: first + 1)
    lines[first].join(rest)
    row = first
  }
}
