import Domain
import Terminal
import Workspace

/// All projects over time, with their fundings and what is not paid (requirements 158 to 161).
final class TimelineScreen: Screen {
  static let title = Text(de: "Zeitplan der Projekte", en: "Projects over time")

  private(set) var scale = TimelineScale.quarters
  private(set) var choice = ProjectTimeline.Choice.all
  private(set) var rows: [ProjectTimeline.Row] = []
  private(set) var focus = 0
  /// The first row that is drawn, and how many the last picture had.
  private(set) var top = 0
  private var height = 1
  /// The columns of time of the last picture.
  private var columns = TimelineScale.columns
  /// A day of the first stretch in sight; nil until today was put in its place.
  private var from: Day?
  private var shown: TableState?

  init(_ app: App) {
    // Keys that were typed ahead of the first picture move in one of this width.
    let body = Chrome.body(Frame(width: app.size.width, height: app.size.height))
    columns = TimelineDrawing.Layout(body).columns
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .timeline] }
  var selected: [RecordID] { focused.map { [$0.id] } ?? [] }

  var focused: ProjectTimeline.Row? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// What changes what is drawn; the list of projects as well as the names in their details.
  private static let kinds = [
    Project.kind, ProjectFunding.kind, StaffingPhase.kind, OfficeSettings.kind,
  ]

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: TimelineScreen.kinds)
    guard state != shown else { return }
    shown = state
    let before = focused?.id
    rows = ProjectTimeline(app.workspace.office, choice).rows
    if let before, let place = rows.firstIndex(where: { $0.id == before }) { focus = place }
    clamp()
  }

  private func clamp() { focus = min(max(0, focus), max(0, rows.count - 1)) }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Months, quarters or years; what stands at a third of the width stays about where it is.
  func turn(_ app: App) {
    let third = from.map { _ in window(app).firstDay(of: columns / 3) }
    scale = scale.next
    from = third.map { start(with: $0) }
  }

  func choose(_ app: App) {
    let all = ProjectTimeline.Choice.allCases
    let place = all.firstIndex(of: choice) ?? 0
    choice = all[(place + 1) % all.count]
    shown = nil
    refresh(app)
  }

  func showToday() { from = nil }

  /// Goes so many stretches on, or as many as are in sight.
  func turn(stretches: Int, _ app: App) {
    let first = window(app).firstDay(of: 0)
    from = first.adding(months: stretches * scale.months)
  }

  func turn(pages: Int, _ app: App) {
    turn(stretches: pages * max(1, columns / TimelineScale.columns - 1), app)
  }

  /// Puts the beginning of the focused project in sight.
  func showFocused(_ app: App) {
    guard let start = focused?.project.start ?? focused?.project.end else { return }
    from = scale.start(of: start).adding(months: -scale.months)
  }

  private func start(with day: Day) -> Day {
    let before = columns / TimelineScale.columns / 3
    return scale.start(of: day).adding(months: -before * scale.months)
  }

  /// The part of time in sight; without a choice, with a third of it before today.
  private func window(_ app: App) -> TimelineWindow {
    TimelineWindow(
      from: from ?? start(with: app.workspace.today),
      scale: scale,
      columns: columns
    )
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): focus += 1
    case .up, .character("k"): focus -= 1
    case .pageDown, .control("f"): focus += max(1, height - 1)
    case .pageUp, .control("b"): focus -= max(1, height - 1)
    case .home, .character("g"): focus = 0
    case .end, .character("G"): focus = rows.count - 1
    case .right, .character("l"): turn(stretches: 1, app)
    case .left, .character("h"): turn(stretches: -1, app)
    default: return false
    }
    clamp()
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let layout = TimelineDrawing.Layout(body)
    columns = layout.columns
    height = layout.rows
    if focus < top { top = focus }
    if focus >= top + height { top = focus - height + 1 }
    top = max(0, min(top, rows.count - height))
    TimelineDrawing(screen: self, window: window(app), layout: layout, app: app)
      .draw(&frame, body)
  }
}
