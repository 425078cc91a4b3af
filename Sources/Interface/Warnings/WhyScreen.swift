import Domain
import Terminal
import Workspace

/// Why a warning is given: its rule, where that comes from, its numbers, and the records.
final class WhyScreen: Screen {
  private let rule: Warning
  private let found: WarningCase?
  private let records: [RecordID]
  private var focus = 0
  private var top = 0

  /// Without a case only the rule is told.
  init(_ rule: Warning, _ found: WarningCase?, _ app: App) {
    self.rule = rule
    self.found = found
    records = found?.records.filter { app.workspace.exists($0) } ?? []
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }
  var subjects: [RecordID] { records }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"): focus = min(focus + 1, max(0, records.count - 1))
    case .up, .character("k"): focus = max(0, focus - 1)
    case .home, .character("g"): focus = 0
    case .end, .character("G"): focus = max(0, records.count - 1)
    case .enter, .right, .character("l"):
      app.pop()
      if records.indices.contains(focus) { app.open(records[focus]) }
    case .control("l"): app.needsRepaint = true
    default: app.pop()
    }
    return true
  }

  private struct Line {
    let text: String
    var role = Role.dialog
    /// The place among the records.
    var record: Int?
  }

  private func lines(width: Int, _ app: App) -> [Line] {
    let language = app.language
    func wrapped(_ text: String, _ role: Role = .dialog) -> [Line] {
      Cells.lines(wrapping: text, width: width).map { Line(text: $0, role: role) }
    }
    var lines =
      found.map { wrapped($0.sentence[language], .dialogTitle) + [Line(text: "")] } ?? []
    lines += wrapped(rule.rule[language])
    if rule.isConfidential {
      lines += wrapped(Text(de: "Nur fürs Büro.", en: "For the office only.")[language])
    }
    lines += wrapped((Text(de: "Quelle: ", en: "Source: ") + rule.source.title)[language])
    for threshold in rule.thresholds { lines += wrapped(words(for: threshold, app)) }
    guard !records.isEmpty else { return lines }
    lines.append(Line(text: ""))
    lines.append(
      Line(text: Text(de: "Beruht auf:", en: "Rests on:")[language], role: .dialogTitle)
    )
    for (place, id) in records.enumerated() {
      let kind = app.workspace.type(of: id)?.singular[language] ?? ""
      let name = app.workspace.label(id) ?? id.text
      lines.append(Line(text: "\(kind): \(name)", record: place))
    }
    return lines
  }

  /// The number that holds, and whether the office set it.
  private func words(for threshold: Threshold, _ app: App) -> String {
    let settings = app.workspace.settings.record
    let number = settings.value(of: threshold)
    let title = threshold.title[app.language].replacing("…", with: String(number))
    let words = title.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? title
    let way = ViewEntries.way(to: "view-settings")
    let origin =
      settings[threshold.key] == nil
      ? Text(de: "Vorschlag, zu ändern mit \(way)", en: "a proposal, to be changed with \(way)")
      : Text(de: "eigene Einstellung, \(way)", en: "set by the office, \(way)")
    let heading = Text(de: "Schwelle", en: "Threshold")[app.language]
    return "\(heading): \(words) (\(origin[app.language]))"
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let width = min(76, body.width - 4)
    let lines = lines(width: width, app)
    let area = Box.draw(
      &frame,
      title: rule.name(app.language),
      width: width,
      height: min(lines.count, body.height - 2)
    )
    frame.cursor = (area.x, area.y)
    let place = lines.firstIndex { $0.record == focus } ?? 0
    // The rule is read first; the focus scrolls only where it would leave the box.
    if focus == 0, place < area.height { top = 0 }
    if place < top { top = place }
    if place >= top + area.height { top = place - area.height + 1 }
    top = max(0, min(top, lines.count - area.height))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let isFocused = line.record == focus && line.record != nil
      let sign = line.record == nil ? "" : isFocused ? "> " : "  "
      frame.put(
        sign + line.text,
        x: area.x,
        y: area.y + row,
        role: isFocused ? .dialogSelected : line.role,
        width: area.width,
        ellipsis: true
      )
      if isFocused { frame.cursor = (area.x, area.y + row) }
    }
    Box.drawMore(&frame, area, isAbove: top > 0, isBelow: top + area.height < lines.count)
    Box.drawKeys(
      &frame,
      Text(
        de: "Enter: Eintrag öffnen   ↑↓: wählen   Esc: zurück",
        en: "Enter: open the record   ↑↓: choose   Esc: back"
      ),
      app
    )
  }
}
