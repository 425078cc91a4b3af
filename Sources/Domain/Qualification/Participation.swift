/// Somebody in a course, or on its waiting list (requirement 111).
package struct Participation: Record {
  package var course: RecordID?
  package var volunteer: RecordID?
  package var state = Term.none
  package var registered: Day?
  package var attended: Int?
  package var completed: Day?
  package var archived: Day?

  package init() {}
}

extension Participation {
  package static let kind = RecordKind("ptc", plural: "participations")
  package static let title = Text(de: "Kursteilnahmen", en: "Participations")
  package static let singular = Text(de: "Kursteilnahme", en: "Participation")

  package static let fields: [Field<Participation>] = [
    Field("course", Text(de: "Kurs", en: "Course"), .link(Course.kind), at: \.course).required.owner
      .column(30),
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("state", Text(de: "Stand", en: "State"), .choice(.participationStates), at: \.state)
      .initially(Term("waiting")).column(14),
    Field("registered", Text(de: "Angemeldet am", en: "Registered on"), .day, at: \.registered)
      .presetToday.column(10),
    Field("attended", Text(de: "Besuchte UE", en: "Units attended"), .number, at: \.attended)
      .column(8),
    Field("completed", Text(de: "Abgeschlossen am", en: "Completed on"), .day, at: \.completed)
      .column(10),
  ]

  package func label(_ reading: Reading) -> String {
    [volunteer, course].compactMap { $0.flatMap(reading.label) }.joined(separator: " · ")
  }
}
