import Domain
import Terminal
import Workspace

/// How the directory is drawn: headings and services, below them how to reach the focused one.
struct DirectoryDrawing {
  let rows: [DirectoryScreen.Row]
  let view: ListView
  let app: App

  func draw(_ frame: inout Frame, _ body: Rect) {
    let count = Set(view.rows).count
    let title = "\(DirectoryScreen.title[app.language]) \(count)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    guard !view.rows.isEmpty else {
      let none = Text(
        de: "Noch keine Fachstellen. n nimmt eine auf.",
        en: "No services yet. n takes one in."
      )
      frame.put(none[app.language], x: 2, y: body.y + 2, role: .dim, width: body.width - 2)
      frame.cursor = (0, body.y + 2)
      return
    }
    let detail = body.height < 14 ? 0 : 6
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - detail)
    drawRows(&frame, area)
    guard detail > 0, let id = view.focused else { return }
    let box = Rect(x: 0, y: area.bottom, width: body.width, height: detail)
    drawDetail(&frame, box, id)
  }

  /// The row of the screen on which the focused service stands.
  private var focusedRow: Int {
    var service = -1
    return rows.firstIndex { row in
      guard case .service = row else { return false }
      service += 1
      return service == view.focus
    } ?? 0
  }

  private func drawRows(_ frame: inout Frame, _ area: Rect) {
    _ = view.firstRow(height: area.height)
    let focused = focusedRow
    let top = max(0, min(focused - area.height / 2, rows.count - area.height))
    for (offset, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch row {
      case .heading(let text):
        frame.put(text[app.language], x: 0, y: y, role: .listHeader, width: area.width)
      case .service(let entry): draw(entry, isFocused: top + offset == focused, &frame, area, y)
      }
    }
  }

  private func draw(
    _ entry: Entry<ReferralService>,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ y: Int
  ) {
    let isWarned = app.workspace.isWarned(entry.id)
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    let isMarked = view.isMarked(entry.id)
    let sign = isMarked ? "*" : isWarned ? OverviewRow.sign : " "
    frame.put(sign, x: 1, y: y, role: isMarked ? .listMarked : .warning)
    let name = max(16, (area.width - 2) * 2 / 5)
    let chosen: Role = isMarked ? .listSelectedMarked : .listSelected
    let role: Role = isFocused ? chosen : isMarked ? .listMarked : .list
    frame.put(entry.record.name, x: 2, y: y, role: role, width: name, ellipsis: true)
    let phone = min(18, area.width - name - 3)
    frame.put(entry.record.phone, x: name + 3, y: y, role: .list, width: phone, ellipsis: true)
    let start = name + phone + 4
    if area.width - start > 8 {
      let times = shown("times", entry.id)
      frame.put(times, x: start, y: y, role: .dim, width: area.width - start, ellipsis: true)
    }
    if isFocused { frame.cursor = (0, y) }
  }

  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ id: RecordID) {
    frame.put(String(repeating: "─", count: area.width), x: 0, y: area.y, role: .dialogBorder)
    let fields = ["services", "reach", "times", "languages", "email", "web", "checked"]
    let type = RecordType(ReferralService.self)
    let filled = fields.compactMap { key -> (title: Text, value: String)? in
      let value = shown(key, id)
      return value.isEmpty ? nil : type.field(key).map { ($0.title, value) }
    }
    for (row, line) in filled.prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + row
      frame.put(line.title[app.language], x: 2, y: y, role: .detailLabel, width: 16, ellipsis: true)
      let value = line.value.split(separator: "\n").joined(separator: " ")
      frame.put(value, x: 19, y: y, role: .detailValue, width: area.width - 19, ellipsis: true)
    }
  }

  private func shown(_ field: String, _ id: RecordID) -> String {
    let type = RecordType(ReferralService.self)
    guard let definition = type.field(field) else { return "" }
    return app.workspace.shown(app.workspace.values(of: id)?[field], definition)
  }
}
