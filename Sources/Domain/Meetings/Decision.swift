/// What a meeting decided, how, and who stood for whom (requirement 191).
package struct Decision: Record {
  package var text = ""
  package var meeting: RecordID?
  package var method = Term.none
  package var votesFor: Int?
  package var votesAgainst: Int?
  package var abstained: Int?
  package var represented = ""
  package var state = Term.none
  package var line = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Decision {
  package static let kind = RecordKind("bes", plural: "decisions")
  package static let title = Text(de: "Beschlüsse", en: "Decisions")
  package static let singular = Text(de: "Beschluss", en: "Decision")

  package static let fields: [Field<Decision>] = [
    Field("text", Text(de: "Beschluss", en: "Decision"), .line, at: \.text).required.column(40),
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .required.owner.column(28),
    Field("method", Text(de: "Verfahren", en: "Procedure"), .choice(.decisionMethods), at: \.method)
      .column(16),
    Field("for", Text(de: "Dafür", en: "For"), .number, at: \.votesFor).column(6),
    Field("against", Text(de: "Dagegen", en: "Against"), .number, at: \.votesAgainst).column(7),
    Field("abstained", Text(de: "Enthalten", en: "Abstained"), .number, at: \.abstained).column(9),
    Field("represented", Text(de: "Vertretungen", en: "Representation"), .line, at: \.represented)
      .personal,
    Field("state", Text(de: "Stand", en: "State"), .choice(.decisionStates), at: \.state).initially(
      Term("valid")
    ).column(14),
    Field("line", Text(de: "Zeile im Protokoll", en: "Line of the minutes"), .line, at: \.line)
      .personal.hidden,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { text }
}
