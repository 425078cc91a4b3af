/// Days on which a volunteer has no time (requirement 84); the reason is not the office's
/// business.
package struct Absence: Record {
  package var volunteer: RecordID?
  package var start: Day?
  package var end: Day?
  package var archived: Day?

  package init() {}
}

extension Absence {
  package static let kind = RecordKind("abs", plural: "absences")
  package static let title = Text(de: "Abwesenheiten", en: "Absences")
  package static let singular = Text(de: "Abwesenheit", en: "Absence")

  package static let fields: [Field<Absence>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).required.personal.column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).required.personal.column(10),
  ]

  package func label(_ reading: Reading) -> String {
    [start, end].compactMap { $0?.written(reading.language) }.joined(separator: " – ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
