import Domain
import Terminal
import Workspace

/// The picture of the board: as many columns as names can be read in, around that of the focus.
struct PipelineDrawing {
  let columns: [PipelineColumn]
  let index: Int
  let body: Rect

  /// The columns that have room, and the cells of each with the gap behind it.
  private var shown: (columns: Range<Int>, width: Int) {
    let most = max(1, min(columns.count, body.width / 26))
    let start = max(0, min(most > 2 ? index - 1 : index, columns.count - most))
    return (start..<min(columns.count, start + most), body.width / most)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let total = columns.reduce(0) { $0 + $1.list.rows.count }
    let title = Text(de: "Partnerweg \(total)", en: "Pipeline \(total)")[app.language]
    frame.put(title, x: 0, y: body.y, role: .title)
    var y = body.y + 1
    let shown = shown
    // Where not all columns are seen, a row of tabs tells the whole way.
    if shown.columns.count < columns.count {
      let tabs = columns.map { column in
        TabRow.Tab(title: words(column, app), isEmpty: column.list.rows.isEmpty)
      }
      TabRow(tabs: tabs, active: index).draw(&frame, y: y, width: body.width)
      y += 1
    }
    let hasHeadings = shown.columns.count > 1
    let detail = body.height >= 14 ? 3 : 1
    let top = y + (hasHeadings ? 1 : 0)
    let height = body.bottom - detail - top
    for (place, column) in shown.columns.enumerated() {
      let area = Rect(x: place * shown.width, y: top, width: shown.width, height: height)
      if hasHeadings { drawHeading(columns[column], isActive: column == index, &frame, area, app) }
      draw(columns[column].list, isActive: column == index, &frame, area, app)
    }
    drawDetail(&frame, y: body.bottom - detail, height: detail, app)
  }

  private func words(_ column: PipelineColumn, _ app: App) -> String {
    "\(column.title[app.language]) \(column.list.rows.count)"
  }

  private func drawHeading(
    _ column: PipelineColumn,
    isActive: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ app: App
  ) {
    frame.put(
      words(column, app),
      x: area.x + 2,
      y: area.y - 1,
      role: isActive ? .listHeaderSorted : .listHeader,
      width: area.width - 3,
      ellipsis: true
    )
  }

  private func draw(
    _ list: ListView,
    isActive: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ app: App
  ) {
    guard !list.rows.isEmpty else {
      frame.put("–", x: area.x + 2, y: area.y, role: .dim)
      if isActive { frame.cursor = (area.x, area.y) }
      return
    }
    // What has no room is counted in a row of its own.
    let isCut = list.rows.count > area.height
    let height = isCut ? max(1, area.height - 1) : area.height
    let first = list.firstRow(height: height)
    for (offset, id) in list.rows.dropFirst(first).prefix(height).enumerated() {
      let y = area.y + offset
      let isFocused = isActive && first + offset == list.focus
      frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: .list)
      frame.put(
        app.workspace.label(id) ?? id.text,
        x: area.x + 2,
        y: y,
        role: isFocused ? .listSelected : .list,
        width: area.width - 3,
        ellipsis: true
      )
      if isFocused { frame.cursor = (area.x, y) }
    }
    guard isCut else { return }
    let counts = [("↑", first), ("↓", list.rows.count - first - height)].filter { $0.1 > 0 }
    let more = counts.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    frame.put(more, x: area.x + 2, y: area.y + height, role: .dim)
  }

  /// The name in full, and below it what tells more.
  private func drawDetail(_ frame: inout Frame, y: Int, height: Int, _ app: App) {
    guard columns.indices.contains(index), let id = columns[index].list.focused else { return }
    let name = app.workspace.label(id) ?? id.text
    let room = body.width - 2
    guard height > 1 else {
      frame.put(name, x: 2, y: y, role: .detailValue, width: room, ellipsis: true)
      return
    }
    frame.put(String(repeating: "─", count: body.width), x: 0, y: y, role: .dialogBorder)
    frame.put(name, x: 2, y: y + 1, role: .detailValue, width: room, ellipsis: true)
    let type = PipelineColumn.partnerType
    let table = app.workspace.table(type)
    guard let row = table.row(id) else { return }
    let words = ["type", "carrier", "town", "districts"].compactMap { key in
      type.position(of: key).map { table.shown(row, $0, app.workspace.reading) }
    }
    let line = words.filter { !$0.isEmpty }.joined(separator: " · ")
    frame.put(line, x: 2, y: y + 2, role: .dim, width: room, ellipsis: true)
  }
}
