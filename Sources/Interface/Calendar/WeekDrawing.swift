import Domain
import Terminal
import Workspace

/// A week in seven columns, each day's entries by their time.
struct WeekDrawing {
  let calendar: CalendarScreen
  let app: App

  /// Below so many cells a sign would stand in a line alone.
  private static let narrow = 14

  func draw(_ frame: inout Frame, _ area: Rect) {
    let width = area.width / 7
    let detail = max(4, min(area.height / 3, calendar.dayEntries.count + 2))
    let height = max(1, area.height - detail - 1)
    let monday = calendar.day.monday
    for column in 0..<7 {
      let day = monday.adding(days: column)
      let place = Rect(x: column * width, y: area.y, width: width, height: height + 1)
      draw(day, &frame, place)
    }
    let below = Rect(x: 0, y: area.bottom - detail, width: area.width, height: detail)
    DayDrawing(calendar: calendar, app: app).draw(&frame, below)
  }

  private func draw(_ day: Day, _ frame: inout Frame, _ area: Rect) {
    let isFocused = day == calendar.day
    let isToday = day == app.workspace.today
    let name = CalendarWords.heading(day, app.language, isNarrow: area.width < 13)
    frame.put(isFocused ? ">" : " ", x: area.x, y: area.y, role: .list)
    let role: Role =
      isFocused && calendar.place == nil
      ? .listSelected : isToday ? .listHeaderSorted : .listHeader
    let heading = isToday ? "[\(name)]" : name
    frame.put(heading, x: area.x + 1, y: area.y, role: role, width: area.width - 1)
    if isFocused { frame.cursor = (area.x, area.y) }
    let entries = calendar.entries(on: day)
    let lines = lines(entries, width: area.width - 2)
    let room = area.height - 1
    let shown = lines.count > room ? room - 1 : lines.count
    for (row, line) in lines.prefix(max(0, shown)).enumerated() {
      frame.put(
        line.text,
        x: area.x + 1,
        y: area.y + 1 + row,
        role: line.role,
        width: area.width - 2
      )
    }
    guard lines.count > room, room > 0 else { return }
    let rest = entries.count - Set(lines.prefix(max(0, shown)).map(\.entry)).count
    frame.put("+\(max(1, rest))", x: area.x + 1, y: area.y + room, role: .dim)
  }

  /// Each entry's time with its words, over two lines where they need them.
  private func lines(
    _ entries: [CalendarEntry],
    width: Int
  ) -> [(text: String, role: Role, entry: Int)] {
    entries.enumerated().flatMap { number, entry in
      let role = CalendarWords.role(entry, on: app.workspace.today)
      let words = CalendarWords.short(entry, app.language, on: app.workspace.today)
      if width < WeekDrawing.narrow, entry.start == nil {
        return [(text: Cells.cut(words, to: width, ellipsis: true), role: role, entry: number)]
      }
      let wrapped = Cells.lines(wrapping: words, width: max(1, width))
      let kept = wrapped.prefix(wrapped.count > 2 ? 1 : 2)
      let rest = wrapped.dropFirst(kept.count).joined(separator: " ")
      let all = rest.isEmpty ? Array(kept) : kept + [Cells.cut(rest, to: width, ellipsis: true)]
      return all.map { (text: $0, role: role, entry: number) }
    }
  }
}
