import Domain
import Terminal
import Workspace

/// A month by weeks, with as many words in each day as there is room for.
struct MonthDrawing {
  let calendar: CalendarScreen
  let app: App

  /// Cells for the number of the week.
  private static let margin = 4

  func draw(_ frame: inout Frame, _ area: Rect) {
    let grid = MonthGrid(of: calendar.day)
    let width = (area.width - MonthDrawing.margin) / 7
    drawNames(&frame, area, width, grid)
    let room = max(1, area.height - 1)
    let height = cellHeight(room, weeks: grid.weeks.count)
    let focusedWeek = grid.weeks.firstIndex(of: calendar.day.monday) ?? 0
    // Where not all weeks have room, those around the focus are seen.
    let visible = min(grid.weeks.count, max(1, room - 2) / height)
    let first = max(0, min(focusedWeek - visible / 2, grid.weeks.count - visible))
    for (row, monday) in grid.weeks.dropFirst(first).prefix(visible).enumerated() {
      let y = area.y + 1 + row * height
      frame.put(padded(monday.week, to: 2), x: 0, y: y, role: .dim, width: 3)
      for column in 0..<7 {
        let day = monday.adding(days: column)
        let place = Rect(
          x: MonthDrawing.margin + column * width,
          y: y,
          width: width,
          height: height
        )
        draw(day, isOfMonth: grid.contains(day), &frame, place)
      }
    }
    let top = area.y + 1 + visible * height
    let below = Rect(x: 0, y: top, width: area.width, height: area.bottom - top)
    DayDrawing(calendar: calendar, app: app).draw(&frame, below)
  }

  /// Lines of a day, so that a third of the room is left for the focused day.
  private func cellHeight(_ room: Int, weeks: Int) -> Int {
    max(1, min(8, (room - max(2, room / 4)) / max(1, weeks)))
  }

  private func drawNames(_ frame: inout Frame, _ area: Rect, _ width: Int, _ grid: MonthGrid) {
    let week = Text(de: "KW", en: "Wk")[app.language]
    frame.put(week, x: 0, y: area.y, role: .listHeader, width: 3)
    let days = (0..<7).map { grid.first.adding(days: $0) }
    let hasRoom = days.allSatisfy { Cells.width(of: $0.weekdayName(app.language)) + 2 < width }
    for (column, day) in days.enumerated() {
      let name = hasRoom ? day.weekdayName(app.language) : CalendarWords.name(day, app.language)
      let x = MonthDrawing.margin + column * width
      frame.put(name, x: x + 1, y: area.y, role: .listHeader, width: max(0, width - 1))
    }
  }

  private func draw(_ day: Day, isOfMonth: Bool, _ frame: inout Frame, _ area: Rect) {
    let entries = calendar.entries(on: day)
    let isFocused = day == calendar.day
    let isToday = day == app.workspace.today
    let number = padded(day.parts.day, to: 2)
    let isLate = entries.contains { $0.isLate(on: app.workspace.today) }
    let count =
      area.height > 1 || entries.isEmpty
      ? "" : isLate ? OverviewRow.sign : entries.count > 9 ? "+" : String(entries.count)
    // Today stands in brackets, the focus behind a sign: both are seen without colour.
    let text = isToday ? "[\(number)]" : " \(number) "
    // A blank would erase the number of entries of the day before.
    if isFocused { frame.put(">", x: area.x - 1, y: area.y, role: .list) }
    let role: Role =
      isFocused && calendar.place == nil
      ? .listSelected : isToday ? .listHeaderSorted : isOfMonth ? .list : .dim
    frame.put(text, x: area.x, y: area.y, role: role)
    if isFocused { frame.cursor = (area.x - 1, area.y) }
    if area.width > 4 {
      frame.put(count, x: area.x + 4, y: area.y, role: isLate ? .warning : .dim)
    }
    guard area.height > 1 else { return }
    drawEntries(entries, &frame, area)
  }

  private func drawEntries(_ entries: [CalendarEntry], _ frame: inout Frame, _ area: Rect) {
    let lines = area.height - 1
    // The last line tells how many have no room.
    let shown = entries.count > lines ? max(0, lines - 1) : entries.count
    for (row, entry) in entries.prefix(shown).enumerated() {
      frame.put(
        CalendarWords.short(entry, app.language, on: app.workspace.today),
        x: area.x + 1,
        y: area.y + 1 + row,
        role: CalendarWords.role(entry, on: app.workspace.today),
        width: area.width - 2,
        ellipsis: true
      )
    }
    guard entries.count > shown else { return }
    let rest = entries.count - shown
    let more = shown == 0 ? signs(entries, width: area.width - 2) : "+\(rest)"
    frame.put(more, x: area.x + 1, y: area.y + 1 + shown, role: .dim, width: area.width - 2)
  }

  /// The signs of what has no room for words, and how many more there are.
  private func signs(_ entries: [CalendarEntry], width: Int) -> String {
    let isLate = entries.contains { $0.isLate(on: app.workspace.today) }
    let all =
      (isLate ? OverviewRow.sign : "")
      + entries.map { $0.category.sign[app.language] }.joined()
    guard all.count > width else { return all }
    let kept = max(0, width - 3)
    return all.prefix(kept) + "+\(all.count - kept)"
  }
}
