import Domain
import Exchange
import Terminal
import Workspace

/// A report to look at: each of its figures leads to the records that it was counted from.
final class ReportScreen: Screen {
  let kind: ReportKind
  let subject: ReportSubject?
  private(set) var period: ReportPeriod
  /// Whether it is shown as it leaves the house.
  private(set) var isOutgoing = false
  private(set) var focus: ReportPage.Spot?
  private var made: (version: Int, report: Report, disclosure: Disclosure)?
  private var page: (width: Int, ReportPage)?
  private var top = 0
  private var height = 1
  /// How far the office is read that it is made from; nil once it is.
  private(set) var progress: (done: Int, all: Int)?
  /// Whether the last key scrolled, so that the picture need not keep the focus in sight.
  private var isScrolled = false

  init(_ kind: ReportKind, _ subject: ReportSubject?, _ app: App) {
    self.kind = kind
    self.subject = subject
    period = .usual(on: app.workspace.today)
  }

  var contexts: Set<Context> { [.anywhere, .report] }

  /// The report as the records are now, made anew only where they or the period changed.
  func report(_ app: App) -> (report: Report, disclosure: Disclosure) {
    let version = app.workspace.officeVersion
    if let made, made.version == version { return (made.report, made.disclosure) }
    let report = kind.report(app.workspace.officeBooks, period, for: subject)
    let fewest = app.workspace.office.value(of: ReportThresholds.fewest)
    let disclosure = Disclosure(report, fewest: fewest)
    made = (version, report, disclosure)
    page = nil
    return (report, disclosure)
  }

  private func page(_ app: App) -> ReportPage {
    let (report, disclosure) = report(app)
    if let page, page.width == app.size.width { return page.1 }
    let lines = ReportPage(
      report,
      disclosure,
      isOutgoing: isOutgoing,
      width: app.size.width - 1,
      signs: app.signs,
      language: app.language
    )
    page = (app.size.width, lines)
    if let focus, lines.find(focus) == nil { self.focus = nil }
    return lines
  }

  func show(_ period: ReportPeriod) {
    self.period = period
    made = nil
  }

  func go(by years: Int) {
    let (year, overflow) = period.until.year.addingReportingOverflow(years)
    if !overflow, let period = ReportPeriod(year: year) { show(period) }
  }

  func turn() {
    isOutgoing.toggle()
    page = nil
  }

  func follow(_: Set<RecordID>, _: App) {}

  /// Reads on in the office that it is made from; what takes no longer than a moment is not told.
  func prepare(_ app: App) -> Bool {
    progress = app.patience.flatMap { app.workspace.prepareOffice(for: progress == nil ? $0 : 10) }
    return progress == nil
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input, prepare(app) else { return false }
    let page = page(app)
    isScrolled = false
    switch key {
    case .down, .character("j"): step(1, page)
    case .up, .character("k"): step(-1, page)
    case .right, .character("l"): move(1, page)
    case .left, .character("h"): move(-1, page)
    case .tab: jump(1, page)
    case .backTab: jump(-1, page)
    case .pageDown, .character(" "), .control("f"): scroll(height - 1, page)
    case .pageUp, .control("b"): scroll(1 - height, page)
    case .home, .character("g"): scroll(-page.lines.count, page)
    case .end, .character("G"): scroll(page.lines.count, page)
    default: return false
    }
    return true
  }

  private func place(_ page: ReportPage) -> (group: Int, place: Int)? { focus.flatMap(page.find) }

  /// To the next line in which something can be chosen, in the same column.
  private func step(_ step: Int, _ page: ReportPage) {
    guard let here = place(page) else {
      focus = page.spots.first { $0.line >= top }?.spots.first ?? page.spots.last?.spots.first
      return
    }
    let next = here.group + step
    guard page.spots.indices.contains(next) else { return scroll(step, page) }
    let spots = page.spots[next].spots
    focus = spots[min(here.place, spots.count - 1)]
  }

  private func move(_ step: Int, _ page: ReportPage) {
    guard let here = place(page) else { return self.step(1, page) }
    let spots = page.spots[here.group].spots
    focus = spots[min(max(0, here.place + step), spots.count - 1)]
  }

  /// To the beginning of the next or the last table, block or list.
  private func jump(_ step: Int, _ page: ReportPage) {
    guard let here = place(page) else { return self.step(step, page) }
    let own = group(page.spots[here.group].spots.first)
    let rest =
      step > 0 ? Array(page.spots[here.group...]) : page.spots[..<here.group].reversed()
    guard let next = rest.first(where: { group($0.spots.first) != own }) else { return }
    let first = page.spots.first { group($0.spots.first) == group(next.spots.first) }
    focus = first?.spots.first
  }

  private func group(_ spot: ReportPage.Spot?) -> String {
    switch spot {
    case .figure(let place): "table \(place.table)"
    case .block(let key): "block \(key)"
    case .line, nil: "list"
    }
  }

  private func scroll(_ rows: Int, _ page: ReportPage) {
    isScrolled = true
    top = min(max(0, top + rows), max(0, page.lines.count - height))
    let seen = page.spots.first { top..<(top + height) ~= $0.line }
    if let here = place(page), top..<(top + height) ~= page.spots[here.group].line { return }
    if let seen { focus = seen.spots.first }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    guard prepare(app) else { return drawProgress(&frame, app) }
    let page = page(app)
    if focus == nil { focus = page.spots.first?.spots.first }
    height = max(1, body.height - 1)
    if !isScrolled, let here = place(page) { reveal(page.spots[here.group].line) }
    top = min(max(0, top), max(0, page.lines.count - height))
    drawTitle(&frame, app)
    frame.cursor = (0, body.y)
    for row in 0..<min(height, page.lines.count - top) {
      drawLine(page.lines[top + row], &frame, y: body.y + 1 + row, app)
    }
  }

  /// Scrolls until a line is seen, with the heading above it where it is near.
  private func reveal(_ line: Int) {
    if line < top + min(3, height / 3) { top = line - min(3, height / 3) }
    let tail = line + min(3, height / 3)
    if tail >= top + height { top = tail - height + 1 }
  }

  private func drawTitle(_ frame: inout Frame, _ app: App) {
    let words = subject.map { ": \($0.words(app.workspace.office)[app.language])" } ?? ""
    let title = "\(kind.title[app.language])\(words) \(period.title[app.language])"
    let marks =
      isOutgoing
      ? [
        Text(de: "so verlässt er das Haus", en: "as it leaves the house"),
        Text(de: "Außensicht", en: "outside"),
      ]
      : [
        Text(de: "alle Zahlen, nur fürs Büro", en: "all figures, for the office"),
        Text(de: "intern", en: "internal"),
      ]
    Chrome.drawTitle(&frame, title, keeping: marks.map { $0[app.language] })
  }
}
