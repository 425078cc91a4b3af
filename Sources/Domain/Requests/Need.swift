/// What somebody needs volunteers or an offer for (requirement 119).
package struct Need: Record {
  package var title = ""
  package var partner: RecordID?
  package var state = Term.none
  package var urgency = Term.none
  package var asked: Day?
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var districts: [Term] = []
  package var people: Int?
  package var details = ""
  package var offer: RecordID?
  package var project: RecordID?
  package var closed: Day?
  package var archived: Day?

  package init() {}
}

extension Need {
  package static let kind = RecordKind("nee", plural: "needs")
  package static let title = Text(de: "Bedarfe", en: "Needs")
  package static let singular = Text(de: "Bedarf", en: "Need")

  package static let fields: [Field<Need>] = [
    Field("title", Text(de: "Bedarf", en: "Need"), .line, at: \.title).required.column(34),
    Field("partner", Text(de: "Von", en: "From"), .link(Partner.kind), at: \.partner).required.owner
      .column(26),
    Field("state", Text(de: "Stand", en: "State"), .choice(.needStates), at: \.state).initially(
      Term("open")
    ).column(16),
    Field("urgency", Text(de: "Dringlichkeit", en: "Urgency"), .choice(.urgencies), at: \.urgency)
      .initially(Term("normal")).column(10),
    Field("asked", Text(de: "Gefragt am", en: "Asked on"), .day, at: \.asked).required.presetToday
      .column(10),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(18),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ).column(18),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(16),
    Field("people", Text(de: "Betroffene", en: "People concerned"), .number, at: \.people),
    Field("details", Text(de: "Näheres", en: "Details"), .pseudonymousNote, at: \.details),
    Field(
      "offer",
      Text(de: "Gedeckt durch Angebot", en: "Met by the offer"),
      .link(Offer.kind),
      at: \.offer
    ).tab(title),
    Field(
      "project",
      Text(de: "Führt zum Projekt", en: "Leads to the project"),
      .link(Project.kind),
      at: \.project
    ).tab(title),
    Field("closed", Text(de: "Erledigt am", en: "Settled on"), .day, at: \.closed),
  ]

  package func label(_ reading: Reading) -> String { title }
}
