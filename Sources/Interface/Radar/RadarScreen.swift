import Domain
import Terminal
import Workspace

/// Offers and projects that may be the same work done twice, beside each other.
final class RadarScreen: Screen {
  let content = RadarContent()
  /// The text of the filter while it is typed.
  private(set) var editor: LineEditor?
  private(set) var filter = ""
  private(set) var focus = 0
  private var key: String?
  var top = 0
  /// How many rows the last picture had.
  var pageHeight = 1

  init(_ app: App) {
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .radar] }

  /// The rows that can be focused, as places among all rows.
  private var stops: [Int] { content.lines.indices.filter { content.lines[$0].key != nil } }

  var focusedLine: RadarLine? {
    content.lines.indices.contains(focus) && content.lines[focus].key != nil
      ? content.lines[focus] : nil
  }

  var focusedPair: PairLine? {
    if case .pair(let line) = focusedLine { line } else { nil }
  }

  var selected: [RecordID] {
    switch focusedLine {
    case .pair(let line): [line.row.pair.first]
    case .partner(let id, _): [id]
    default: []
    }
  }

  /// Takes the rows as they are now; the focused one stays focused, or the next in its place.
  func refresh(_ app: App, isFilterNew: Bool = false) {
    guard content.refresh(app.workspace) || isFilterNew else { return }
    content.select(filter, app.workspace)
    if let key, let place = content.lines.firstIndex(where: { $0.key == key }) {
      focus = place
    } else {
      let stops = stops
      focus = stops.first { $0 >= focus } ?? stops.last ?? 0
    }
    key = focusedLine?.key
  }

  func move(by rows: Int) {
    let stops = stops
    guard !stops.isEmpty else { return }
    let place = stops.firstIndex { $0 >= focus } ?? 0
    focus = stops[min(max(0, place + rows), stops.count - 1)]
    key = focusedLine?.key
  }

  func beginFilter() { editor = LineEditor(filter) }

  private func setFilter(_ text: String, _ app: App) {
    filter = text
    refresh(app, isFilterNew: true)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    // A key that came with the one before it acts on what that one left.
    refresh(app)
    if var editor {
      switch input {
      case .key(.enter), .key(.down): self.editor = nil
      case .key(.escape), .key(.control("c")):
        self.editor = nil
        setFilter("", app)
      default:
        guard editor.handle(input) else { return false }
        self.editor = editor
        setFilter(editor.text, app)
      }
      return true
    }
    if case .key(.escape) = input, !filter.isEmpty {
      setFilter("", app)
      return true
    }
    let count = content.lines.count
    guard let step = RowStep.of(input, page: pageHeight, count: count) else { return false }
    move(by: step)
    return true
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }
}
