import Domain
import Workspace

/// Where a series stands, on its page: its state, the next dates, the last ones, who came.
enum SeriesBlock {
  @Sendable
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard id.prefix == MeetingSeries.kind.prefix,
      case let office = app.workspace.office,
      let standing = SeriesStanding.of(id, in: office)
    else { return [] }
    let statistics = AttendanceStatistics.of(id, in: office)
    let trend = SeriesWords.trend(statistics)
    let rows: [(Text, String)] = [
      (Text(de: "Takt", en: "Rhythm"), SeriesWords.cadence(standing, office)[app.language]),
      (Text(de: "Stand", en: "State"), SeriesWords.state(standing)[app.language]),
      (Text(de: "Nächste Termine", en: "Next dates"), next(standing, app)),
      (Text(de: "Letzte Termine", en: "Last dates"), last(standing, app)),
      (Text(de: "Organisationen", en: "Organisations"), trend),
    ]
    return rows.filter { !$0.1.isEmpty }.enumerated().map { place, row in
      OverviewRow(
        label: row.0,
        value: row.1,
        tone: place == 1 && standing.needsAttention ? .alert : .plain
      )
    }
  }

  /// The next four dates, and what fills them: `14.04.2026 geplant für 20.04.2026; 12.05.2026 offen`.
  private static func next(_ standing: SeriesStanding, _ app: App) -> String {
    let dates = standing.cadence?.dates(4, from: standing.today) ?? []
    return dates.map { date in
      guard let meeting = standing.filled[date] else {
        return Text(de: "\(date.written(.german)) offen", en: "\(date.written(.english)) open")
      }
      return Text(date.written(app.language)) + Text(" ") + words(meeting.record, date, app)
    }.map { $0[app.language] }.joined(separator: "; ")
  }

  private static func words(_ meeting: Meeting, _ date: Day, _ app: App) -> Text {
    let state = state(meeting, app)
    guard let day = meeting.day, day != date, meeting.isPlanned || meeting.state.key == "held"
    else { return state }
    return Text(
      de: "\(state.de), verlegt auf \(day.written(.german))",
      en: "\(state.en), moved to \(day.written(.english))"
    )
  }

  private static func state(_ meeting: Meeting, _ app: App) -> Text {
    let state = meeting.state == .none ? Term("planned") : meeting.state
    return app.workspace.office.words(state, of: .meetingStates)
  }

  /// The last four meetings before today, and what became of them.
  private static func last(_ standing: SeriesStanding, _ app: App) -> String {
    let past = standing.meetings.filter { entry in
      entry.record.day.map { $0 < standing.today || entry.record.wasHeld(by: standing.today) }
        ?? false
    }
    return past.suffix(4).reversed().compactMap { entry in
      entry.record.day.map { day in
        let moved = entry.record.slot.flatMap { date in
          date == day
            ? nil
            : Text(
              de: " (statt \(date.written(.german)))",
              en: " (instead of \(date.written(.english)))"
            )
        }
        let words = state(entry.record, app) + (moved ?? Text(""))
        return "\(day.written(app.language)) \(words[app.language])"
      }
    }.joined(separator: "; ")
  }
}
