import Domain
import Terminal
import Workspace

/// What happened to a record, newest first.
final class HistoryView {
  private let id: RecordID
  private var lines: [HistoryLine]
  private var focus = 0
  private var top = 0
  private var height = 1
  /// The rows of the focused entry, as they were drawn last.
  private var span: Range<Int>?

  init(_ id: RecordID, _ app: App) {
    self.id = id
    lines = app.workspace.history(of: id)
  }

  /// Takes the history as it is now; the focused change stays focused.
  func refresh(_ app: App) {
    let focused = focusedLine?.id
    lines = app.workspace.history(of: id)
    focus = lines.firstIndex { $0.id == focused } ?? 0
  }

  var focusedLine: HistoryLine? { lines.indices.contains(focus) ? lines[focus] : nil }

  func handle(_ key: Key) -> Bool {
    switch key {
    case .down, .character("j"): if !scroll(1) { focus += 1 }
    case .up, .character("k"): if !scroll(-1) { focus -= 1 }
    case .pageDown: if !scroll(height - 1) { focus += max(1, height / 3) }
    case .pageUp: if !scroll(1 - height) { focus -= max(1, height / 3) }
    case .home, .character("g"): focus = 0
    case .end, .character("G"): focus = lines.count - 1
    default: return false
    }
    focus = min(max(0, focus), max(0, lines.count - 1))
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
    height = area.height
    let rows = rows(width: area.width - 4, app)
    let first = rows.firstIndex { $0.entry == focus } ?? 0
    let last = rows.lastIndex { $0.entry == focus } ?? 0
    if last - first < height {
      if first < top { top = first }
      if last >= top + height { top = last - height + 1 }
    } else if span != first..<last + 1 {
      top = first
    }
    span = first..<last + 1
    for (offset, row) in rows.dropFirst(top).prefix(height).enumerated() {
      let y = area.y + offset
      let isHead = top + offset == first
      frame.put(isHead ? ">" : " ", x: area.x, y: y, role: .list)
      frame.put(row.text, x: area.x + 2, y: y, role: isHead ? .listSelected : row.role)
      if isHead { frame.cursor = (area.x, y) }
    }
  }

  private func rows(width: Int, _ app: App) -> [Row] {
    lines.enumerated().flatMap { index, line in
      let when = app.clock(line.time)
      let state =
        line.isLive ? "" : Text(de: " (zurückgenommen)", en: " (undone)")[app.language]
      let note = line.note.isEmpty ? "" : " – \(line.note)"
      let head = "\(when)  \(line.user)  \(line.action[app.language])\(state)\(note)"
      let details = line.details.flatMap { Cells.lines(wrapping: $0, width: width - 2) }
      let role: Role = line.isLive ? .detailValue : .dim
      return [Row(entry: index, text: Cells.cut(head, to: width, ellipsis: true), role: .text)]
        + details.map { Row(entry: index, text: "  \($0)", role: role) }
    }
  }
}
