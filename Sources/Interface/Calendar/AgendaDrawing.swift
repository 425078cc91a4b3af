import Domain
import Terminal
import Workspace

/// The days with their entries below each other.
struct AgendaDrawing {
  let calendar: CalendarScreen
  let app: App

  private enum Line {
    case day(Day)
    case entry(CalendarEntry, Day, Int)
  }

  func draw(_ frame: inout Frame, _ area: Rect) {
    let lines = lines
    guard !lines.isEmpty else {
      let none = Text(
        de: "In dieser Zeit steht nichts im Kalender. n legt ein Treffen an.",
        en: "Nothing stands in the calendar in this time. n adds a meeting."
      )
      let words = Cells.lines(wrapping: none[app.language], width: area.width - 4)
      for (row, line) in words.prefix(area.height).enumerated() {
        frame.put(line, x: 2, y: area.y + row, role: .dim)
      }
      frame.cursor = (0, area.y)
      return
    }
    let focused = focusedLine(lines)
    scroll(to: focused, lines, area.height)
    for (offset, line) in lines.dropFirst(calendar.top).prefix(area.height).enumerated() {
      let y = area.y + offset
      let isFocused = calendar.top + offset == focused
      switch line {
      case .day(let day): draw(day, isFocused: isFocused, &frame, area, y: y)
      case .entry(let entry, _, _):
        let place = Rect(x: 0, y: y, width: area.width, height: 1)
        DayDrawing(calendar: calendar, app: app)
          .draw(entry, isFocused: isFocused, &frame, place, y: y)
      }
    }
  }

  /// A week has all its days, a list those on which something is, and the one in the focus.
  private var lines: [Line] {
    let days =
      calendar.mode == .week
      ? (0..<7).map { calendar.day.monday.adding(days: $0) }
      : Set(calendar.busyDays + [calendar.day]).sorted()
    return days.flatMap { day -> [Line] in
      [.day(day)]
        + calendar.entries(on: day).enumerated().map { .entry($0.element, day, $0.offset) }
    }
  }

  private func focusedLine(_ lines: [Line]) -> Int {
    let place = calendar.place
    return lines.firstIndex { line in
      switch line {
      case .day(let day): place == nil && day == calendar.day
      case .entry(_, let day, let number): day == calendar.day && number == place
      }
    } ?? 0
  }

  private func scroll(to focused: Int, _ lines: [Line], _ height: Int) {
    var first = focused
    // The heading of the day stays in sight.
    if first > 0, height > 1, case .day = lines[first - 1] { first -= 1 }
    if first < calendar.top { calendar.top = first }
    if focused >= calendar.top + height { calendar.top = focused - height + 1 }
    calendar.top = max(0, min(calendar.top, lines.count - height))
  }

  private func draw(
    _ day: Day,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    y: Int
  ) {
    let isToday = day == app.workspace.today
    let name = day.writtenWithWeekday(app.language)
    let week = day.weekday == 1 ? " · \(CalendarWords.week(day)[app.language])" : ""
    let today = Text(de: " · heute", en: " · today")[app.language]
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    frame.put(
      name + week + (isToday ? today : ""),
      x: 1,
      y: y,
      role: isFocused ? .listSelected : isToday ? .listHeaderSorted : .listHeader,
      width: area.width - 1
    )
    if isFocused { frame.cursor = (0, y) }
  }
}
