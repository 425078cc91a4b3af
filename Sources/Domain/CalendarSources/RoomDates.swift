/// Rooms that are booked, but for what the calendar shows anyway: meetings and course sessions.
enum RoomDates {
  static let all: [CalendarSource] = [
    CalendarSource(kind: RoomBooking.kind, category: .booking) { question in
      let office = question.office
      let bookings = office.bookings.filter { entry in
        entry.record.meeting == nil && (entry.record.day.map { question.holds($0) } ?? false)
      }
      guard !bookings.isEmpty else { return [] }
      let taught = Set(
        office.courseSessions.compactMap { entry -> Use? in
          guard let day = entry.record.day, question.holds(day), let course = entry.record.course
          else { return nil }
          return Use(course: course, day: day)
        }
      )
      return bookings.compactMap { entry in
        let booking = entry.record
        guard let day = booking.day else { return nil }
        if let course = booking.course, taught.contains(Use(course: course, day: day)) {
          return nil
        }
        var made = CalendarEntry(entry.id, .booking, day)
        made.start = booking.start
        made.length = CourseDates.span(booking.start, booking.end)
        made.title = Text(booking.purpose)
        made.detail = Text(question.rooms[booking.room]?.name ?? "")
        return made
      }
    }
  ]

  private struct Use: Hashable {
    let course: RecordID
    let day: Day
  }
}
