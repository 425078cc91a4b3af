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
    people = MinutesPeople(
      Meeting(values: values),
      user: workspace.user,
      contacts: workspace.records(Contact.self).filter { $0.1.archived == nil }
        .map { Entry($0.0, $0.1) },
      volunteer: { workspace.entry($0, of: Volunteer.self)?.record },
      lecturer: { workspace.entry($0, of: Lecturer.self)?.record }
    )
  }

  func line(_ text: String) -> MinutesLine { MinutesLine(text, day: day, people: people) }

  func text(_ text: String) -> MinutesText { MinutesText(text, day: day, people: people) }
}
