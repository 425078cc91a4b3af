import Domain
import Terminal
import Workspace

/// The requests for which somebody is still looked for, with how complete they are and how many
/// volunteers fit.
final class OpenRequestsScreen: Screen {
  static let title = Text(de: "Offene Anfragen", en: "Open requests")

  private static let columns = [
    RowColumn(title: DeploymentRequest.singular, width: 0),
    RowColumn(title: Text(de: "Einsatzstelle", en: "Site"), width: 26, from: 100),
    RowColumn(title: Text(de: "Stadtteile", en: "Districts"), width: 14, from: 76),
    RowColumn(title: Text(de: "Beginn", en: "Start"), width: 10, from: 90),
    RowColumn(title: Text(de: "Vollst.", en: "Compl."), width: 7, isRight: true),
    RowColumn(title: Text(de: "Passend", en: "Fit"), width: 8, isRight: true, from: 50),
    RowColumn(title: Text(de: "Gesucht", en: "Wanted"), width: 7, isRight: true, from: 58),
  ]

  private let view = RowsView(OpenRequestsScreen.columns)
  private var requests: [RecordID: DeploymentRequest] = [:]
  /// How many volunteers fit a request, as it was counted last.
  private var fits: [RecordID: Int] = [:]
  /// The requests of which that was counted before something changed.
  private var outdated: Set<RecordID> = []
  private var incomplete = 0
  private var shown: Int?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }
  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  /// Counting all of them anew takes long: after a change it is done when nobody types.
  func rest(_ app: App) -> Bool {
    guard !outdated.isEmpty, app.top === self else { return false }
    for id in outdated { fits[id] = nil }
    outdated = []
    return true
  }

  func newDraft(_ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(DeploymentRequest.self))
  }

  /// Those that begin soonest first.
  private func refresh(_ app: App) {
    let version = app.workspace.officeVersion
    guard version != shown else { return }
    shown = version
    let office = app.workspace.office
    let open = office.requests.filter { $0.record.isOpen(on: office.today) }.sorted { left, right in
      (left.record.start?.number ?? .max, left.id) < (right.record.start?.number ?? .max, right.id)
    }
    requests = Dictionary(open.map { ($0.id, $0.record) }) { first, _ in first }
    fits = fits.filter { requests[$0.key] != nil }
    outdated = Set(fits.keys)
    incomplete = open.count { !$0.record.mayBeMatched }
    view.take(open.map { .record($0.id) })
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let gaps = Text(de: " · \(incomplete) unvollständig", en: " · \(incomplete) incomplete")
    let title =
      OpenRequestsScreen.title + Text(" \(requests.count)") + (incomplete > 0 ? gaps : Text(""))
    let hint = Text(de: "z: passende Freiwillige", en: "z: matching volunteers")
    Chrome.drawTitle(&frame, title[app.language], requests.isEmpty ? "" : hint[app.language])
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    let nothing = Text(
      de: "Keine Anfrage ist offen. n legt eine an.",
      en: "No request is open. n adds one."
    )
    view.draw(&frame, area, nothing: nothing, app) { cells($0, app) }
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let request = requests[id] else { return [] }
    let office = app.workspace.office
    let fit = fits[id] ?? app.workspace.matchBook.reach(of: Entry(id, request)).count
    fits[id] = fit
    let wanted = max(1, request.count ?? 1)
    let percent = request.completeness.percent
    let districts = request.districts.map { office.words($0, of: .districts)[app.language] }
    return [
      RowCell(request.title), RowCell(request.partner.map(office.name) ?? ""),
      RowCell(districts.joined(separator: ", ")),
      RowCell(request.start?.written(app.language) ?? ""),
      RowCell("\(percent) %", request.mayBeMatched ? .list : .warning),
      RowCell((outdated.contains(id) ? "~" : "") + String(fit), fit < wanted ? .warning : .list),
      RowCell(String(wanted)),
    ]
  }
}
