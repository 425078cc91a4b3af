/// A room that is taken for a time, by a booking or by a session of a course (requirement 156).
package struct RoomUse: Hashable, Sendable {
  /// The booking or the session.
  package let id: RecordID
  package let room: RecordID
  package let day: Day
  /// Minutes since midnight.
  package let from: Int
  /// Minutes since midnight, up to 1440; this minute no longer belongs to it.
  package let until: Int
  /// What for.
  package let purpose: String
  /// The course that it is for.
  package let course: RecordID?

  /// Nil where room or day is missing.
  package init?(_ id: RecordID, _ booking: RoomBooking, course: String?) {
    guard let room = booking.room, let day = booking.day else { return nil }
    self.id = id
    self.room = room
    self.day = day
    (from, until) = RoomUse.span(booking.start, booking.end)
    purpose = booking.purpose.isEmpty ? course ?? "" : booking.purpose
    self.course = booking.course
  }

  /// The same of a session; `course` is the title of its course.
  package init?(_ id: RecordID, _ session: CourseSession, course: String?) {
    guard let room = session.room, let day = session.day else { return nil }
    self.id = id
    self.room = room
    self.day = day
    (from, until) = RoomUse.span(session.start, session.end)
    purpose = [course ?? "", session.topic].filter { !$0.isEmpty }.joined(separator: ": ")
    self.course = session.course
  }

  /// Without a beginning the room is taken from the morning on, without an end until the night.
  private static func span(_ start: TimeOfDay?, _ end: TimeOfDay?) -> (Int, Int) {
    let from = start?.minutes ?? 0
    let until = end?.minutes ?? 1440
    return (from, max(until, from + 1))
  }

  /// Whether nothing tells when on the day it is.
  package var isAllDay: Bool { from == 0 && until == 1440 }

  /// `10:00–12:30`; nothing where it is the whole day.
  package var times: String {
    isAllDay ? "" : "\(RoomUse.written(from))–\(RoomUse.written(until))"
  }

  static func written(_ minutes: Int) -> String {
    "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }

  /// Whether both need the room at one time.
  ///
  /// What ends when the other begins is not in its way, and the booking made for a session of the
  /// same course is one use with it.
  package func conflicts(with other: RoomUse) -> Bool {
    guard room == other.room, day == other.day, id != other.id, from < other.until,
      other.from < until
    else { return false }
    let isBookingOfSession = id.prefix != other.id.prefix && course != nil && course == other.course
    return !isBookingOfSession
  }

  /// All uses of rooms, by day, time and room.
  ///
  /// A course that was cancelled, or is archived, needs no room.
  package static func all(in office: Office) -> [RoomUse] {
    let courses = office.lookup(Course.self)
    let bookings = office.bookings.compactMap {
      RoomUse($0.id, $0.record, course: courses[$0.record.course]?.title)
    }
    let sessions = office.courseSessions.compactMap { entry -> RoomUse? in
      guard let course = courses[entry.record.course], course.state != Term("cancelled") else {
        return nil
      }
      return RoomUse(entry.id, entry.record, course: course.title)
    }
    return (bookings + sessions).sorted { left, right in
      (left.day.number, left.from, left.until, left.room, left.id)
        < (right.day.number, right.from, right.until, right.room, right.id)
    }
  }
}
