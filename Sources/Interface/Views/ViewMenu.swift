import Domain
import Terminal

/// The way to every view and list that has no pane: by letter, or by arrows and Enter.
final class ViewMenu: Screen {
  private let all: [ViewEntry]
  private var page: ViewPage
  /// The entries of the page.
  private var entries: [ViewEntry] = []
  private var layout = ViewMenuLayout([], isWide: false, hasGaps: false)
  private var focus = 0
  private var top = 0

  init(_ page: ViewPage, _ entries: [ViewEntry] = ViewEntries.all) {
    all = entries.filter { $0.key != nil }
    self.page = page
    turn(to: page)
  }

  private func turn(to page: ViewPage) {
    self.page = page
    entries = page.groups.flatMap { group in all.filter { $0.group == group } }
    layout = ViewMenuLayout(entries, isWide: false, hasGaps: false)
    focus = 0
    top = 0
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input, !entries.isEmpty else { return true }
    switch key {
    case .escape, .control("c"): app.pop()
    case .tab: turn(to: page.next(by: 1))
    case .backTab: turn(to: page.next(by: -1))
    case .down: focus = (focus + 1) % entries.count
    case .up: focus = (focus + entries.count - 1) % entries.count
    case .right: focus = layout.neighbour(of: focus, by: 1)
    case .left: focus = layout.neighbour(of: focus, by: -1)
    case .home: focus = 0
    case .end: focus = entries.count - 1
    case .enter: open(entries[focus], app)
    case .control("l"): app.needsRepaint = true
    case .character(let letter): choose(letter, app)
    default: break
    }
    return true
  }

  private func choose(_ letter: Character, _ app: App) {
    if let page = ViewPage.allCases.first(where: { $0.key == letter }) {
      turn(to: page)
    } else if let entry = ViewEntries.entry(letter, on: page, of: all) {
      open(entry, app)
    } else if letter == "q" {
      app.pop()
    } else {
      app.say(
        Text(
          de: "Keine Ansicht hat hier den Buchstaben „\(letter)“.",
          en: "No view here has the letter “\(letter)”."
        ),
        .warning
      )
    }
  }

  private func open(_ entry: ViewEntry, _ app: App) {
    app.pop()
    app.attempt { try entry.open(app) }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let isWide = body.width >= 76
    layout = ViewMenuLayout(entries, isWide: isWide, hasGaps: false)
    let hasGaps = ViewMenuLayout(entries, isWide: isWide, hasGaps: true)
    if hasGaps.height + 2 <= body.height { layout = hasGaps }
    let area = Box.draw(
      &frame,
      title: title(app),
      width: min(isWide ? 84 : 46, body.width - 4),
      height: layout.height
    )
    scroll(height: area.height)
    let width = area.width / max(1, layout.columns.count)
    for (column, lines) in layout.columns.enumerated() {
      for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
        let place = Rect(x: area.x + column * width, y: area.y + offset, width: width, height: 1)
        draw(line, &frame, place, app)
      }
    }
    Box.drawMore(&frame, area, isAbove: top > 0, isBelow: top + area.height < layout.height)
    Box.drawKeys(
      &frame,
      Text(
        de: "Buchstabe/Enter: öffnen   Tab, \(pages): Seite   Esc: zurück",
        en: "Letter/Enter: open   Tab, \(pages): page   Esc: back"
      ),
      app
    )
  }

  /// The digits of the pages, from the first to the last.
  private var pages: String {
    let keys = ViewPage.allCases.map(\.key)
    return [keys.first, keys.last].compactMap { $0 }.map(String.init).joined(separator: "–")
  }

  /// The pages, the open one in brackets.
  private func title(_ app: App) -> String {
    ViewPage.allCases.map { page in
      let words = "\(page.key) \(page.title[app.language])"
      return page == self.page ? "[\(words)]" : words
    }.joined(separator: "  ")
  }

  /// Keeps the focused entry in sight, with the heading above it where it is the first.
  private func scroll(height: Int) {
    guard layout.places.indices.contains(focus) else { return }
    let place = layout.places[focus]
    var first = place.row
    if first > 0, case .heading = layout.columns[place.column][first - 1] { first -= 1 }
    if first < top { top = first }
    if place.row >= top + height { top = place.row - height + 1 }
    top = min(top, max(0, layout.height - height))
  }

  private func draw(_ line: ViewMenuLayout.Line, _ frame: inout Frame, _ area: Rect, _ app: App) {
    switch line {
    case .gap: break
    case .heading(let text):
      frame.put(text[app.language], x: area.x, y: area.y, role: .dialogTitle, width: area.width)
    case .entry(let index):
      let entry = entries[index]
      let isFocused = index == focus
      let sign = isFocused ? ">" : " "
      let text = "\(sign) \(entry.key.map(String.init) ?? " ")  \(entry.title[app.language])"
      frame.put(
        text,
        x: area.x,
        y: area.y,
        role: isFocused ? .dialogSelected : .dialog,
        width: area.width - 1,
        ellipsis: true
      )
      if isFocused { frame.cursor = (area.x, area.y) }
    }
  }
}
