import Domain
import Terminal
import Workspace

/// The rows around every screen: tabs on top, status and keys at the bottom.
enum Chrome {
  /// The part between the tabs and the status row.
  static func body(_ frame: Frame) -> Rect {
    Rect(x: 0, y: 1, width: frame.width, height: max(0, frame.height - 3))
  }

  static func draw(_ frame: inout Frame, _ app: App) {
    drawTabs(&frame, app)
    drawStatus(&frame, app)
    drawKeys(&frame, app)
  }

  static func drawTooSmall(_ frame: inout Frame, _ language: Language) {
    let text = Text(de: "Fenster zu klein (mind. 40x10).", en: "Window too small (min. 40x10).")
    for (row, line) in Cells.lines(wrapping: text[language], width: frame.width).enumerated() {
      frame.put(line, x: 0, y: row, role: .text)
    }
    frame.cursor = (0, 0)
  }

  /// The title of a screen, and at the right a hint where it has room beside it.
  static func drawTitle(_ frame: inout Frame, _ title: String, _ hint: String) {
    let body = body(frame)
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let width = Cells.width(of: hint)
    guard Cells.width(of: title) + 2 + width <= body.width else { return }
    frame.put(hint, x: body.width - width, y: body.y, role: .dim)
  }

  /// The title of a screen, cut so that the mark at the right always has room.
  ///
  /// The marks say the same in fewer and fewer words; the first that fits stands there.
  static func drawTitle(_ frame: inout Frame, _ title: String, keeping marks: [String]) {
    let body = body(frame)
    let room = body.width - Cells.width(of: title) - 2
    guard let mark = marks.first(where: { Cells.width(of: $0) <= room }) ?? marks.last else {
      return drawTitle(&frame, title, "")
    }
    let x = max(0, body.width - Cells.width(of: mark))
    frame.put(title, x: 0, y: body.y, role: .title, width: max(0, x - 2), ellipsis: true)
    frame.put(mark, x: x, y: body.y, role: .dim)
  }

  private static func drawTabs(_ frame: inout Frame, _ app: App) {
    var x = 0
    for (index, label) in tabs(width: frame.width, app).enumerated() {
      let isActive = index == app.panes.index
      x += frame.put(label, x: x, y: 0, role: isActive ? .tabActive : .tab)
    }
    guard app.isDemo else { return }
    let note = Text(de: "Vorführung", en: "Demo")[app.language]
    let width = Cells.width(of: note)
    if x + width + 1 < frame.width { frame.put(note, x: frame.width - width - 1, y: 0, role: .dim) }
  }

  /// The tabs with their names, and with how much needs attention where that has room.
  private static func tabs(width: Int, _ app: App) -> [String] {
    let counts = app.panes.counts
    func labels(named: Bool, counted: Bool) -> [String] {
      Pane.all.enumerated().map { index, pane in
        let isActive = index == app.panes.index
        // Where not all names have room, the number says where else one may go.
        let name = isActive || named ? " \(pane.title[app.language])" : ""
        let count = counted ? counts[index].map { $0 > 999 ? "·999+" : "·\($0)" } ?? "" : ""
        return isActive ? "[\(index + 1)\(name)\(count)]" : " \(index + 1)\(name)\(count) "
      }
    }
    let all = labels(named: width >= 60, counted: true)
    let isFitting = all.reduce(0) { $0 + Cells.width(of: $1) } <= width
    return isFitting ? all : labels(named: width >= 60, counted: false)
  }

  private static func drawStatus(_ frame: inout Frame, _ app: App) {
    let y = frame.height - 2
    if let message = app.message {
      let role: Role =
        switch message.tone {
        case .plain: .status
        case .good: .statusGood
        case .warning: .statusWarning
        case .error: .statusError
        }
      frame.put(
        message.text[app.language],
        x: 0,
        y: y,
        role: role,
        width: frame.width,
        ellipsis: true
      )
      return
    }
    if let finding = app.workspace.warning {
      let text = finding[app.language]
      frame.put(text, x: 0, y: y, role: .statusWarning, width: frame.width, ellipsis: true)
      return
    }
    let text = app.workspace.description
    frame.put(text, x: 0, y: y, role: .dim, width: frame.width, ellipsis: true)
  }

  private static func drawKeys(_ frame: inout Frame, _ app: App) {
    let y = frame.height - 1
    if app.top.list?.editor != nil || app.top.changes?.editor != nil {
      let text = Text(
        de: "Enter: fertig   Esc: Suche leeren   ↑↓: wählen",
        en: "Enter: done   Esc: clear the filter   ↑↓: choose"
      )
      frame.put(text[app.language], x: 0, y: y, role: .keys, width: frame.width)
      return
    }
    if app.top is SearchScreen {
      let text = SearchScreen.keys[app.language]
      frame.put(text, x: 0, y: y, role: .keys, width: frame.width)
      return
    }
    var x = 0
    let shown = Commands.shown(app).compactMap { command in
      command.keys.first.map { (KeyName.name($0, app.language), command.short[app.language]) }
    }
    // The way to all other keys stands at the end and always has room.
    let widths = shown.map { Cells.width(of: $0.0) + 1 + Cells.width(of: $0.1) }
    for (index, (label, title)) in shown.enumerated() {
      let isLast = index == shown.count - 1
      guard isLast || x + widths[index] + 2 + (widths.last ?? 0) <= frame.width else { continue }
      x += frame.put(label, x: x, y: y, role: .keysKey) + 1
      x += frame.put(title, x: x, y: y, role: .keys) + 2
    }
  }
}
