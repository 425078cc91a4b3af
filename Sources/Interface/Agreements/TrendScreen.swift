import Domain
import Terminal
import Workspace

/// The cooperation checks of an agreement over time, both sides beside each other.
final class TrendScreen: Screen {
  let agreement: RecordID
  private var top = 0
  private var height = 1
  private var total = 0

  init(_ agreement: RecordID) {
    self.agreement = agreement
  }

  var contexts: Set<Context> { [.anywhere, .trend] }
  var selected: [RecordID] { [agreement] }
  var subjects: [RecordID] { [agreement] }

  func trend(_ app: App) -> CooperationTrend {
    let checks = app.workspace.records(CooperationCheck.self).filter { _, check in
      check.agreement == agreement && check.archived == nil
    }
    let record = app.workspace.values(of: agreement).map { Agreement(values: $0) } ?? Agreement()
    return CooperationTrend(
      checks.map { Entry($0.0, $0.1) },
      parties: app.workspace.office.parties(of: record)
    )
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown: top += height
    case .pageUp: top -= height
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = total
    default: return false
    }
    top = min(max(0, top), max(0, total - height))
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let title = Text(de: "Kooperations-Check", en: "Cooperation check")[app.language]
    let name = app.workspace.label(agreement) ?? agreement.text
    frame.put("\(title): \(name)", x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    frame.cursor = (0, body.y)
    let trend = trend(app)
    guard !trend.days.isEmpty else {
      let none = Text(
        de: "Noch hat keine Seite die Zusammenarbeit eingeschätzt. n legt den ersten Check an.",
        en: "Neither side has rated the cooperation yet. n makes the first check."
      )
      let lines = Cells.lines(wrapping: none[app.language], width: body.width - 4)
      for (row, line) in lines.enumerated() {
        frame.put(line, x: 2, y: body.y + 2 + row, role: .dim)
      }
      return
    }
    let chart = TrendChart(trend, width: body.width, app)
    chart.drawHeading(&frame, y: body.y + 1)
    let area = Rect(x: 0, y: body.y + 2, width: body.width, height: body.height - 2)
    total = chart.lines.count
    height = max(1, area.height)
    top = min(top, max(0, total - height))
    for (row, line) in chart.lines.dropFirst(top).prefix(height).enumerated() {
      chart.draw(line, &frame, y: area.y + row)
    }
    if total > top + height {
      let more = Text(de: "↓ weiter", en: "↓ more")[app.language]
      frame.put(more, x: 0, y: body.y + 1, role: .dim)
    }
  }
}
