import Domain
import Terminal
import Workspace

/// The way from a name to a partner as a board: a column per state, the partners beneath.
final class PipelineScreen: Screen {
  private let all = PipelineColumn.all()
  private(set) var index = 0

  init(_ app: App) {
    refresh(app)
    index = columns.firstIndex { $0.list.focused != nil } ?? 0
  }

  var contexts: Set<Context> { [.anywhere, .record, .board] }

  /// Those without a state have a column only while there are any.
  var columns: [PipelineColumn] {
    all.filter { $0.state != nil || !$0.list.rows.isEmpty }
  }

  private var column: PipelineColumn? {
    columns.indices.contains(index) ? columns[index] : columns.last
  }

  var list: ListView? { column?.list }

  /// A partner that is made here has the state of the column.
  var presets: [String: String] {
    guard let state = column?.state else { return [:] }
    return ["state": state.stored]
  }

  private func refresh(_ app: App) {
    let state = column?.state
    for column in all { column.list.refresh(app.workspace) }
    // The first column may have come or gone.
    index = columns.firstIndex { $0.state == state } ?? min(index, columns.count - 1)
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func turn(by step: Int) {
    index = max(0, min(columns.count - 1, index + step))
  }

  /// The state before or after that of the column; nil at the ends of the way.
  func next(by step: Int) -> PipelineColumn? {
    let place = index + step
    return columns.indices.contains(place) && columns[place].state != nil ? columns[place] : nil
  }

  /// Moves the focused partner on the way; the focus goes with it.
  func moveFocused(by step: Int, _ app: App) throws {
    guard let id = list?.focused, let from = column, let target = next(by: step),
      let state = target.state
    else { return }
    try app.workspace.write([(id, "state", state.stored)])
    refresh(app)
    index = columns.firstIndex { $0.state == state } ?? index
    list?.focus(id)
    let name = app.workspace.label(id) ?? id.text
    app.say(
      Text(
        de: "\(name): \(from.title.de) → \(target.title.de). u nimmt es zurück.",
        en: "\(name): \(from.title.en) → \(target.title.en). u undoes it."
      ),
      .good
    )
  }

  func handle(_ input: Input, _: App) -> Bool {
    guard case .key(let key) = input, let list else { return false }
    switch key {
    case .down, .character("j"): list.move(by: 1)
    case .up, .character("k"): list.move(by: -1)
    case .pageDown, .control("f"): list.move(pages: 1)
    case .pageUp, .control("b"): list.move(pages: -1)
    case .home, .character("g"): list.moveToFirst()
    case .end, .character("G"): list.moveToLast()
    default: return false
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    PipelineDrawing(columns: columns, index: index, body: Chrome.body(frame)).draw(&frame, app)
  }
}
