import Domain
import Terminal
import Workspace

/// All that needs attention, rule by rule; of one record where one was chosen that has something.
final class WarningScreen: Screen {
  /// The record that was chosen, where something is known about it.
  private(set) var scope: RecordID?
  private var isScoped = false
  private var showsAside = false
  private var lines: [WarningLine] = []
  private var shown: Int?
  private var focus = 0
  private var top = 0
  private var pageHeight = 1

  init(about id: RecordID?, _ app: App) {
    if let id, !app.workspace.warnings(about: id).isEmpty {
      scope = id
      isScoped = true
    }
    refresh(app)
  }

  var contexts: Set<Context> { warningContexts.union([.anywhere, .warnings]) }

  var focused: (rule: Warning, found: WarningCase)? {
    guard lines.indices.contains(focus), case .entry(let rule, let found) = lines[focus] else {
      return nil
    }
    return (rule, found)
  }

  var selected: [RecordID] {
    lines.indices.contains(focus) ? Array((lines[focus].found?.records ?? []).prefix(1)) : []
  }

  var subjects: [RecordID] { [] }

  /// Shows the cases of all records, or only those of the one that was chosen.
  func toggleScope(_ app: App) {
    isScoped = scope != nil && !isScoped
    shown = nil
    refresh(app)
  }

  func toggleAside(_ app: App) {
    showsAside.toggle()
    shown = nil
    refresh(app)
    let count = lines.count { if case .aside = $0 { true } else { false } }
    guard showsAside, count == 0 else { return }
    app.say(Text(de: "Zurückgestellt ist nichts.", en: "Nothing is put aside."))
  }

  /// Takes the cases as they are now; the focused one stays focused where it is still there.
  private func refresh(_ app: App) {
    let version = app.workspace.warningVersion
    guard version != shown else { return }
    shown = version
    let before = lines.indices.contains(focus) ? lines[focus].found : nil
    let about = isScoped ? scope : nil
    func isMeant(_ one: WarningCase) -> Bool { about.map(one.records.contains) ?? true }
    let groups = app.workspace.warningGroups.compactMap { rule, cases in
      let meant = about == nil ? cases : cases.filter(isMeant)
      return meant.isEmpty ? nil : (rule: rule, cases: meant)
    }
    let aside = showsAside ? app.workspace.snoozedWarnings.filter { isMeant($0.found) } : []
    lines = WarningLine.all(groups, aside: aside)
    if let place = lines.firstIndex(where: { $0.found != nil && $0.found == before }) {
      focus = place
    }
    if !lines.indices.contains(focus) { focus = max(0, lines.count - 1) }
    if !lines.isEmpty, !lines[focus].isEntry { focus += 1 }
  }

  private func move(by rows: Int) {
    let stops = lines.indices.filter { lines[$0].isEntry }
    guard let here = stops.firstIndex(of: focus) else { return }
    focus = stops[min(max(0, here + rows), stops.count - 1)]
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    // A key that came with the one before it acts on what that one left.
    refresh(app)
    guard let step = RowStep.of(input, page: pageHeight, count: lines.count) else {
      return false
    }
    move(by: step)
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let count = lines.count { if case .entry = $0 { true } else { false } }
    let title =
      isScoped
      ? Text(de: "Hinweise zu", en: "Warnings about")[app.language]
        + " \(scope.flatMap(app.workspace.label) ?? "") (\(count))"
      : Text(de: "Hinweise (\(count))", en: "Warnings (\(count))")[app.language]
    frame.put(title, x: body.x, y: body.y, role: .title, width: body.width, ellipsis: true)
    frame.cursor = (body.x, body.y)
    guard !lines.isEmpty else {
      let none = Text(
        de: "Zurzeit ist nichts zu beachten.",
        en: "At the moment nothing needs attention."
      )
      frame.put(none[app.language], x: 2, y: body.y + 2, role: .success, width: body.width - 2)
      return
    }
    let detail = body.height < 12 ? 2 : 4
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - detail)
    drawLines(&frame, area, app)
    let box = Rect(x: 0, y: area.bottom, width: body.width, height: detail)
    drawDetail(&frame, box, app)
  }

  private func drawLines(_ frame: inout Frame, _ area: Rect, _ app: App) {
    pageHeight = max(1, area.height)
    // The heading above the first case of a rule comes along.
    let first = focus > 0 && !lines[focus - 1].isEntry && pageHeight > 1 ? focus - 1 : focus
    if first < top { top = first }
    if focus >= top + pageHeight { top = focus - pageHeight + 1 }
    top = max(0, min(top, lines.count - pageHeight))
    for (offset, line) in lines.dropFirst(top).prefix(pageHeight).enumerated() {
      let y = area.y + offset
      switch line {
      case .heading(let title, let count):
        let text = "\(title[app.language]) (\(count))"
        frame.put(text, x: area.x, y: y, role: .listHeader, width: area.width, ellipsis: true)
      case .entry(_, let found): draw(found.sentence[app.language], top + offset, &frame, area, y)
      case .aside(let one):
        let text = "\(one.rule.sign) \(one.found.sentence[app.language])"
        draw(text, top + offset, &frame, area, y)
      }
    }
  }

  private func draw(_ text: String, _ place: Int, _ frame: inout Frame, _ area: Rect, _ y: Int) {
    let isFocused = place == focus
    let role: Role = isFocused ? .listSelected : .list
    frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: .list)
    frame.put(text, x: area.x + 2, y: y, role: role, width: area.width - 2, ellipsis: true)
    if isFocused { frame.cursor = (area.x, y) }
  }

  /// The whole sentence of the case in the focus, which a row may cut.
  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    guard lines.indices.contains(focus), let found = lines[focus].found else { return }
    var told = found.sentence
    if case .aside(let one) = lines[focus] { told = one.words + Text(" ") + told }
    FullText.draw(told[app.language], &frame, area)
  }
}

extension WarningScreen: WarningChoosing {
  var chosenCases: (rule: Warning, cases: [WarningCase])? { focused.map { ($0.rule, [$0.found]) } }

  var chosenAside: SnoozedCase? {
    guard lines.indices.contains(focus), case .aside(let one) = lines[focus] else { return nil }
    return one
  }
}
