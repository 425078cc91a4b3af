import Domain
import Terminal
import Workspace

/// What is on today: meetings and tasks, those overdue first.
final class TodayView {
  let list = ListView(nil)
  private var rows: [Row] = []

  private var shown: State?

  private struct State: Equatable {
    let day: Day
    let versions: [Int]
  }

  private enum Row {
    case heading(Text)
    case entry(TodayAgenda.Row)
    case gap
  }

  init(_ app: App) {
    refresh(app)
  }

  /// Takes the rows as they are now; costs nothing where nothing changed.
  func refresh(_ app: App) {
    let state = State(
      day: app.workspace.today,
      versions: [Meeting.kind, ActionItem.kind].compactMap { kind in
        RecordTypes.type(prefix: kind.prefix).map { app.workspace.table($0).version }
      }
    )
    guard state != shown else { return }
    shown = state
    let agenda = TodayAgenda(
      meetings: app.workspace.records(Meeting.self),
      tasks: app.workspace.records(ActionItem.self),
      today: app.workspace.today
    )
    let sections: [(Text, [TodayAgenda.Row])] = [
      (Text(de: "Treffen heute", en: "Meetings today"), agenda.meetingsToday),
      (Text(de: "Aufgaben heute", en: "Tasks due today"), agenda.tasksToday),
      (Text(de: "Aufgaben überfällig", en: "Tasks overdue"), agenda.tasksOverdue),
      (
        Text(de: "Vergangene Treffen, noch „geplant“", en: "Past meetings, still “planned”"),
        agenda.meetingsOverdue
      ),
      (
        Text(de: "Treffen der nächsten 7 Tage", en: "Meetings of the next 7 days"),
        agenda.meetingsSoon
      ),
      (Text(de: "Aufgaben der nächsten 7 Tage", en: "Tasks of the next 7 days"), agenda.tasksSoon),
    ]
    rows = []
    for (title, entries) in sections where !entries.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(title + Text(" (\(entries.count))")))
      rows += entries.map { .entry($0) }
    }
    list.take(
      rows.compactMap {
        if case .entry(let row) = $0 { row.id } else { nil }
      }
    )
  }

  func draw(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let today = app.workspace.today
    let title = "\(today.weekdayName(app.language)), \(today.written(app.language))"
    let week = Text(de: "KW \(today.week)", en: "week \(today.week)")[app.language]
    frame.put("\(title) · \(week)", x: area.x, y: area.y, role: .title)
    let body = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 2)
    guard !rows.isEmpty else {
      let text = Text(
        de: "Heute liegt nichts an. 2 bis 5 führen zu den Bereichen, ? zeigt die Tasten.",
        en: "Nothing is due today. 2 to 5 lead to the panes, ? shows the keys."
      )
      for (line, words) in Cells.lines(wrapping: text[app.language], width: body.width - 4)
        .enumerated()
      {
        frame.put(words, x: body.x + 2, y: body.y + line, role: .dim)
      }
      frame.cursor = (body.x, body.y)
      return
    }
    drawRows(&frame, body, app)
  }

  private func drawRows(_ frame: inout Frame, _ area: Rect, _ app: App) {
    var entry = 0
    let focusedRow = rows.firstIndex { row in
      guard case .entry = row else { return false }
      defer { entry += 1 }
      return entry == list.focus
    }
    _ = list.firstRow(height: area.height)
    let shown = focusedRow ?? 0
    let top = max(0, min(shown - area.height / 2, rows.count - area.height))
    for (offset, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch row {
      case .gap: break
      case .heading(let text):
        frame.put(text[app.language], x: area.x, y: y, role: .listHeader, width: area.width)
      case .entry(let entry):
        draw(entry, isFocused: top + offset == focusedRow, &frame, area, y, app)
      }
    }
  }

  private func draw(
    _ entry: TodayAgenda.Row,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    _ y: Int,
    _ app: App
  ) {
    guard let line = TodayLine(entry, app.workspace) else { return }
    frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: .list)
    let isLate = entry.day < app.workspace.today
    frame.put(line.day, x: area.x + 2, y: y, role: isLate ? .warning : .list, width: 14)
    let room = max(10, area.width - 18)
    // A detail of two letters says nothing; the name has better use for the room.
    let name = room < 30 ? room : room * 3 / 5
    let role: Role = isFocused ? .listSelected : .list
    frame.put(line.name, x: area.x + 17, y: y, role: role, width: name, ellipsis: true)
    if name < room {
      frame.put(
        line.detail,
        x: area.x + 18 + name,
        y: y,
        role: .dim,
        width: room - name,
        ellipsis: true
      )
    }
    if isFocused { frame.cursor = (area.x, y) }
  }
}
