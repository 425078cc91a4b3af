import Domain
import Terminal
import Workspace

/// All that needs attention, rule by rule.
final class WarningScreen: Screen {
  private var lines: [WarningLine] = []
  private var shown: Int?
  private var focus = 0
  private var top = 0
  private var pageHeight = 1

  /// Begins at the first case about a record, where there is one.
  init(about id: RecordID?, _ app: App) {
    refresh(app)
    guard let id else { return }
    let place = lines.firstIndex {
      if case .entry(_, let one) = $0 { one.records.contains(id) } else { false }
    }
    if let place { focus = place }
  }

  var contexts: Set<Context> { [.anywhere, .warnings] }

  var focused: (rule: Warning, found: WarningCase)? {
    guard lines.indices.contains(focus), case .entry(let rule, let found) = lines[focus] else {
      return nil
    }
    return (rule, found)
  }

  var selected: [RecordID] { focused?.found.records.first.map { [$0] } ?? [] }

  var subjects: [RecordID] { [] }

  /// Takes the cases as they are now; the focused one stays focused where it is still there.
  private func refresh(_ app: App) {
    let version = app.workspace.warningVersion
    guard version != shown else { return }
    shown = version
    let before = focused?.found
    lines = WarningLine.all(app.workspace.warningGroups)
    let place = lines.firstIndex {
      if case .entry(_, let one) = $0 { one == before } else { false }
    }
    if let place { focus = place }
    if !lines.indices.contains(focus) { focus = max(0, lines.count - 1) }
    if !lines.isEmpty, !lines[focus].isEntry { focus += 1 }
  }

  private func move(by rows: Int) {
    let stops = lines.indices.filter { lines[$0].isEntry }
    guard let here = stops.firstIndex(of: focus) else { return }
    focus = stops[min(max(0, here + rows), stops.count - 1)]
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    // A key that came with the one before it acts on what that one left.
    refresh(app)
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): move(by: 1)
    case .up, .character("k"): move(by: -1)
    case .pageDown, .control("f"): move(by: max(1, pageHeight - 1))
    case .pageUp, .control("b"): move(by: -max(1, pageHeight - 1))
    case .home, .character("g"): move(by: -lines.count)
    case .end, .character("G"): move(by: lines.count)
    default: return false
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let count = lines.count { $0.isEntry }
    let title = Text(de: "Hinweise (\(count))", en: "Warnings (\(count))")[app.language]
    frame.put(title, x: body.x, y: body.y, role: .title, width: body.width)
    frame.cursor = (body.x, body.y)
    guard count > 0 else {
      let none = Text(
        de: "Zurzeit ist nichts zu beachten.",
        en: "At the moment nothing needs attention."
      )
      frame.put(none[app.language], x: 2, y: body.y + 2, role: .success, width: body.width - 2)
      return
    }
    let detail = body.height < 12 ? 2 : 4
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - detail)
    drawLines(&frame, area, app)
    let box = Rect(x: 0, y: area.bottom, width: body.width, height: detail)
    drawDetail(&frame, box, app)
  }

  private func drawLines(_ frame: inout Frame, _ area: Rect, _ app: App) {
    pageHeight = max(1, area.height)
    // The heading above the first case of a rule comes along.
    let first = focus > 0 && !lines[focus - 1].isEntry && pageHeight > 1 ? focus - 1 : focus
    if first < top { top = first }
    if focus >= top + pageHeight { top = focus - pageHeight + 1 }
    top = max(0, min(top, lines.count - pageHeight))
    for (offset, line) in lines.dropFirst(top).prefix(pageHeight).enumerated() {
      let y = area.y + offset
      switch line {
      case .heading(let rule, let count):
        let text = "\(rule.name(app.language)) (\(count))"
        frame.put(text, x: area.x, y: y, role: .listHeader, width: area.width, ellipsis: true)
      case .entry(_, let found):
        let isFocused = top + offset == focus
        frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: .list)
        frame.put(
          found.sentence[app.language],
          x: area.x + 2,
          y: y,
          role: isFocused ? .listSelected : .list,
          width: area.width - 2,
          ellipsis: true
        )
        if isFocused { frame.cursor = (area.x, y) }
      }
    }
  }

  /// The whole sentence of the case in the focus, which a row may cut.
  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    guard let focused else { return }
    let line = String(repeating: "─", count: area.width)
    frame.put(line, x: area.x, y: area.y, role: .dim)
    let words = Cells.lines(wrapping: focused.found.sentence[app.language], width: area.width - 2)
    for (row, text) in words.prefix(area.height - 1).enumerated() {
      let isCut = row == area.height - 2 && words.count > area.height - 1
      frame.put(
        isCut ? "\(text) …" : text,
        x: area.x + 1,
        y: area.y + 1 + row,
        role: .detailValue,
        width: area.width - 1,
        ellipsis: true
      )
    }
  }
}
