import Domain
import Terminal

/// A few lines to read.
final class MessageScreen: Screen {
  enum Closing {
    /// Any of the usual keys; undo and redo close it too, and are done.
    case orUndo
    /// Any of the usual keys.
    case usual
    /// It comes unasked, while somebody types: what was meant for a form must not close it.
    case escape
  }

  let subjects: [RecordID]
  private let title: Text
  private let lines: [String]
  private let closing: Closing
  private var top = 0

  /// `subjects` are the records whose data the lines hold.
  init(
    title: Text,
    lines: [String],
    about subjects: [RecordID] = [],
    closing: Closing = .orUndo
  ) {
    self.title = title
    self.lines = lines
    self.subjects = subjects
    self.closing = closing
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown, .character(" "): top += 10
    case .pageUp: top -= 10
    case .escape, .control("c"): app.pop()
    case .enter, .character("q"):
      if closing != .escape { app.pop() }
    case .character("u"), .character("U"):
      guard closing == .orUndo else { break }
      // Who takes back several steps reads them one by one.
      app.pop()
      return false
    default: break
    }
    top = max(0, top)
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let width = min(76, body.width - 4)
    let wrapped = lines.flatMap { Cells.lines(wrapping: $0, width: width) }
    let area = Box.draw(
      &frame,
      title: title[app.language],
      width: width,
      height: min(wrapped.count, body.height - 2)
    )
    top = min(top, max(0, wrapped.count - area.height))
    for (row, line) in wrapped.dropFirst(top).prefix(area.height).enumerated() {
      frame.put(line, x: area.x, y: area.y + row, role: .dialog, width: area.width)
    }
    frame.cursor = (area.x, area.y)
    let keys =
      closing == .escape
      ? Text(de: "Esc: schließen   ↑↓: blättern", en: "Esc: close   ↑↓: scroll")
      : Text(de: "Enter: schließen   ↑↓: blättern", en: "Enter: close   ↑↓: scroll")
    Box.drawKeys(&frame, keys, app)
  }
}
