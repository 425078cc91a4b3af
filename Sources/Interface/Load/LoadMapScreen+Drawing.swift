import Charts
import Domain
import Terminal
import Workspace

extension LoadMapScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let area = Chrome.body(frame)
    let what =
      column == .languages
      ? Text(de: "Stadtteile und Sprachen", en: "districts and languages")
      : Text(de: "Stadtteile und Themen", en: "districts and topics")
    frame.put(
      "\(LoadMapScreen.title[app.language]): \(what[app.language])",
      x: 0,
      y: area.y,
      role: .title,
      width: area.width,
      ellipsis: true
    )
    let heads = (0...map.columns.count).map { Cells.width(of: name(ofColumn: $0, app)) }
    let layout = Layout(area, map, head: heads.max() ?? 0)
    scroll(layout)
    drawHeadings(&frame, area.y + 1, layout, app)
    for offset in 0..<min(layout.rows, map.rows.count + 1 - top) {
      drawRow(&frame, area.y + 2 + offset, top + offset, layout, app)
    }
    let detail = Rect(
      x: 0,
      y: area.bottom - layout.detail,
      width: area.width,
      height: layout.detail
    )
    drawDetail(&frame, detail, app)
  }

  private func drawHeadings(_ frame: inout Frame, _ y: Int, _ layout: Layout, _ app: App) {
    for offset in 0..<min(layout.columns, map.columns.count + 1 - left) {
      let x = layout.name + 2 + offset * layout.cell
      let isFocused = left + offset == place
      let name = name(ofColumn: left + offset, app)
      frame.put(
        name,
        x: x,
        y: y,
        role: isFocused ? .listHeaderSorted : .listHeader,
        width: layout.cell - 1,
        ellipsis: true
      )
    }
    if left > 0 { frame.put("‹", x: layout.name, y: y, role: .match) }
    if left + layout.columns < map.columns.count + 1 {
      frame.put("›", x: frame.width - 1, y: y, role: .match)
    }
  }

  private func drawRow(
    _ frame: inout Frame,
    _ y: Int,
    _ index: Int,
    _ layout: Layout,
    _ app: App
  ) {
    let isFocused = index == row
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    let role: Role = isFocused ? .title : .list
    frame.put(name(ofRow: index, app), x: 1, y: y, role: role, width: layout.name, ellipsis: true)
    for offset in 0..<min(layout.columns, map.columns.count + 1 - left) {
      let column = left + offset
      let cell = map.cell(
        row: index == 0 ? nil : index - 1,
        column: column == 0 ? nil : column - 1
      )
      let x = layout.name + 2 + offset * layout.cell
      let isHere = isFocused && column == place
      let text = LoadMapScreen.text(cell, index == 0 || column == 0 ? 0 : map.peak)
      let role: Role =
        isHere ? .listSelected : cell.people == 0 ? .dim : cell.free.isEmpty ? .warning : .list
      if isHere {
        frame.fill(x: x, y: y, width: layout.cell - 1, height: 1, role: .listSelected)
        frame.cursor = (x, y)
      }
      frame.put(text, x: x, y: y, role: role, width: layout.cell - 1)
    }
  }

  /// `▓ 12/5`: a shade for the hours left, the hours, and how many people have them.
  ///
  /// With people but no hours it is `0/0`, without people a dot; sums have no shade.
  static func text(_ cell: LoadMap.Cell, _ peak: Int) -> String {
    guard cell.people > 0 else { return "  ·" }
    let shade = Shade.sign(cell.left, of: peak)
    // Of less than an hour it is told that it is something.
    let hours = cell.left > 0 && cell.left < 60 ? "<1" : String(cell.left / 60)
    return "\(shade) \(hours)/\(cell.free.count)"
  }

  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let cell = focusedCell
    let hours = LoadWords(language: app.language)
    let (free, people) = (cell.free.count, cell.people)
    let sums = Text(
      de:
        "\(words(app)): \(hours.hours(cell.left)) frei; Zeit haben \(free) von \(people); \(hours.hours(cell.declared)) erklärt, \(hours.hours(cell.committed)) vergeben",
      en:
        "\(words(app)): \(hours.hours(cell.left)) left; \(free) of \(people) have time; \(hours.hours(cell.declared)) declared, \(hours.hours(cell.committed)) taken"
    )
    let lines = Cells.lines(wrapping: sums[app.language], width: area.width - 2)
    for (offset, line) in lines.prefix(2).enumerated() {
      frame.put(line, x: 2, y: area.y + offset, role: .detailValue)
    }
    guard area.height > 2 else { return }
    let undeclared = map.undeclared
    let missing =
      undeclared == 0
      ? Text("")
      : Text(
        de: " · ohne Stundenangabe, nicht als frei gezählt: \(undeclared)",
        en: " · no hours declared, not counted as free: \(undeclared)"
      )
    let legend = Text(
      de: "Stunden frei/Personen mit Zeit; je dunkler, desto mehr; alle: jede Person einmal",
      en: "hours left/people with time; the darker, the more; all: each person once"
    )
    let text = (legend + missing)[app.language]
    for (offset, line) in Cells.lines(wrapping: text, width: area.width).prefix(2).enumerated() {
      frame.put(line, x: 0, y: area.y + 2 + offset, role: .dim)
    }
  }
}
