import Domain
import Terminal
import Workspace

extension RadarScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    drawTitle(&frame, body, app)
    let detail = RadarDetail.height(in: body)
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - detail)
    guard !content.lines.isEmpty else { return drawNothing(&frame, area, app) }
    pageHeight = max(1, area.height)
    if focus < top { top = focus }
    if focus >= top + pageHeight { top = focus - pageHeight + 1 }
    // The heading above the first row comes along.
    if focus < pageHeight, top < 3 { top = 0 }
    top = max(0, min(top, content.lines.count - pageHeight))
    for (offset, line) in content.lines.dropFirst(top).prefix(area.height).enumerated() {
      draw(line, isFocused: top + offset == focus, &frame, area, area.y + offset, app)
    }
    let box = Rect(x: 0, y: area.bottom, width: body.width, height: detail)
    if let line = focusedLine { RadarDetail.draw(&frame, box, line, content, app) }
  }

  private func drawTitle(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let title = Text(de: "Parallele Angebote", en: "Parallel offers")[app.language]
    var x = frame.put(title, x: area.x, y: area.y, role: .title) + 2
    guard editor != nil || !filter.isEmpty else { return }
    x += frame.put("/", x: x, y: area.y, role: .match)
    let room = max(1, area.width - x - 1)
    if let editor {
      editor.draw(&frame, x: x, y: area.y, width: room, role: .match)
    } else {
      frame.put(filter, x: x, y: area.y, role: .match, width: room, ellipsis: true)
    }
  }

  private func drawNothing(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let text =
      filter.isEmpty
      ? Text(
        de: "Keine zwei Partner bieten dasselbe an, soweit es hier steht.",
        en: "No two partners offer the same, as far as it is written here."
      )
      : Text(
        de: "Nichts gefunden. Esc leert die Suche.",
        en: "Nothing found. Esc clears the filter."
      )
    for (row, line) in Cells.lines(wrapping: text[app.language], width: area.width - 4).enumerated()
    {
      frame.put(line, x: area.x + 2, y: area.y + row, role: .dim)
    }
    if editor == nil { frame.cursor = (area.x, area.y) }
  }

  private func draw(
    _ line: RadarLine,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ y: Int,
    _ app: App
  ) {
    if isFocused {
      frame.put(">", x: area.x, y: y, role: .list)
      if editor == nil { frame.cursor = (area.x, y) }
    }
    let role: Role = isFocused ? .listSelected : .list
    switch line {
    case .gap: break
    case .heading(let text):
      let text = text[app.language]
      frame.put(text, x: area.x, y: y, role: .listHeader, width: area.width, ellipsis: true)
    case .crowd(let text):
      let text = text[app.language]
      frame.put(text, x: area.x + 2, y: y, role: .warning, width: area.width - 2, ellipsis: true)
    case .partner(_, let name):
      frame.put(name, x: area.x + 4, y: y, role: role, width: area.width - 4, ellipsis: true)
    case .pair(let pair): draw(pair, role, &frame, area, y)
    }
  }

  private func draw(
    _ pair: PairLine,
    _ role: Role,
    _ frame: inout Frame,
    _ area: Rect,
    _ y: Int
  ) {
    if pair.isCompeting { frame.put("!", x: area.x + 1, y: y, role: .warning) }
    let why = [pair.verdict, pair.why].filter { !$0.isEmpty }.joined(separator: ": ")
    var x = area.x + 2
    let room = area.width - x
    let cells: [(String, Int)] =
      room < 56
      ? [(pair.titles, room)]
      : room < 110
        ? [(pair.titles, room / 2), (why, room - room / 2 - 2)]
        : [
          (pair.titles, room * 2 / 5), (pair.partners, room * 3 / 10),
          (why, room - room * 2 / 5 - room * 3 / 10 - 4),
        ]
    for (place, (text, width)) in cells.enumerated() {
      frame.put(
        text,
        x: x,
        y: y,
        role: place == 0 ? role : .list,
        width: width,
        ellipsis: true
      )
      x += width + 2
    }
  }
}
