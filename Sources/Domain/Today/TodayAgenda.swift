/// What the page "Heute" shows: meetings of today and of the days to come, tasks that are due.
package struct TodayAgenda: Sendable {
  package struct Row: Sendable {
    package let id: RecordID
    package let day: Day
    /// When it begins; nil for tasks and for meetings without a time.
    package let start: TimeOfDay?

    /// What has no time comes last on its day.
    fileprivate var minutes: Int { start?.minutes ?? .max }
  }

  /// Planned meetings of today.
  package let meetingsToday: [Row]
  /// Planned meetings whose day is past: they were held, moved or cancelled, and nobody said so.
  package let meetingsOverdue: [Row]
  /// Planned meetings of the next seven days.
  package let meetingsSoon: [Row]
  package let tasksToday: [Row]
  package let tasksOverdue: [Row]
  /// Open tasks of the next seven days.
  package let tasksSoon: [Row]

  package init(
    meetings: some Sequence<(RecordID, Meeting)>,
    tasks: some Sequence<(RecordID, ActionItem)>,
    today: Day
  ) {
    let planned = meetings.compactMap { id, meeting -> Row? in
      guard ["", "planned"].contains(meeting.state.key), meeting.archived == nil else { return nil }
      return meeting.day.map { Row(id: id, day: $0, start: meeting.start) }
    }
    let open = tasks.compactMap { id, task -> Row? in
      guard task.isPending(on: today), task.archived == nil else { return nil }
      return task.due.map { Row(id: id, day: $0, start: nil) }
    }
    (meetingsOverdue, meetingsToday, meetingsSoon) = TodayAgenda.parted(planned, today)
    (tasksOverdue, tasksToday, tasksSoon) = TodayAgenda.parted(open, today)
  }

  /// In the order of days and times.
  package static func byDay(_ rows: [Row]) -> [Row] {
    rows.sorted { ($0.day, $0.minutes, $0.id) < ($1.day, $1.minutes, $1.id) }
  }

  private static func parted(_ rows: [Row], _ today: Day) -> ([Row], [Row], [Row]) {
    let sorted = byDay(rows)
    let soon = today.adding(days: 7)
    return (
      sorted.filter { $0.day < today },
      sorted.filter { $0.day == today },
      sorted.filter { $0.day > today && $0.day <= soon }
    )
  }
}
