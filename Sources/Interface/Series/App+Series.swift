import Domain
import Workspace

/// Leaving out a date of a series.
extension App {
  /// The series in the focus, or the one that is open.
  var focusedSeries: RecordID? {
    let id = top.selected.first ?? top.list?.focused
    return id.flatMap { $0.prefix == MeetingSeries.kind.prefix ? $0 : nil }
  }

  /// Asks why the next open date is left out, and leaves it out: the series has a meeting there that
  /// says so.
  func askToSkip(_ series: RecordID) {
    guard let date = SeriesStanding.of(series, in: workspace.office)?.nextOpen else { return }
    push(
      LinePrompt(
        title: Text(
          de: "Termin \(date.written(.german)) auslassen. Grund (darf leer bleiben):",
          en: "Leave out \(date.written(.english)). Reason (may stay empty):"
        )
      ) { app, text in app.attempt { try app.skip(date, of: series, because: text) } }
    )
  }

  private func skip(_ date: Day, of series: RecordID, because text: String) throws {
    let reason =
      try text.allSatisfy(\.isWhitespace) ? "" : FieldKind.line.parse(text, workspace.typing)
    follow()
    guard let standing = SeriesStanding.of(series, in: workspace.office) else { return }
    guard standing.nextOpen == date else {
      return say(
        Text(
          de: "Ein/e Kolleg/in hat für diesen Termin inzwischen etwas eingetragen.",
          en: "A colleague entered something for this date meanwhile."
        ),
        .warning
      )
    }
    let id = workspace.newID(RecordType(Meeting.self))
    try workspace.write(standing.skipping(date, because: reason, id: id))
    sayDone([
      Text(
        de: "Termin \(date.written(.german)) ausgelassen",
        en: "\(date.written(.english)) left out"
      )
    ])
  }
}
