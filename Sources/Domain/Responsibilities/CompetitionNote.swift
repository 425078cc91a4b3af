/// Competition between partners that was felt, and what was done about it (requirement 231).
package struct CompetitionNote: Record {
  package var day: Day?
  package var partners: [RecordID] = []
  package var state = Term.none
  package var subject = ""
  package var measure = ""
  package var settled: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension CompetitionNote {
  package static let kind = RecordKind("com", plural: "competition-notes")
  package static let title = Text(de: "Konkurrenznotizen", en: "Competition notes")
  package static let singular = Text(de: "Konkurrenznotiz", en: "Competition note")
  package static let isConfidential = true

  package static let fields: [Field<CompetitionNote>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partners", Text(de: "Zwischen", en: "Between"), .links(Partner.kind), at: \.partners)
      .required.owner.column(36),
    Field("state", Text(de: "Stand", en: "State"), .choice(.competitionStates), at: \.state)
      .initially(Term("felt")).column(12),
    Field("subject", Text(de: "Worum es geht", en: "Subject"), .line, at: \.subject).personal
      .column(28),
    Field("measure", Text(de: "Maßnahme", en: "Measure"), .note, at: \.measure).personal,
    Field("settled", Text(de: "Geklärt am", en: "Settled on"), .day, at: \.settled).column(10),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
