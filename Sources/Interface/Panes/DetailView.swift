import Domain
import Terminal
import Workspace

/// What the list has no room for of the focused record, below it.
enum DetailView {
  static func height(in area: Rect) -> Int {
    // Each row more is sent with each step through the list.
    area.height < 14 ? 0 : area.height < 24 ? 4 : 5
  }

  /// A grid whose places stay the same from record to record, below what is told in full.
  static func draw(
    _ frame: inout Frame,
    _ area: Rect,
    _ id: RecordID,
    _ type: RecordType,
    _ columns: Columns,
    told: Text? = nil,
    _ app: App
  ) {
    let table = app.workspace.table(type)
    guard let row = table.row(id) else { return }
    let reading = app.workspace.reading
    frame.put(String(repeating: "─", count: area.width), x: area.x, y: area.y, role: .dialogBorder)
    let words = told?[app.language] ?? ""
    let lines = words.isEmpty ? [] : Cells.lines(wrapping: words, width: area.width - 4)
    for (offset, line) in lines.prefix(area.height - 1).enumerated() {
      frame.put(line, x: area.x + 2, y: area.y + 1 + offset, role: .detailValue)
    }
    let height = max(0, area.height - 1 - lines.count)
    let hidden = type.fields.indices.filter { !columns.shows($0) && !type.fields[$0].isHidden }
    // What lists show where they have room is what people look for first.
    let fields =
      hidden.filter { type.fields[$0].width > 0 } + hidden.filter { type.fields[$0].width == 0 }
    let perRow = area.width < 70 ? 1 : 2
    let cell = area.width / perRow
    let open = Set(app.workspace.differences(of: id).map(\.field))
    for (index, field) in fields.prefix(perRow * height).enumerated() {
      let x = area.x + 2 + (index % perRow) * cell
      let y = area.y + 1 + lines.count + index / perRow
      let isOpen = open.contains(type.fields[field].key)
      let sign = isOpen ? "\(DifferenceScreen.sign) " : ""
      let title = sign + type.fields[field].title[app.language]
      let label = min(20, cell / 3)
      let role: Role = isOpen ? .warning : .detailLabel
      frame.put(title, x: x, y: y, role: role, width: label, ellipsis: true)
      let value = table.shown(row, field, reading)
      let line = value.split(separator: "\n").joined(separator: " ")
      frame.put(
        line,
        x: x + label + 1,
        y: y,
        role: .detailValue,
        width: cell - label - 4,
        ellipsis: true
      )
    }
  }
}
