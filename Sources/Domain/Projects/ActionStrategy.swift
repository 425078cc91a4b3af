/// What a study recommends, and what the office does about it (requirement 243).
package struct ActionStrategy: Record {
  package var title = ""
  package var study = ""
  package var state = Term.none
  package var topics: [Term] = []
  package var projects: [RecordID] = []
  package var measure = ""
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension ActionStrategy {
  package static let kind = RecordKind("str", plural: "action-strategies")
  package static let title = Text(de: "Handlungsempfehlungen", en: "Recommendations")
  package static let singular = Text(de: "Handlungsempfehlung", en: "Recommendation")

  package static let fields: [Field<ActionStrategy>] = [
    Field("title", Text(de: "Empfehlung", en: "Recommendation"), .line, at: \.title).required
      .column(38),
    Field("study", Text(de: "Studie oder Quelle", en: "Study or source"), .line, at: \.study)
      .column(26),
    Field("state", Text(de: "Stand", en: "State"), .choice(.strategyStates), at: \.state).initially(
      Term("open")
    ).column(14),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(20),
    Field(
      "projects",
      Text(de: "Eigene Maßnahmen", en: "Own measures"),
      .links(Project.kind),
      at: \.projects
    ).tab(title),
    Field("measure", Text(de: "Was wir tun", en: "What we do"), .note, at: \.measure),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked).column(
      12
    ),
  ]

  package func label(_ reading: Reading) -> String { title }
}
