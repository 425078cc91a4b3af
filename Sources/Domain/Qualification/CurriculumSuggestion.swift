/// What practice tells of a curriculum (requirement 110).
package struct CurriculumSuggestion: Record {
  package var day: Day?
  package var curriculum: RecordID?
  package var subject = ""
  package var type = Term.none
  package var by = ""
  package var state = Term.none
  package var details = ""
  package var archived: Day?

  package init() {}
}

extension CurriculumSuggestion {
  package static let kind = RecordKind("cus", plural: "curriculum-suggestions")
  package static let title = Text(
    de: "Anregungen zum Curriculum",
    en: "Suggestions for the curriculum"
  )
  package static let singular = Text(de: "Anregung", en: "Suggestion")

  package static let fields: [Field<CurriculumSuggestion>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field(
      "curriculum",
      Text(de: "Curriculum", en: "Curriculum"),
      .link(Curriculum.kind),
      at: \.curriculum
    ).required.owner.column(26),
    Field("subject", Text(de: "Anregung", en: "Suggestion"), .pseudonymousLine, at: \.subject)
      .required.column(36),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.suggestionKinds), at: \.type).column(16),
    Field("by", Text(de: "Von", en: "From"), .line, at: \.by).personal.presetUser.column(14),
    Field("state", Text(de: "Stand", en: "State"), .choice(.suggestionStates), at: \.state)
      .initially(Term("open")).column(12),
    Field("details", Text(de: "Näheres", en: "Details"), .pseudonymousNote, at: \.details),
  ]

  package func label(_ reading: Reading) -> String { subject }
}
