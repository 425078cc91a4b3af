import Domain
import Terminal

/// A list to choose from, searched while typing.
final class PickerScreen: Screen {
  private let title: Text
  private let source: PickerSource
  private let isMultiple: Bool
  private let done: ([String], App) -> Void
  private var chosen: [String]
  private var query = LineEditor()
  private var entries: [PickerSource.Entry]
  private var focus = 0
  private var top = 0
  /// Whether arrows have left what was typed for the list.
  private var isInList = false

  init(
    title: Text,
    source: PickerSource,
    isMultiple: Bool = false,
    chosen: [String] = [],
    done: @escaping ([String], App) -> Void
  ) {
    self.title = title
    self.source = source
    self.isMultiple = isMultiple
    self.chosen = chosen
    self.done = done
    entries = source.find("")
    if !isMultiple, let key = chosen.first, let place = entries.firstIndex(where: { $0.key == key })
    {
      focus = place
    }
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }

  func handle(_ input: Input, _ app: App) -> Bool {
    switch input {
    case .key(.escape), .key(.control("c")): app.pop()
    case .key(.enter): finish(app)
    case .key(.down), .key(.control("n")): move(by: isTyping ? 0 : 1)
    case .key(.up), .key(.control("p")): move(by: -1)
    case .key(.pageDown): move(by: 8)
    case .key(.pageUp): move(by: -8)
    case .key(.character(" ")) where isMultiple && !isTyping: toggle()
    case .key(.tab) where source.vary != nil && focused != nil: vary(source.vary)
    case .key(.backTab) where source.varyBesides != nil && focused != nil: vary(source.varyBesides)
    case .key(.tab): app.pop()
    default: search(input)
    }
    return true
  }

  /// While words are typed a blank belongs to them: names and new terms have several.
  private var isTyping: Bool { isMultiple && !query.text.isEmpty && !isInList }

  private func move(by rows: Int) {
    focus = max(0, min(entries.count - 1, focus + rows))
    isInList = true
  }

  private var focused: PickerSource.Entry? {
    entries.indices.contains(focus) ? entries[focus] : nil
  }

  private func search(_ input: Input) {
    let before = query.text
    _ = query.handle(input)
    guard query.text != before else { return }
    entries = source.find(query.text)
    focus = 0
    top = 0
    isInList = false
  }

  /// The place of an entry among the chosen, whatever variant was chosen.
  private func place(of key: String) -> Int? {
    chosen.firstIndex { $0 == key || (source.vary != nil && $0.hasPrefix("\(key):")) }
  }

  private func toggle() {
    guard let focused else { return }
    if let place = place(of: focused.key) {
      chosen.remove(at: place)
    } else {
      chosen.append(focused.key)
    }
    guard !query.text.isEmpty else { return }
    // The next word begins a new search.
    query = LineEditor()
    entries = source.find("")
    focus = entries.firstIndex { $0.key == focused.key } ?? 0
  }

  private func vary(_ vary: ((String) -> String)?) {
    guard let focused, let vary else { return }
    if place(of: focused.key) == nil { chosen.append(focused.key) }
    if let place = place(of: focused.key) { chosen[place] = vary(chosen[place]) }
  }

  private func finish(_ app: App) {
    if isMultiple {
      // Enter on something just searched takes it too: the shortest way to one more.
      if !query.text.isEmpty, let focused, place(of: focused.key) == nil {
        chosen.append(focused.key)
      }
    } else {
      guard let focused else { return }
      chosen = [focused.key]
    }
    app.pop()
    done(chosen, app)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let rows = max(3, min(entries.count, body.height - 5, 16))
    let extra = isMultiple ? 2 : 1
    let area = Box.draw(
      &frame,
      title: title[app.language],
      width: min(64, body.width - 4),
      height: rows + extra
    )
    frame.put("/", x: area.x, y: area.y, role: .match)
    let height = area.height - extra
    if focus < top { top = focus }
    if focus >= top + height { top = focus - height + 1 }
    if entries.isEmpty {
      let none = Text(
        de: "Nichts gefunden: Esc zurück, Rück löscht",
        en: "Nothing found: Esc goes back, Backspace deletes"
      )[app.language]
      let lines = Cells.lines(wrapping: none, width: area.width - 2).prefix(height)
      for (offset, line) in lines.enumerated() {
        frame.put(line, x: area.x + 2, y: area.y + 1 + offset, role: .dim)
      }
    }
    for (offset, entry) in entries.dropFirst(top).prefix(height).enumerated() {
      drawEntry(entry, isFocused: top + offset == focus, &frame, area, area.y + 1 + offset)
    }
    if isMultiple {
      let words = chosen.map(source.label).joined(separator: ", ")
      frame.put(words, x: area.x, y: area.bottom - 1, role: .dim, width: area.width, ellipsis: true)
    }
    query.draw(&frame, x: area.x + 1, y: area.y, width: area.width - 1, role: .match)
    drawKeys(&frame, app)
  }

  private func drawEntry(
    _ entry: PickerSource.Entry,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ y: Int
  ) {
    let place = place(of: entry.key)
    let mark = isMultiple ? (place == nil ? "[ ] " : "[x] ") : ""
    let label = source.vary != nil && place != nil ? source.label(chosen[place ?? 0]) : entry.label
    let role: Role = isFocused ? .dialogSelected : .dialog
    frame.fill(x: area.x, y: y, width: area.width, height: 1, role: role)
    frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: role)
    let room = area.width - 2
    let used = frame.put(mark + label, x: area.x + 2, y: y, role: role, width: room, ellipsis: true)
    if room - used > 3 {
      frame.put(
        entry.detail,
        x: area.x + used + 4,
        y: y,
        role: role,
        width: room - used - 2,
        ellipsis: true
      )
    }
  }

  private func drawKeys(_ frame: inout Frame, _ app: App) {
    let text =
      if isTyping {
        Text(
          de: "Enter: übernehmen   ↓ und Leer: mehrere wählen   Esc: zurück",
          en: "Enter: take over   ↓ and Space: choose several   Esc: back"
        )
      } else if source.vary != nil {
        Text(
          de: "Leer: wählen  Tab: Stufe  Umschalt-Tab: schriftlich  Enter: übernehmen",
          en: "Space: choose  Tab: level  Shift-Tab: written  Enter: take over"
        )
      } else if isMultiple {
        Text(
          de: "Leer: wählen   Enter: übernehmen   Esc: zurück",
          en: "Space: choose   Enter: take over   Esc: back"
        )
      } else {
        Text(
          de: "Tippen: suchen   Enter: übernehmen   Esc: zurück",
          en: "Type: search   Enter: take over   Esc: back"
        )
      }
    Box.drawKeys(&frame, text, app)
  }
}
