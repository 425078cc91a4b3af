/// Thanks and honours that somebody got (requirement 208).
package struct Recognition: Record {
  package var volunteer: RecordID?
  package var type = Term.none
  package var day: Day?
  package var until: Day?
  package var occasion = ""
  package var partners: [RecordID] = []
  package var by = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Recognition {
  package static let kind = RecordKind("rcg", plural: "recognitions")
  package static let title = Text(de: "Anerkennungen", en: "Recognitions")
  package static let singular = Text(de: "Anerkennung", en: "Recognition")

  package static let fields: [Field<Recognition>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.recognitionKinds), at: \.type).required
      .initially(Term("thanks")).column(22),
    Field("day", Text(de: "Am", en: "On"), .day, at: \.day).required.presetToday.column(10),
    Field("until", Text(de: "Gültig bis", en: "Valid until"), .day, at: \.until).column(10),
    Field("occasion", Text(de: "Anlass", en: "Occasion"), .line, at: \.occasion).column(28),
    Field(
      "partners",
      Text(de: "Gemeinsam mit", en: "Together with"),
      .links(Partner.kind),
      at: \.partners
    ),
    Field("by", Text(de: "Von", en: "By"), .line, at: \.by).personal.presetUser.column(14),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", reading.word(type.key, of: .recognitionKinds)].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: day, until: until, field: "until")
  }
}
