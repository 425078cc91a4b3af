/// What a volunteer has learnt, since when and until when it holds (requirement 117).
package struct Qualification: Record {
  package var volunteer: RecordID?
  package var type = Term.none
  package var acquired: Day?
  package var until: Day?
  package var course: RecordID?
  package var evidence = ""
  package var archived: Day?

  package init() {}
}

extension Qualification {
  package static let kind = RecordKind("qua", plural: "qualifications")
  package static let title = Text(de: "Qualifikationen", en: "Qualifications")
  package static let singular = Text(de: "Qualifikation", en: "Qualification")

  package static let fields: [Field<Qualification>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field(
      "type",
      Text(de: "Qualifikation", en: "Qualification"),
      .choice(.qualificationKinds),
      at: \.type
    ).required.column(26),
    Field("acquired", Text(de: "Erworben am", en: "Acquired on"), .day, at: \.acquired).required
      .column(10),
    Field("until", Text(de: "Gültig bis", en: "Valid until"), .day, at: \.until).column(10),
    Field("course", Text(de: "Kurs", en: "Course"), .link(Course.kind), at: \.course).tab(title)
      .column(26),
    Field("evidence", Text(de: "Nachweis", en: "Evidence"), .line, at: \.evidence),
  ]

  package func label(_ reading: Reading) -> String {
    reading.word(type.key, of: .qualificationKinds)
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: acquired, until: until, field: "until")
  }
}
