import Domain
import Terminal

/// A framed box over the screen.
enum Box {
  /// Draws the frame and returns the part inside.
  static func draw(_ frame: inout Frame, title: String, width: Int, height: Int) -> Rect {
    let body = Chrome.body(frame)
    let width = min(width + 4, body.width)
    let height = min(height + 2, body.height)
    let box = Rect(
      x: (body.width - width) / 2,
      y: body.y + max(0, (body.height - height) / 3),
      width: width,
      height: height
    )
    frame.fill(x: box.x, y: box.y, width: width, height: height, role: .dialog)
    let line = String(repeating: "─", count: max(0, width - 2))
    frame.put("┌\(line)┐", x: box.x, y: box.y, role: .dialogBorder)
    frame.put("└\(line)┘", x: box.x, y: box.bottom - 1, role: .dialogBorder)
    for y in (box.y + 1)..<max(box.y + 1, box.bottom - 1) {
      frame.put("│", x: box.x, y: y, role: .dialogBorder)
      frame.put("│", x: box.x + width - 1, y: y, role: .dialogBorder)
    }
    if !title.isEmpty {
      frame.put(
        " \(title) ",
        x: box.x + 2,
        y: box.y,
        role: .dialogTitle,
        width: max(0, width - 4),
        ellipsis: true
      )
    }
    return Rect(x: box.x + 2, y: box.y + 1, width: width - 4, height: height - 2)
  }

  /// Signs in the frame that there is more above or below than the box shows.
  static func drawMore(_ frame: inout Frame, _ area: Rect, isAbove: Bool, isBelow: Bool) {
    let x = area.x + area.width - 1
    if isAbove { frame.put("↑", x: x, y: area.y - 1, role: .dialogBorder) }
    if isBelow { frame.put("↓", x: x, y: area.bottom, role: .dialogBorder) }
  }

  /// The row of keys while a box is open.
  static func drawKeys(_ frame: inout Frame, _ text: Text, _ app: App) {
    frame.fill(x: 0, y: frame.height - 1, width: frame.width, height: 1)
    frame.put(text[app.language], x: 0, y: frame.height - 1, role: .keys, width: frame.width)
  }
}
