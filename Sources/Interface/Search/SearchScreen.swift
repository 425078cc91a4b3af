import Domain
import Terminal
import Workspace

/// Finds records of all kinds while words are typed.
final class SearchScreen: Screen {
  let search: OfficeSearch
  private(set) var query = LineEditor()
  private(set) var focus = 0
  private var key: RecordID?
  private var top = 0
  private var pageHeight = 1
  /// Whether the focus was moved away from the best hit.
  private var isMoved = false
  private(set) var isSearching = true

  init(_ app: App) {
    search = OfficeSearch(app.workspace)
  }

  var contexts: Set<Context> { [] }

  var focused: OfficeSearch.Hit? {
    let hits = search.hits
    return hits.indices.contains(focus) ? hits[focus] : nil
  }

  /// Works for so many milliseconds; true where that may have changed the picture.
  func advance(for milliseconds: Int) -> Bool {
    if search.refresh() { isSearching = true }
    guard isSearching else { return false }
    isSearching = search.advance(for: milliseconds)
    settle()
    return true
  }

  func follow(_: Set<RecordID>, _: App) {
    if search.refresh() { isSearching = true }
    settle()
  }

  /// The best hit is in the focus until another was chosen, which then stays there.
  private func settle() {
    let hits = search.hits
    if isMoved, let key, let place = hits.firstIndex(where: { $0.id == key }) {
      focus = place
    } else if !isMoved {
      focus = 0
    }
    focus = min(focus, max(0, hits.count - 1))
  }

  private func move(by rows: Int) {
    focus = max(0, min(search.hits.count - 1, focus + rows))
    key = focused?.id
    isMoved = focus > 0
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.control("g")): app.pop()
    case .key(.enter): if let hit = focused { app.open(hit.id) }
    case .key(.down), .key(.control("n")): move(by: 1)
    case .key(.up), .key(.control("p")): move(by: -1)
    case .key(.pageDown): move(by: max(1, pageHeight - 1))
    case .key(.pageUp): move(by: -max(1, pageHeight - 1))
    case .key(.control("l")): app.needsRepaint = true
    case .key(.function(1)): app.push(HelpScreen(app))
    default:
      let before = query.text
      _ = query.handle(input)
      guard query.text != before else { return true }
      search.search(for: query.text)
      (focus, top, isMoved, isSearching) = (0, 0, false, true)
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    if search.refresh() { isSearching = true }
    settle()
    let body = Chrome.body(frame)
    let title = Text(de: "Alles durchsuchen", en: "Search everything")[app.language]
    var x = frame.put(title, x: 0, y: body.y, role: .title) + 1
    x += frame.put("/", x: x, y: body.y, role: .match)
    let count = countWords(app)
    let room = max(8, body.width - x - Cells.width(of: count) - 3)
    let y = body.y
    let right = x + room + 2
    if right + Cells.width(of: count) <= body.width {
      frame.put(count, x: body.width - Cells.width(of: count), y: y, role: .dim)
    }
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: max(0, body.height - 1))
    drawRows(&frame, area, app)
    query.draw(&frame, x: x, y: y, width: room, role: .match)
  }

  private func countWords(_ app: App) -> String {
    guard !query.text.isEmpty else { return "" }
    return isSearching ? "\(search.count) …" : "\(search.count)"
  }

  private func drawRows(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let hits = search.hits
    guard !hits.isEmpty else { return drawNothing(&frame, area, app) }
    pageHeight = max(1, area.height)
    if focus < top { top = focus }
    if focus >= top + pageHeight { top = focus - pageHeight + 1 }
    top = max(0, min(top, hits.count - pageHeight))
    for (offset, hit) in hits.dropFirst(top).prefix(area.height).enumerated() {
      let line = SearchLine(hit, search, app)
      line.draw(&frame, area, y: area.y + offset, isFocused: top + offset == focus, app)
    }
  }

  private func drawNothing(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let text =
      query.text.allSatisfy(\.isWhitespace)
      ? Text(
        de:
          "Namen und Wörter aus allen Feldern, in beliebiger Folge. Namen stehen vor anderen Feldern.",
        en: "Names and words from all fields, in any order. Names come before other fields."
      )
      : isSearching
        ? Text(de: "Sucht …", en: "Searching …")
        : Text(de: "Nichts gefunden.", en: "Nothing found.")
    for (offset, line) in Cells.lines(wrapping: text[app.language], width: area.width - 4)
      .prefix(area.height).enumerated()
    {
      frame.put(line, x: area.x + 2, y: area.y + offset, role: .dim)
    }
  }

  /// The keys while words are typed.
  static let keys = Text(
    de: "Enter: öffnen   ↑↓: wählen   Esc: zurück",
    en: "Enter: open   ↑↓: choose   Esc: back"
  )
}
