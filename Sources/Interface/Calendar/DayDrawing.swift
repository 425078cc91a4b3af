import Domain
import Terminal
import Workspace

/// The entries of the focused day below a month or a week.
struct DayDrawing {
  let calendar: CalendarScreen
  let app: App

  /// The day as a heading, where there is room for it, and its entries.
  func draw(_ frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    var rows = area
    if area.height > 2 {
      let rule = String(repeating: "─", count: area.width)
      frame.put(rule, x: 0, y: area.y, role: .dialogBorder)
      frame.put(heading, x: 2, y: area.y + 1, role: .detailLabel, width: area.width - 2)
      rows = Rect(x: 0, y: area.y + 2, width: area.width, height: area.height - 2)
    }
    let entries = calendar.dayEntries
    guard !entries.isEmpty else {
      let none = Text(de: "nichts – n: neues Treffen", en: "nothing – n: new meeting")
      frame.put(none[app.language], x: 2, y: rows.y, role: .dim, width: rows.width - 2)
      return
    }
    let place = calendar.place ?? 0
    let first = max(0, min(place - rows.height + 1, entries.count - rows.height))
    for (offset, entry) in entries.dropFirst(first).prefix(rows.height).enumerated() {
      let isFocused = calendar.place == first + offset
      draw(entry, isFocused: isFocused, &frame, rows, y: rows.y + offset)
    }
    let rest = entries.count - first - rows.height
    guard rest > 0 else { return }
    let more = " +\(rest)"
    frame.put(more, x: rows.width - more.count, y: rows.bottom - 1, role: .dim)
  }

  private var heading: String {
    let day = calendar.day
    let today = Text(de: " · heute", en: " · today")[app.language]
    let count = calendar.dayEntries.count
    return day.writtenWithWeekday(app.language) + (day == app.workspace.today ? today : "")
      + (count > 0 ? " (\(count))" : "")
  }

  func draw(
    _ entry: CalendarEntry,
    isFocused: Bool,
    _ frame: inout Frame,
    _ area: Rect,
    y: Int
  ) {
    let isNarrow = area.width < 60
    let words =
      isNarrow
      ? CalendarWords.short(entry, app.language) : CalendarWords.long(entry, app.language)
    let isLate = entry.isLate(on: app.workspace.today)
    frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: .list)
    if isLate { frame.put(OverviewRow.sign, x: area.x + 1, y: y, role: .warning) }
    frame.put(
      words,
      x: area.x + 2,
      y: y,
      role: isFocused ? .listSelected : CalendarWords.role(entry, on: app.workspace.today),
      width: area.width - 2,
      ellipsis: true
    )
    if isFocused { frame.cursor = (area.x, y) }
  }
}
