import Domain
import Terminal
import Workspace

/// The volunteers that fit a deployment request, or the requests that fit a volunteer, the best
/// first, with the reasons (requirements 136 to 138).
final class MatchScreen: Screen {
  /// The request or the volunteer that is asked about.
  let subject: RecordID
  let view: RowsView
  /// The matches by the record of the row.
  private(set) var matches: [RecordID: Match] = [:]
  private(set) var counts = (fitting: 0, excluded: 0)
  /// Whether those that a hard condition excludes are listed too.
  private(set) var showsExcluded = false
  private var shown: Int?

  init(_ subject: RecordID, _ app: App) {
    self.subject = subject
    view = RowsView(
      subject.prefix == Volunteer.kind.prefix ? MatchScreen.requests : MatchScreen.volunteers
    )
    refresh(app)
  }

  private static let score = RowColumn(title: Text(de: "Passung", en: "Fit"), width: 9)

  private static let volunteers = [
    score, RowColumn(title: Volunteer.singular, width: 20, isName: true),
    RowColumn(title: Text(de: "Stadtteil", en: "District"), width: 12, from: 56),
    RowColumn(title: Text(de: "Frei", en: "Free"), width: 6, isRight: true, from: 48),
    RowColumn(title: Text(de: "Grund", en: "Reason"), width: 0, from: 70),
  ]

  private static let requests = [
    score, RowColumn(title: DeploymentRequest.singular, width: 26, isName: true),
    RowColumn(title: Text(de: "Stadtteil", en: "District"), width: 12, from: 56),
    RowColumn(title: Text(de: "h/Wo.", en: "h/wk"), width: 6, isRight: true, from: 66),
    RowColumn(title: Text(de: "Grund", en: "Reason"), width: 0, from: 76),
  ]

  var contexts: Set<Context> { [.anywhere, .list, .page, .matches] }
  var list: ListView? { view.list }
  var subjects: [RecordID] { [subject] }

  var isOfRequest: Bool { subject.prefix == DeploymentRequest.kind.prefix }

  /// The match of the row in the focus.
  var focused: Match? { view.list.focused.flatMap { matches[$0] } }

  /// What an action is for: the marked rows, else the focused one.
  var chosen: [Match] { view.list.selected.compactMap { matches[$0] } }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  func toggleExcluded(_ app: App) {
    showsExcluded.toggle()
    shown = nil
    refresh(app)
  }

  func refresh(_ app: App) {
    let version = app.workspace.officeVersion
    guard version != shown else { return }
    shown = version
    let found = find(app)
    matches = Dictionary(
      found.map { (isOfRequest ? $0.volunteer : $0.request, $0) }
    ) { first, _ in first }
    let open = found.filter { $0.excludedBy == nil }
    let fitting = open.filter { $0.isFitting }
    let less = open.filter { !$0.isFitting }
    counts = (fitting.count, found.count - open.count)
    let excluded = showsExcluded ? found.filter { $0.excludedBy != nil } : []
    view.take(
      lines(nil, fitting) + lines(Text(de: "Weniger passend", en: "Less fitting"), less)
        + lines(Text(de: "Ausgeschlossen", en: "Excluded"), excluded)
    )
  }

  private func lines(_ title: Text?, _ found: [Match]) -> [RowsView.Line] {
    guard !found.isEmpty else { return [] }
    let heading = title.map { [RowsView.Line.heading($0 + Text(" (\(found.count))"))] }
    return (heading ?? []) + found.map { .record(isOfRequest ? $0.volunteer : $0.request) }
  }

  private func find(_ app: App) -> [Match] {
    let matching = app.workspace.matchBook.matching
    if isOfRequest {
      let request = app.workspace.entry(subject, of: DeploymentRequest.self)
      return request.map(matching.volunteers) ?? []
    }
    return app.workspace.entry(subject, of: Volunteer.self).map(matching.requests) ?? []
  }
}
