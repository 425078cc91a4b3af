import Domain
import Terminal
import Workspace

/// The page "Heute": what is due, who waits, and the rest one key away.
final class TodayView {
  /// The tasks and meetings, so that what is done with records is done with the one in the focus.
  let list = ListView(nil)
  private(set) var content: TodayContent
  private(set) var rows: [TodayRow] = []
  private(set) var focus = 0
  var top = 0
  var pageHeight = 1
  /// How many rows the last key opened below the focus.
  private(set) var opened = 0
  /// Parts and rules that were opened or closed.
  private var turned: Set<TodayRow.Key> = []
  private var key: TodayRow.Key?
  private var shown: State?

  private struct State: Equatable {
    let agenda: TableState
    /// The version of what the rules found; nil while that was never known.
    let found: Int?
  }

  /// Whatever else changes is told by what the rules found.
  private static let kinds = [Meeting.kind, ActionItem.kind]

  init(_ app: App) {
    content = TodayContent(app.workspace, isKnown: false)
    refresh(app)
  }

  /// Takes the rows as they are now; costs nothing where nothing changed.
  ///
  /// While the rules are asked anew what they found before stands.
  func refresh(_ app: App) {
    let workspace = app.workspace
    let isReady = workspace.warningsAreReady
    let state = State(
      agenda: workspace.state(of: TodayView.kinds),
      found: isReady ? workspace.warningVersion : shown?.found
    )
    guard state != shown else { return }
    if state.found != nil, !isReady { return }
    shown = state
    content = TodayContent(workspace, isKnown: state.found != nil)
    show(app)
  }

  private func show(_ app: App) {
    rows = content.rows(turned, app.workspace)
    list.take(
      rows.compactMap { if case .agenda(let row, _) = $0 { row.id } else { nil } }
    )
    if let key, let place = rows.firstIndex(where: { $0.key == key }) { focus = place }
    focus(near: focus)
  }

  /// Focuses a row that can be chosen: this one, the next one, or the last one.
  private func focus(near place: Int) {
    let stops = rows.indices.filter { rows[$0].key != nil }
    focus = stops.first { $0 >= place } ?? stops.last ?? 0
    key = focused?.key
    if case .agenda(let row, _) = focused { list.focus(row.id) }
  }

  var focused: TodayRow? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// Whether a meeting or a task is in the focus.
  var isOnAgenda: Bool { if case .agenda = focused { true } else { false } }

  /// The records that are meant: of a case the one to go to.
  var selected: [RecordID] {
    switch focused {
    case .agenda(let row, _): [row.id]
    case .single(_, let one, _), .found(_, let one): Array(one.records.prefix(1))
    case .aside(let one): Array(one.found.records.prefix(1))
    case .gap, .heading, .fold, .rule, nil: []
    }
  }

  func move(by steps: Int) {
    let stops = rows.indices.filter { rows[$0].key != nil }
    guard let here = stops.firstIndex(of: focus) else { return focus(near: 0) }
    focus(near: stops[min(max(0, here + steps), stops.count - 1)])
  }

  /// Goes to the first row of the part after this one, or of this one or that before it.
  func moveToPart(forward: Bool) {
    let starts = rows.indices.filter { rows[$0].beginsPart }.map { start in
      rows[start].key == nil ? start + 1 : start
    }
    let place = forward ? starts.first { $0 > focus } : starts.last { $0 < focus }
    focus(near: place ?? (forward ? rows.count - 1 : 0))
  }

  /// Opens or closes the part or the rule in the focus; false where it is neither.
  func turn(_ app: App) -> Bool {
    guard let key = focused?.key else { return false }
    switch focused {
    case .fold, .rule: break
    default: return false
    }
    if turned.remove(key) == nil { turned.insert(key) }
    let before = rows.count
    show(app)
    opened = max(0, rows.count - before)
    return true
  }

  /// Closes what the focus is in, and goes to its head; false where there is nothing to close.
  func close(_ app: App) -> Bool {
    switch focused {
    case .rule(_, _, isOpen: true), .fold(_, _, _, isOpen: true): return turn(app)
    case .gap, .heading, nil: return false
    default: break
    }
    let head = rows[..<focus].lastIndex { row in
      switch row {
      case .rule(_, _, isOpen: true), .fold(_, _, _, isOpen: true): true
      default: false
      }
    }
    let isHeaded = rows[..<focus].lastIndex { if case .heading = $0 { true } else { false } } ?? -1
    guard let head, head > isHeaded else { return false }
    focus(near: head)
    return true
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    // A key that came with the one before it acts on what that one left.
    refresh(app)
    opened = 0
    guard let step = RowStep.of(input, page: pageHeight, count: rows.count) else {
      return false
    }
    move(by: step)
    return true
  }
}

extension TodayView: WarningChoosing {
  var chosenCases: (rule: Warning, cases: [WarningCase])? { focused?.cases }

  var chosenAside: SnoozedCase? { if case .aside(let one) = focused { one } else { nil } }
}
