import Charts
import Domain
import Terminal
import Workspace

/// Districts by languages or topics: where there are hours left, and how many people have them.
final class LoadMapScreen: Screen {
  static let title = Text(de: "Auslastung", en: "Load")

  private(set) var column = LoadMap.Column.languages
  private(set) var map: LoadMap
  /// The sum row and the sum column are chosen like all others, and stand first.
  private(set) var row = 0
  private(set) var place = 0
  private var top = 0
  private var left = 0
  private var page = (rows: 1, columns: 1)
  private var shown: TableState?

  init(_ app: App) {
    map = LoadMap(app.workspace.office, by: .languages)
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .loadMap] }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Volunteer.kind, Placement.kind, Absence.kind, OfficeSettings.kind, OfficeTerm.kind,
    ])
    guard state != shown else { return }
    shown = state
    let (district, term) = (focusedDistrict, focusedTerm)
    map = LoadMap(app.workspace.office, by: column)
    if let district { row = map.rows.firstIndex(of: district).map { $0 + 1 } ?? row }
    if let term { place = map.columns.firstIndex(of: term).map { $0 + 1 } ?? place }
    clamp()
  }

  var focusedDistrict: Term? { map.rows.indices.contains(row - 1) ? map.rows[row - 1] : nil }

  var focusedTerm: Term? { map.columns.indices.contains(place - 1) ? map.columns[place - 1] : nil }

  var focusedCell: LoadMap.Cell {
    map.cell(row: row == 0 ? nil : row - 1, column: place == 0 ? nil : place - 1)
  }

  private func clamp() {
    row = min(max(0, row), map.rows.count)
    place = min(max(0, place), map.columns.count)
  }

  /// Languages or topics.
  func turn(_ app: App) {
    column = column == .languages ? .topics : .languages
    shown = nil
    place = 0
    left = 0
    refresh(app)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): row += 1
    case .up, .character("k"): row -= 1
    case .right, .character("l"): place += 1
    case .left, .character("h"): place -= 1
    case .pageDown: row += page.rows
    case .pageUp: row -= page.rows
    case .character(">"), .wordRight: place += page.columns
    case .character("<"), .wordLeft: place -= page.columns
    case .home: place = 0
    case .end: place = map.columns.count
    case .character("g"): row = 0
    case .character("G"): row = map.rows.count
    default: return false
    }
    clamp()
    return true
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// `Hafen · Dari`, as the title of the list of people has it.
  func words(_ app: App) -> String {
    [name(ofRow: row, app), name(ofColumn: place, app)].joined(separator: " · ")
  }

  private func name(ofRow row: Int, _ app: App) -> String {
    guard row > 0 else { return Text(de: "alle Stadtteile", en: "all districts")[app.language] }
    let term = map.rows[row - 1]
    return term == .none
      ? Text(de: "ohne Stadtteil", en: "no district")[app.language]
      : app.workspace.reading.word(term.key, of: .districts)
  }

  private func name(ofColumn place: Int, _ app: App) -> String {
    guard place > 0 else { return Text(de: "alle", en: "all")[app.language] }
    let term = map.columns[place - 1]
    return term == .none
      ? Text(de: "ohne", en: "none")[app.language]
      : app.workspace.reading.word(term.key, of: column.vocabulary)
  }

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
    let layout = Layout(area, map, app.language)
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

  /// What has room.
  private struct Layout {
    let name: Int
    let cell: Int
    let columns: Int
    let rows: Int
    let detail: Int

    init(_ area: Rect, _ map: LoadMap, _ language: Language) {
      name = area.width < 60 ? 12 : area.width < 100 ? 16 : 24
      let widest = LoadMapScreen.text(map.sum, map.peak).count
      cell = max(area.width < 60 ? 8 : 10, widest + 1)
      columns = max(1, (area.width - name - 2) / cell)
      detail = area.height < 10 ? 2 : 4
      rows = max(1, area.height - 2 - detail)
    }
  }

  private func scroll(_ layout: Layout) {
    page = (layout.rows, layout.columns)
    if row < top { top = row }
    if row >= top + layout.rows { top = row - layout.rows + 1 }
    if place < left { left = place }
    if place >= left + layout.columns { left = place - layout.columns + 1 }
    top = max(0, min(top, map.rows.count + 1 - layout.rows))
    left = max(0, min(left, map.columns.count + 1 - layout.columns))
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
  private static func text(_ cell: LoadMap.Cell, _ peak: Int) -> String {
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
