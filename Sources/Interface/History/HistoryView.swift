import Domain
import Terminal
import Workspace

/// What happened to a record, newest first, with all fields.
final class HistoryView {
  let list: HistoryList
  private var top = 0
  private var height = 1
  /// The rows of the focused entry, as they were drawn last.
  private var span: Range<Int>?

  init(_ id: RecordID, _ app: App) {
    list = HistoryList(id, app)
  }

  func handle(_ key: Key, _ app: App) -> Bool {
    switch key {
    case .down, .character("j"): if !scroll(1) { list.move(by: 1, app) }
    case .up, .character("k"): if !scroll(-1) { list.move(by: -1, app) }
    case .pageDown: if !scroll(height - 1) { list.move(by: max(1, height / 3), app) }
    case .pageUp: if !scroll(1 - height) { list.move(by: -max(1, height / 3), app) }
    case .home, .character("g"): list.moveToFirst()
    case .end, .character("G"): list.moveToLast(app)
    default: return false
    }
    return true
  }

  /// Moves within an entry that is taller than the page; false where its end is in sight.
  private func scroll(_ rows: Int) -> Bool {
    guard let span, span.count > height else { return false }
    let lowest = span.upperBound - height
    guard rows > 0 ? top < lowest : top > span.lowerBound else { return false }
    top = min(max(top + rows, span.lowerBound), lowest)
    return true
  }

  private struct Row {
    let entry: Int
    let text: String
    let role: Role
  }

  func draw(_ frame: inout Frame, _ area: Rect, _ app: App) {
    var area = area
    if HistoryTitle.isNeeded(list) {
      HistoryTitle.draw(&frame, area, list, app)
      area = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    }
    height = area.height
    let rows = rows(width: area.width - 4, app)
    guard !rows.isEmpty else { return HistoryTitle.drawNothing(&frame, area, list, app) }
    let first = rows.firstIndex { $0.entry == list.focus } ?? 0
    let last = rows.lastIndex { $0.entry == list.focus } ?? 0
    if last - first < height {
      if first < top { top = first }
      if last >= top + height { top = last - height + 1 }
    } else if span != first..<last + 1 {
      top = first
    }
    top = min(top, max(0, rows.count - 1))
    span = first..<last + 1
    for (offset, row) in rows.dropFirst(top).prefix(height).enumerated() {
      let y = area.y + offset
      let isHead = top + offset == first
      frame.put(isHead ? ">" : " ", x: area.x, y: y, role: .list)
      frame.put(row.text, x: area.x + 2, y: y, role: isHead ? .listSelected : row.role)
      if isHead, list.editor == nil { frame.cursor = (area.x, y) }
    }
  }

  private func rows(width: Int, _ app: App) -> [Row] {
    list.rows.enumerated().flatMap { index, line in
      let when = app.clock(line.time)
      let state =
        line.isLive ? "" : Text(de: " (zurückgenommen)", en: " (undone)")[app.language]
      let note = line.note.isEmpty ? "" : " – \(line.note)"
      let place =
        line.isHere
        ? "" : Text(de: " von \(line.place.de)", en: " from \(line.place.en)")[app.language]
      let head = "\(when)  \(line.user)\(place)  \(line.action[app.language])\(state)\(note)"
      let details = line.details.flatMap { Cells.lines(wrapping: $0, width: width - 2) }
      let role: Role = line.isLive ? .detailValue : .dim
      return [Row(entry: index, text: Cells.cut(head, to: width, ellipsis: true), role: .text)]
        + details.map { Row(entry: index, text: "  \($0)", role: role) }
    }
  }
}
