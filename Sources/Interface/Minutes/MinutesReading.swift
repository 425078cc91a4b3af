import Domain
import Workspace

/// How the lines of the minutes of one meeting are read: by its day, and by who may be meant.
struct MinutesReading {
  private let day: Day
  private let people: MinutesPeople

  init(_ meeting: Draft, _ app: App) {
    self.init(meeting.values, app.workspace)
  }

  /// `values` are the stored ones of the meeting.
  init(_ values: [String: String], _ workspace: Workspace) {
    day = values["day"].flatMap { Day(stored: $0) } ?? workspace.today
    let here = ["participants", "invited", "excused"].flatMap {
      StoredList.parts(of: values[$0] ?? "").map { RecordID($0) }
    }
    let known = workspace.records(Contact.self).filter { $0.1.archived == nil }
      .map { ($0.0, MinutesReading.person($0.0, $0.1)) }
    let persons = Dictionary(known) { first, _ in first }
    people = MinutesPeople([
      here.compactMap { persons[$0] }, known.map(\.1),
      [MinutesPeople.Person(workspace.user)],
    ])
  }

  private static func person(_ id: RecordID, _ contact: Contact) -> MinutesPeople.Person {
    let name = [contact.firstName, contact.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    return MinutesPeople.Person(name, contact: id)
  }

  func line(_ text: String) -> MinutesLine { MinutesLine(text, day: day, people: people) }

  func text(_ text: String) -> MinutesText { MinutesText(text, day: day, people: people) }
}
