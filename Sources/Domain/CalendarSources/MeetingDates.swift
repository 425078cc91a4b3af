/// Meetings, also those that do not take place, so that nobody comes.
enum MeetingDates {
  static let all: [CalendarSource] = [
    .dates(
      of: Meeting.self,
      .meeting,
      on: { meeting, _ in meeting.day },
      fill: {
        meeting,
        entry,
        question in
        entry.start = meeting.start
        entry.length = meeting.length
        entry.isOff = ["cancelled", "skipped", "moved"].contains(meeting.state.key)
        entry.title = Text(meeting.name)
        if entry.isOff {
          let state = question.office.words(meeting.state, of: .meetingStates)
          entry.title = Text(de: "\(state.de): \(meeting.name)", en: "\(state.en): \(meeting.name)")
        }
        entry.detail = meeting.isOnline ? Text("online") : Text(meeting.place)
      }
    )
  ]
}
