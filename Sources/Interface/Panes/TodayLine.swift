import Domain
import Workspace

/// One meeting or task in the words of the page "Heute".
struct TodayLine {
  let day: String
  let name: String
  let detail: String

  init?(_ row: TodayAgenda.Row, _ workspace: Workspace) {
    guard let type = workspace.type(of: row.id) else { return nil }
    let table = workspace.table(type)
    guard let place = table.row(row.id) else { return nil }
    func shown(_ field: String) -> String {
      type.position(of: field).map { table.shown(place, $0, workspace.reading) } ?? ""
    }
    let time = shown("start")
    day =
      row.day == workspace.today && !time.isEmpty
      ? time : row.day.writtenWithWeekday(workspace.language)
    name = type.kind == Meeting.kind ? shown("name") : shown("title")
    detail = type.kind == Meeting.kind ? shown("place") : shown("responsible")
  }
}
