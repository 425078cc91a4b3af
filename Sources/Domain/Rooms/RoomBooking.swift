/// A room taken for a time (requirement 156).
package struct RoomBooking: Record {
  package var day: Day?
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var room: RecordID?
  package var purpose = ""
  package var course: RecordID?
  package var meeting: RecordID?
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension RoomBooking {
  package static let kind = RecordKind("rbk", plural: "room-bookings")
  package static let title = Text(de: "Raumbuchungen", en: "Room bookings")
  package static let singular = Text(de: "Raumbuchung", en: "Room booking")

  package static let fields: [Field<RoomBooking>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.column(10),
    Field("start", Text(de: "Von", en: "From"), .time, at: \.start).required.column(7),
    Field("end", Text(de: "Bis", en: "Until"), .time, at: \.end).required.column(7),
    Field("room", Text(de: "Raum", en: "Room"), .link(Room.kind), at: \.room).required.owner.column(
      26
    ),
    Field("purpose", Text(de: "Zweck", en: "Purpose"), .line, at: \.purpose).required.column(28),
    Field("course", Text(de: "Kurs", en: "Course"), .link(Course.kind), at: \.course).tab(title),
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting).tab(
      title
    ),
    Field("by", Text(de: "Gebucht von", en: "Booked by"), .line, at: \.by).personal.presetUser
      .column(14),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", purpose].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    TimeOfDay.problems(from: start, until: end, field: "end")
  }
}
