import Domain
import Terminal
import Workspace

extension TodayView {
  func draw(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let today = app.workspace.today
    let title = "\(today.weekdayName(app.language)), \(today.written(app.language))"
    Chrome.drawTitle(
      &frame,
      "\(title) · \(CalendarWords.week(today)[app.language])",
      content.board == nil
        ? Text(de: "Hinweise werden gesucht …", en: "Looking for warnings …")[app.language] : ""
    )
    var y = area.y + 1
    if content.isQuiet || rows.isEmpty, content.board != nil {
      for line in Cells.lines(wrapping: quiet(app), width: area.width - 4) where y < area.bottom {
        frame.put(line, x: area.x + 2, y: y, role: .success)
        y += 1
      }
      if area.height > 12 { y += 1 }
    }
    frame.cursor = (area.x, min(y, area.bottom - 1))
    let detail = area.height < 12 || rows.isEmpty ? 0 : area.height < 30 ? 3 : 4
    let body = Rect(
      x: area.x,
      y: y,
      width: area.width,
      height: max(0, area.bottom - y - detail)
    )
    drawRows(&frame, body, app)
    guard detail > 0 else { return }
    let rest = Rect(x: area.x, y: body.bottom, width: area.width, height: detail)
    FullText.draw(self.detail(app)[app.language], &frame, rest)
  }

  private func quiet(_ app: App) -> String {
    let text =
      rows.isEmpty
      ? Text(
        de: "Heute liegt nichts an. 2 bis 5 führen zu den Bereichen, ? zeigt die Tasten.",
        en: "Nothing is due today. 2 to 5 lead to the panes, ? shows the keys."
      )
      : Text(
        de: "Heute liegt nichts an, und nichts drängt. Einen guten Tag!",
        en: "Nothing is due today, and nothing presses. Have a good day!"
      )
    return text[app.language]
  }

  private func drawRows(_ frame: inout Frame, _ area: Rect, _ app: App) {
    guard area.height > 0 else { return }
    pageHeight = area.height
    // The heading above the first row of a part comes along.
    let first = focus > 0 && area.height > 1 && rows[focus - 1].key == nil ? focus - 1 : focus
    if first < top { top = first }
    if focus >= top + area.height { top = focus - area.height + 1 }
    // What was opened is seen, as much of it as has room.
    top = max(top, min(first, focus + opened - area.height + 1))
    top = max(0, min(top, rows.count - area.height))
    for (offset, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let line = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      draw(row, isFocused: top + offset == focus, &frame, line, app)
    }
  }

  private func draw(
    _ row: TodayRow,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ app: App
  ) {
    let language = app.language
    let role: Role = isFocused ? .listSelected : .list
    if isFocused {
      frame.put(">", x: area.x, y: area.y, role: .list)
      frame.cursor = (area.x, area.y)
    }
    func put(_ text: String, _ x: Int, _ role: Role, _ width: Int? = nil) {
      let room = max(0, area.width - x)
      frame.put(
        text,
        x: area.x + x,
        y: area.y,
        role: role,
        width: min(width ?? room, room),
        ellipsis: true
      )
    }
    let indent = TodayView.indent(area.width)
    switch row {
    case .gap: break
    case .heading(let title, let count):
      put(title[language] + (count.map { " · \($0)" } ?? ""), 0, .listHeader)
    case .fold(_, let title, let count, let isOpen):
      put(isOpen ? "-" : "+", 1, .list)
      put("\(title[language]) · \(count)", 3, isFocused ? .listSelected : .listHeader)
    case .agenda(let entry, let line):
      let isLate = entry.day < app.workspace.today
      // Behind `Mo 16.03.`; a day of another year has more to say.
      let day = max(area.width < 60 ? 9 : 11, Cells.width(of: line.day))
      put(line.day, 2, isLate ? .warning : .list, day)
      let room = area.width - day - 4
      // A detail of two letters says nothing; the name has better use for the room.
      let name = room < 30 || line.detail.isEmpty ? room : room * 3 / 5
      put(line.name, day + 3, role, name)
      if name < room { put(line.detail, day + 4 + name, .dim) }
    case .rule(let row, let action, let isOpen):
      put(action[language], 2, .dim, indent - 3)
      put(isOpen ? "-" : "+", indent, .list)
      put("\(row.rule.name(language)) · \(row.cases.count)", indent + 2, role)
    case .single(let row, let one, let action):
      put(action[language], 2, .dim, indent - 3)
      let name = row.rule.name(language)
      put(name, indent + 2, role)
      let x = indent + 2 + Cells.width(of: name)
      if area.width - x > 14 { put(": \(one.sentence[language])", x, .dim) }
    case .found(_, let one): put(one.sentence[language], indent + 4, role)
    case .aside(let one):
      let day = one.snooze.record.until.map { CalendarWords.brief($0, language) } ?? ""
      put("→ \(day)", 2, .dim, 8)
      put("\(one.rule.sign) \(one.found.sentence[language])", 12, role)
    }
  }

  /// Where the rules stand: behind what one can do, where that has room.
  private static func indent(_ width: Int) -> Int { width < 70 ? 2 : 26 }

  /// What a row cuts, in full.
  private func detail(_ app: App) -> Text {
    switch focused {
    case .single(_, let one, _), .found(_, let one): return one.sentence
    case .rule(let row, _, _): return row.rule.rule
    case .aside(let one): return one.words + Text(" ") + one.found.sentence
    case .agenda(let entry, let line):
      guard let task = app.workspace.values(of: entry.id).map({ ActionItem(values: $0) }),
        entry.id.prefix == ActionItem.kind.prefix
      else {
        return Text([line.name, line.detail].filter { !$0.isEmpty }.joined(separator: " · "))
      }
      let origin = TaskRows.origin(task, app)
      return Text(
        [line.name, task.responsible, origin].filter { !$0.isEmpty }.joined(separator: " · ")
      )
    case .fold(.coming, _, _, _):
      return Text(
        de: "Treffen und eigene Aufgaben bis heute in einer Woche.",
        en: "Meetings and own tasks until today in a week."
      )
    case .fold(.aside, _, _, _):
      return Text(
        de: "Kommt an seinem Tag wieder, oder wenn etwas dazukommt.",
        en: "Comes back on its day, or when something is added."
      )
    case .fold(.urgency, _, _, _):
      return Text(
        de: "Was seine Zeit hat; Rollen und Zuständigkeiten stehen am Ende.",
        en: "What has its time; roles and responsibilities stand at the end."
      )
    case .fold, .gap, .heading, nil: return Text("")
    }
  }
}
