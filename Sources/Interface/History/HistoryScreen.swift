import Domain
import Terminal
import Workspace

/// What everybody changed, over the whole screen.
final class HistoryScreen: Screen {
  private let history: HistoryList
  private var top = 0
  private var height = 1

  init(_ app: App) {
    history = HistoryList(nil, app)
  }

  var contexts: Set<Context> { [.anywhere, .history] }

  var changes: HistoryList? { history }

  func handle(_ input: Input, _ app: App) -> Bool {
    if history.handle(input, app) { return true }
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): history.move(by: 1, app)
    case .up, .character("k"): history.move(by: -1, app)
    case .pageDown, .control("f"): history.move(by: max(1, height - 1), app)
    case .pageUp, .control("b"): history.move(by: -max(1, height - 1), app)
    case .home, .character("g"): history.moveToFirst()
    case .end, .character("G"): history.moveToLast(app)
    default: return false
    }
    return true
  }

  func follow(_: Set<RecordID>, _ app: App) { history.load(app) }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    HistoryTitle.draw(&frame, body, history, app)
    let columns = HistoryColumns(width: body.width, hasPlaces: app.workspace.isShared)
    columns.drawHeadings(&frame, body.y + 1, app.language)
    let area = Rect(x: 0, y: body.y + 2, width: body.width, height: body.height - 2)
    guard !history.rows.isEmpty else {
      return HistoryTitle.drawNothing(&frame, area, history, app)
    }
    height = max(1, area.height)
    if history.focus < top { top = history.focus }
    if history.focus >= top + height { top = history.focus - height + 1 }
    top = max(0, min(top, history.rows.count - height))
    for (offset, line) in history.rows.dropFirst(top).prefix(height).enumerated() {
      let isFocused = top + offset == history.focus
      let y = area.y + offset
      columns.draw(&frame, y, line, isFocused: isFocused, app)
      if isFocused, history.editor == nil { frame.cursor = (area.x, y) }
    }
  }
}
