/// One date of a course (requirement 107).
package struct CourseSession: Record {
  package var day: Day?
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var course: RecordID?
  package var units: Int?
  package var topic = ""
  package var room: RecordID?
  package var archived: Day?

  package init() {}
}

extension CourseSession {
  package static let kind = RecordKind("cse", plural: "course-sessions")
  package static let title = Text(de: "Kurstermine", en: "Course sessions")
  package static let singular = Text(de: "Kurstermin", en: "Course session")

  package static let fields: [Field<CourseSession>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.column(10),
    Field("start", Text(de: "Von", en: "From"), .time, at: \.start).column(7),
    Field("end", Text(de: "Bis", en: "Until"), .time, at: \.end).column(7),
    Field("course", Text(de: "Kurs", en: "Course"), .link(Course.kind), at: \.course).required.owner
      .column(30),
    Field("units", Text(de: "Unterrichtseinheiten", en: "Teaching units"), .number, at: \.units)
      .column(8),
    Field("topic", Text(de: "Thema", en: "Topic"), .line, at: \.topic).column(26),
    Field("room", Text(de: "Raum", en: "Room"), .link(Room.kind), at: \.room).tab(title).column(20),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", topic].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    TimeOfDay.problems(from: start, until: end, field: "end")
  }
}
