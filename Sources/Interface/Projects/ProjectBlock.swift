import Domain
import Workspace

/// What the page of a project tells that its fields do not: time left, hours, gaps, people.
enum ProjectBlock {
  @Sendable
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let entry = app.workspace.entry(id, of: Project.self) else { return [] }
    let workspace = app.workspace
    let row = ProjectTimeline.Row(
      entry,
      fundings: workspace.inUse(ProjectFunding.self, naming: id.text, in: "project"),
      phases: workspace.inUse(StaffingPhase.self, naming: id.text, in: "project"),
      today: workspace.today
    )
    let words = ProjectWords(row, app)
    var rows: [OverviewRow] = []
    func add(_ label: Text, _ value: String, isAlert: Bool = false) {
      guard !value.isEmpty else { return }
      rows.append(OverviewRow(label: label, value: value, tone: isAlert ? .alert : .plain))
    }
    add(Text(de: "Zeit", en: "Time"), time(entry.record, app))
    add(Text(de: "Personal", en: "Staff"), words.staff)
    add(Text(de: "Förderlücke", en: "Funding gap"), words.gaps, isAlert: true)
    add(Text(de: "Im Einsatz", en: "Placed"), people(entry, app))
    add(Text(de: "Führt fort", en: "Continues"), before(id, app))
    return rows
  }

  private static func time(_ project: Project, _ app: App) -> String {
    let today = app.workspace.today
    guard let end = project.end, project.isRunning(on: today) else { return "" }
    let days = end.number - today.number
    let left = Text(
      de: days == 1 ? "noch 1 Tag" : "noch \(days) Tage",
      en: days == 1 ? "1 day left" : "\(days) days left"
    )
    let isOpen = project.followUp == .none && project.successor == nil
    let note =
      isOpen
      ? Text(
        de: "; was folgt, ist offen (>: entscheiden)",
        en: "; what follows is open (>: decide)"
      )
      : Text("")
    return (left + note)[app.language]
  }

  /// How many volunteers work in it, of how many that have room.
  private static func people(_ entry: Entry<Project>, _ app: App) -> String {
    let placements = app.workspace.inUse(Placement.self, naming: entry.id.text, in: "project")
    let people = Set(placements.filter(\.record.isRunning).compactMap(\.record.volunteer)).count
    guard people > 0 || entry.record.places != nil else { return "" }
    guard let places = entry.record.places else {
      return Text(de: "Freiwillige: \(people)", en: "volunteers: \(people)")[app.language]
    }
    return Text(
      de: "Freiwillige: \(people) von \(places)",
      en: "volunteers: \(people) of \(places)"
    )[app.language]
  }

  private static func before(_ id: RecordID, _ app: App) -> String {
    app.workspace.inUse(Project.self, naming: id.text, in: "successor").map(\.record.name)
      .joined(separator: "; ")
  }
}
