import Domain
import Terminal
import Workspace

/// Draws projects over time: names at the left, bars at the right, the focused one in words below.
struct TimelineDrawing {
  /// What has room.
  struct Layout {
    let name: Int
    /// The cells of the state; 0 where it has no room.
    let state: Int
    let columns: Int
    /// The line with today below the stretches.
    let hasAxis: Bool
    let hasLegend: Bool
    let detail: Int
    let rows: Int

    init(_ body: Rect) {
      name = min(36, max(12, body.width / 3 - 2))
      state = body.width >= 110 ? 15 : 0
      columns = max(TimelineScale.columns, body.width - name - state - 3)
      hasAxis = body.height >= 12
      hasLegend = body.height >= 14
      detail = body.height < 12 ? 1 : body.height < 18 ? 2 : body.height < 30 ? 4 : 6
      let used = 2 + (hasAxis ? 1 : 0) + (hasLegend ? 1 : 0) + detail
      rows = max(1, body.height - used)
    }
  }

  let screen: TimelineScreen
  let window: TimelineWindow
  let layout: Layout
  let app: App

  private var left: Int { layout.name + layout.state + 3 }
  private var now: Int { window.column(of: app.workspace.today) }

  func draw(_ frame: inout Frame, _ body: Rect) {
    drawTitle(&frame)
    drawStretches(&frame, body.y + 1)
    let first = body.y + (layout.hasAxis ? 3 : 2)
    let rows = screen.rows
    guard !rows.isEmpty else {
      let nothing = Text(
        de: "Hier ist kein Projekt. n legt eines an, f zeigt andere.",
        en: "No project here. n adds one, f shows others."
      )
      frame.put(nothing[app.language], x: 2, y: first, role: .dim, width: body.width - 2)
      frame.cursor = (0, first)
      return
    }
    for (offset, row) in rows.dropFirst(screen.top).prefix(layout.rows).enumerated() {
      drawRow(&frame, first + offset, row, isFocused: screen.top + offset == screen.focus)
    }
    drawDetail(&frame, body)
  }

  private func drawTitle(_ frame: inout Frame) {
    let scale =
      switch screen.scale {
      case .months: Text(de: "Monate", en: "months")
      case .quarters: Text(de: "Quartale", en: "quarters")
      case .years: Text(de: "Jahre", en: "years")
      }
    let choice =
      switch screen.choice {
      case .all: Text(de: "alle", en: "all")
      case .own: Text(de: "eigene", en: "own")
      case .current: Text(de: "nicht abgeschlossene", en: "not closed")
      }
    let title = TimelineScreen.title + Text(" \(screen.rows.count)")
    Chrome.drawTitle(
      &frame,
      title[app.language],
      "\(choice[app.language]) · \(scale[app.language])"
    )
  }

  /// The stretches of time, and below them today.
  private func drawStretches(_ frame: inout Frame, _ y: Int) {
    let now = now
    var axis = [String](repeating: "─", count: window.columns)
    for column in window.stretches {
      axis[column] = "┬"
      let room = min(TimelineScale.columns - 1, window.columns - column)
      let isNow = (column..<column + TimelineScale.columns).contains(now)
      let name = name(of: window.firstDay(of: column))
      guard Cells.width(of: name) <= room else { continue }
      let role: Role = isNow ? .listHeaderSorted : .listHeader
      frame.put(name, x: left + column, y: y, role: role, width: room)
    }
    guard layout.hasAxis else { return }
    frame.put(axis.joined(), x: left, y: y + 1, role: .dim, width: window.columns)
    if axis.indices.contains(now) {
      frame.put("▼", x: left + now, y: y + 1, role: .match)
    }
  }

  private func name(of day: Day) -> String {
    let (year, month, _) = day.parts
    let short = padded(year % 100, to: 2)
    return switch window.scale {
    case .months: "\(padded(month, to: 2))/\(short)"
    case .quarters: ProjectWords.quarter(day)
    case .years: padded(year, to: 4)
    }
  }

  private func drawRow(
    _ frame: inout Frame,
    _ y: Int,
    _ row: ProjectTimeline.Row,
    isFocused: Bool
  ) {
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    let indent = min(3, row.depth) * 2
    let isOver = row.project.isClosed
    frame.put(
      row.project.name,
      x: 2 + indent,
      y: y,
      role: isFocused ? .listSelected : isOver ? .dim : .list,
      width: layout.name - indent,
      ellipsis: true
    )
    if layout.state > 0 {
      let state = app.workspace.reading.word(row.project.state.key, of: .projectStates)
      frame.put(
        state,
        x: layout.name + 3,
        y: y,
        role: .dim,
        width: layout.state - 1,
        ellipsis: true
      )
    }
    for run in runs(of: row) {
      frame.put(run.text, x: left + run.column, y: y, role: run.role)
    }
    if isFocused { frame.cursor = (0, y) }
  }

  private struct Run {
    let column: Int
    var text: String
    let role: Role
  }

  /// The bar in as few pieces as it has roles, today across it and arrows where it goes on.
  private func runs(of row: ProjectTimeline.Row) -> [Run] {
    let now = now
    let beyond = window.beyond(row)
    let cells = window.cells(of: row, today: app.workspace.today)
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() {
      var (sign, role) = TimelineDrawing.sign(of: cell)
      if row.project.isClosed, cell != .empty { role = .dim }
      if column == now { (sign, role) = ("│", .match) }
      if column == 0, beyond.before { (sign, role) = ("‹", .match) }
      if column == cells.count - 1, beyond.after { (sign, role) = ("›", .match) }
      if let last = runs.last, last.role == role, last.column + last.text.count == column {
        runs[runs.count - 1].text += sign
      } else if cell != .empty || sign != " " {
        runs.append(Run(column: column, text: sign, role: role))
      }
    }
    return runs
  }

  private static func sign(of cell: TimelineWindow.Cell) -> (sign: String, role: Role) {
    switch cell {
    case .empty: (" ", .list)
    case .idea: ("─", .dim)
    case .funded: ("█", .text)
    case .gap: ("░", .warning)
    case .plain: ("▒", .text)
    case .open: ("~", .dim)
    }
  }

  private static let legend = Text(
    de: "█ gefördert  ░ Lücke  ▒ ohne Förderung  ─ nicht zugesagt  ~ Ende offen  │ heute",
    en: "█ funded  ░ gap  ▒ no funding  ─ not promised  ~ no end set  │ today"
  )

  private func drawDetail(_ frame: inout Frame, _ body: Rect) {
    guard let row = screen.focused else { return }
    let words = ProjectWords(row, app)
    let y = body.bottom - layout.detail
    if layout.hasLegend {
      let legend = TimelineDrawing.legend[app.language]
      frame.put(legend, x: 0, y: y - 1, role: .dim, width: body.width, ellipsis: true)
    }
    let lines =
      layout.detail == 1 ? [Line(words.summary)] : lines(words, row, width: body.width - 2)
    for (offset, line) in lines.prefix(layout.detail).enumerated() {
      frame.put(
        line.text,
        x: 2,
        y: y + offset,
        role: line.isAlert ? .warning : .detailValue,
        width: body.width - 2,
        ellipsis: true
      )
    }
  }

  private struct Line {
    let text: String
    var isAlert = false

    init(_ text: String, isAlert: Bool = false) {
      self.text = text
      self.isAlert = isAlert
    }
  }

  private func lines(_ words: ProjectWords, _ row: ProjectTimeline.Row, width: Int) -> [Line] {
    let money = Text(de: "Förderung: ", en: "Funding: ")[app.language]
    let gap = Text(de: "! Lücke: ", en: "! Gap: ")[app.language]
    let staff = Text(de: "Personal: ", en: "Staff: ")[app.language]
    var lines = [Line("\(row.project.name): \(words.summary)"), Line(money + words.money)]
    if !row.gaps.isEmpty { lines.append(Line(gap + words.gaps, isAlert: true)) }
    if !row.phases.isEmpty { lines.append(Line(staff + words.staff)) }
    guard layout.detail > lines.count else { return lines }
    return lines.flatMap { line in
      Cells.lines(wrapping: line.text, width: width).map { Line($0, isAlert: line.isAlert) }
    }
  }
}
