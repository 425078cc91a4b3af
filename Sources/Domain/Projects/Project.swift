/// A project in the area, the office's own or somebody else's (requirements 158 to 168).
package struct Project: Record {
  package var name = ""
  package var state = Term.none
  package var carrier: RecordID?
  package var partners: [RecordID] = []
  package var start: Day?
  package var end: Day?
  package var hoursPerWeek: Minutes?
  package var funder = ""
  package var funding: Money?
  package var need = ""
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var districts: [Term] = []
  package var participation = Term.none
  package var officeRole = Term.none
  package var origin = Term.none
  package var places: Int?
  package var recommend = ""
  package var avoid = ""
  package var isGoodPractice = false
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Project {
  package static let kind = RecordKind("pro", plural: "projects")
  package static let title = Text(de: "Projekte", en: "Projects")
  package static let singular = Text(de: "Projekt", en: "Project")

  package static let fields: [Field<Project>] = [
    Field("name", Text(de: "Titel", en: "Title"), .line, at: \.name).required.column(34),
    Field("state", Text(de: "Stand", en: "State"), .choice(.projectStates), at: \.state)
      .initially(Term("idea")).column(17),
    Field("carrier", Text(de: "Träger", en: "Carrier"), .link(Partner.kind), at: \.carrier)
      .owner.column(26),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).column(10),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(18),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(22),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ).column(22),
    Field("partners", Text(de: "Beteiligte", en: "Partners"), .links(Partner.kind), at: \.partners),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek),
    Field("funder", Text(de: "Finanzierung", en: "Funding"), .line, at: \.funder),
    Field("funding", Text(de: "Fördersumme", en: "Amount"), .money, at: \.funding).column(14),
    Field("need", Text(de: "Bedarf", en: "Need"), .note, at: \.need),
    Field(
      "places",
      Text(de: "Plätze für Freiwillige", en: "Places for volunteers"),
      .number,
      at: \.places
    ),
    Field(
      "participation",
      Text(de: "Beteiligungsform", en: "Participation"),
      .choice(.participationModes),
      at: \.participation
    ),
    Field(
      "office-role",
      Text(de: "Eigene Rolle", en: "Own role"),
      .choice(.officeRoles),
      at: \.officeRole
    ),
    Field("origin", Text(de: "Nahtstelle", en: "Interface"), .choice(.offerOrigins), at: \.origin),
    Field("recommend", Text(de: "Zu empfehlen", en: "To recommend"), .note, at: \.recommend),
    Field("avoid", Text(de: "Nicht zu empfehlen", en: "Not to recommend"), .note, at: \.avoid),
    Field(
      "good-practice",
      Text(de: "Gute Praxis", en: "Good practice"),
      .flag,
      at: \.isGoodPractice
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
