import Domain
import Terminal
import Workspace

/// The picture of the calendar: its title, and below it a month, a week or a list.
struct CalendarDrawing {
  let calendar: CalendarScreen
  let body: Rect
  let app: App

  func draw(_ frame: inout Frame) {
    let hint = Text(de: "v: Monat, Woche, Liste", en: "v: month, week, list")
    Chrome.drawTitle(&frame, title, hint[app.language])
    frame.cursor = (0, body.y)
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: max(1, body.height - 1))
    switch calendar.mode {
    case .month: MonthDrawing(calendar: calendar, app: app).draw(&frame, area)
    case .week where area.width >= 76 && area.height >= 10:
      WeekDrawing(calendar: calendar, app: app).draw(&frame, area)
    case .week, .agenda: AgendaDrawing(calendar: calendar, app: app).draw(&frame, area)
    }
  }

  private var title: String {
    let grid = MonthGrid(of: calendar.day)
    let language = app.language
    let shown: Text =
      switch calendar.mode {
      case .week: grid.title + Text(" · ") + CalendarWords.week(calendar.day)
      case .month, .agenda: grid.title
      }
    let title = body.width < 60 ? shown : CalendarScreen.title + Text(" · ") + shown
    return [title[language], filter].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Which of the categories are left out, or which alone are shown, in the fewer words.
  private var filter: String {
    let hidden = calendar.hidden
    guard !hidden.isEmpty else { return "" }
    let all = CalendarCategory.allCases
    let isFew = hidden.count <= all.count / 2
    let named = all.filter { hidden.contains($0) == isFew }.map { $0.title[app.language] }
    let words = named.joined(separator: ", ")
    return isFew
      ? Text(de: "ohne \(words)", en: "without \(words)")[app.language]
      : Text(de: "nur \(words)", en: "only \(words)")[app.language]
  }
}
