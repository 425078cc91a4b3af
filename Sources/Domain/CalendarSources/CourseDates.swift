/// The dates of courses that are not cancelled.
enum CourseDates {
  static let all: [CalendarSource] = [
    CalendarSource(kind: CourseSession.kind, category: .course) { question in
      question.office.courseSessions.compactMap { entry in
        let session = entry.record
        guard let day = session.day, question.holds(day),
          let course = question.courses[session.course], course.state != Term("cancelled")
        else { return nil }
        var made = CalendarEntry(entry.id, .course, day)
        made.start = session.start
        made.length = span(session.start, session.end)
        made.title = Text(
          [course.title, session.topic].filter { !$0.isEmpty }.joined(separator: ": ")
        )
        made.detail = Text(question.rooms[session.room]?.name ?? course.venue)
        return made
      }
    }
  ]

  /// Minutes from one time to another; nil where one is missing or they are the wrong way round.
  static func span(_ start: TimeOfDay?, _ end: TimeOfDay?) -> Minutes? {
    guard let start, let end, end > start else { return nil }
    return Minutes(end.minutes - start.minutes)
  }
}
