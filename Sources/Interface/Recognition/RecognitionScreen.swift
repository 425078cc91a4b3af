import Domain
import Terminal
import Workspace

/// What a volunteer was given, may get, did and learned, over the whole screen.
final class RecognitionScreen: Screen {
  let volunteer: RecordID
  private var top = 0
  private var height = 1
  private var total = 0
  /// What was drawn last, and from what it was made.
  private var shown: (state: TableState, language: Language, rows: [RecognitionRows.Row])?

  init(_ volunteer: RecordID) {
    self.volunteer = volunteer
  }

  var contexts: Set<Context> { [.anywhere, .recognition] }
  var selected: [RecordID] { [volunteer] }
  var subjects: [RecordID] { [volunteer] }

  func handle(_ input: Input, _: App) -> Bool {
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown: top += max(1, height - 1)
    case .pageUp: top -= max(1, height - 1)
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = Int.max / 2
    default: return false
    }
    // How far it goes is known once it is drawn.
    top = max(0, total == 0 ? top : min(top, total - height))
    return true
  }

  private func rows(_ app: App) -> [RecognitionRows.Row] {
    let state = app.workspace.state(of: Office.types.map { $0.kind } + [OfficeSettings.kind])
    if let shown, shown.state == state, shown.language == app.language { return shown.rows }
    guard let entry = app.workspace.entry(volunteer, of: Volunteer.self) else { return [] }
    let rows = RecognitionRows(entry, app).rows
    shown = (state, app.language, rows)
    return rows
  }

  private struct Line {
    var label = ""
    var text = ""
    var sign: RecognitionRows.Sign?
    var isHeading = false
  }

  private func lines(width: Int, label: Int, _ app: App) -> [Line] {
    rows(app).flatMap { row -> [Line] in
      switch row {
      case .gap: return [Line()]
      case .heading(let text): return [Line(label: text[app.language], isHeading: true)]
      case .line(let name, let value, let sign):
        return Cells.lines(wrapping: value, width: width - label - 3).enumerated().map {
          Line(label: $0 == 0 ? name : "", text: $1, sign: $0 == 0 ? sign : nil)
        }
      }
    }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let title = Text(de: "Anerkennung", en: "Recognition")[app.language]
    let name = app.workspace.label(volunteer) ?? volunteer.text
    frame.put("\(title): \(name)", x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    frame.cursor = (0, body.y)
    let label = min(20, max(11, body.width / 4))
    let lines = lines(width: body.width, label: label, app)
    total = lines.count
    height = max(1, body.height - 1)
    top = min(top, max(0, total - height))
    for (row, line) in lines.dropFirst(top).prefix(height).enumerated() {
      let y = body.y + 1 + row
      guard !line.isHeading else {
        frame.put(line.label, x: 0, y: y, role: .listHeader, width: body.width, ellipsis: true)
        continue
      }
      if let sign = line.sign { frame.put(sign.rawValue, x: 0, y: y, role: sign.role) }
      frame.put(line.label, x: 2, y: y, role: .detailLabel, width: label, ellipsis: true)
      frame.put(line.text, x: label + 3, y: y, role: .detailValue, width: body.width - label - 3)
    }
    guard total > top + height else { return }
    let more = Text(de: "↓ weiter", en: "↓ more")[app.language]
    frame.put(more, x: body.width - Cells.width(of: more), y: body.bottom - 1, role: .dim)
  }
}
