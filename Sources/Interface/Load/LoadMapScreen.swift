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
  private(set) var top = 0
  private(set) var left = 0
  private var page = (rows: 1, columns: 1)
  private var shown: TableState?

  init(_ app: App) {
    map = LoadMap(app.workspace.office, by: .languages)
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .loadMap] }

  func refresh(_ app: App) {
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

  func name(ofRow row: Int, _ app: App) -> String {
    guard row > 0 else { return Text(de: "alle Stadtteile", en: "all districts")[app.language] }
    let term = map.rows[row - 1]
    return term == .none
      ? Text(de: "ohne Stadtteil", en: "no district")[app.language]
      : app.workspace.reading.word(term.key, of: .districts)
  }

  func name(ofColumn place: Int, _ app: App) -> String {
    guard place > 0 else { return Text(de: "alle", en: "all")[app.language] }
    let term = map.columns[place - 1]
    return term == .none
      ? Text(de: "ohne", en: "none")[app.language]
      : app.workspace.reading.word(term.key, of: column.vocabulary)
  }

  /// What has room.
  struct Layout {
    let name: Int
    let cell: Int
    let columns: Int
    let rows: Int
    let detail: Int

    init(_ area: Rect, _ map: LoadMap, head: Int) {
      name = area.width < 60 ? 12 : area.width < 100 ? 16 : 24
      let widest = LoadMapScreen.text(map.sum, map.peak).count
      // Heads are read whole where all columns have room for them.
      let share = (area.width - name - 2) / (map.columns.count + 1)
      cell = max(area.width < 60 ? 8 : 10, widest + 1, min(head + 1, share))
      columns = max(1, (area.width - name - 2) / cell)
      detail = area.height < 10 ? 2 : 4
      rows = max(1, area.height - 2 - detail)
    }
  }

  func scroll(_ layout: Layout) {
    page = (layout.rows, layout.columns)
    if row < top { top = row }
    if row >= top + layout.rows { top = row - layout.rows + 1 }
    if place < left { left = place }
    if place >= left + layout.columns { left = place - layout.columns + 1 }
    top = max(0, min(top, map.rows.count + 1 - layout.rows))
    left = max(0, min(left, map.columns.count + 1 - layout.columns))
  }
}
