import Domain
import Workspace

/// One meeting or task in the words of the page "Heute".
struct TodayLine {
  /// The time of a meeting today, else the day.
  let day: String
  let name: String
  /// Where, or who and what for.
  let detail: String

  init?(_ row: TodayAgenda.Row, _ workspace: Workspace) {
    guard let type = workspace.type(of: row.id) else { return nil }
    let table = workspace.table(type)
    guard let place = table.row(row.id) else { return nil }
    func shown(_ field: String) -> String {
      type.position(of: field).map { table.shown(place, $0, workspace.reading) } ?? ""
    }
    let isMeeting = type.kind == Meeting.kind
    let today = workspace.today
    let time = isMeeting ? shown("start") : ""
    if row.day == today {
      day = time.isEmpty ? Text(de: "heute", en: "today")[workspace.language] : time
    } else if abs(row.day.number - today.number) < 180 {
      day = CalendarWords.heading(row.day, workspace.language)
    } else {
      // A day of another year would be taken for one of this.
      day = row.day.written(workspace.language)
    }
    name = shown(isMeeting ? "name" : "title")
    guard !isMeeting else {
      detail = shown("place")
      return
    }
    let task = workspace.values(of: row.id).map { ActionItem(values: $0) } ?? ActionItem()
    let waiting = shown("waiting-for")
    let origin = [shown("project"), shown("partner"), shown("meeting")].first { !$0.isEmpty }
    detail =
      task.isWaiting && !waiting.isEmpty
      ? Text(de: "wartet auf \(waiting)", en: "waits for \(waiting)")[workspace.language]
      : workspace.person.isNamed(in: task.responsible) ? origin ?? "" : shown("responsible")
  }
}
