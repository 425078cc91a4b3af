import Domain
import Terminal

/// A few lines to read; any of the usual keys closes them.
final class MessageScreen: Screen {
  private let title: Text
  private let lines: [String]
  private let width: Int
  private var top = 0

  /// `width` is that of the text where the window has the room.
  init(title: Text, lines: [String], width: Int = 76) {
    self.title = title
    self.lines = lines
    self.width = width
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
    case .enter, .escape, .character("q"), .control("c"): app.pop()
    case .character("u"), .character("U"):
      // Who takes back several steps reads them one by one.
      app.pop()
      return false
    default: break
    }
    top = min(max(0, top), max(0, lines.count - 1))
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let width = min(width, body.width - 4)
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
    Box.drawKeys(
      &frame,
      Text(de: "Enter: schließen   ↑↓: blättern", en: "Enter: close   ↑↓: scroll"),
      app
    )
  }
}
