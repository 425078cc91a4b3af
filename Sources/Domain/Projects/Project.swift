/// A project in the area, the office's own or somebody else's (requirements 158 to 168).
package struct Project: Record {
  package var name = ""
  package var state = Term.none
  package var programme: RecordID?
  package var carrier: RecordID?
  package var partners: [RecordID] = []
  package var start: Day?
  package var end: Day?
  package var hoursPerWeek: Minutes?
  package var isUnfunded = false
  package var funder = ""
  package var funding: Money?
  package var need = ""
  package var survey: RecordID?
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var communities: [Term] = []
  package var supportFields: [Term] = []
  package var districts: [Term] = []
  package var subOffers: [Term] = []
  package var isGuideProject = false
  package var attachments: [Term] = []
  package var initiators: [RecordID] = []
  package var initiatingVolunteers: [RecordID] = []
  package var participation = Term.none
  package var officeRole = Term.none
  package var origin = Term.none
  package var places: Int?
  package var formats = ""
  package var integrationPlan = ""
  package var recommend = ""
  package var avoid = ""
  package var isGoodPractice = false
  package var followUp = Term.none
  package var followUpDecided: Day?
  package var followUpNote = ""
  package var successor: RecordID?
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
    Field(
      "communities",
      Text(de: "Herkunftsgruppen", en: "Origin groups"),
      .choices(.communities),
      at: \.communities
    ),
    Field(
      "support",
      Text(de: "Unterstützungsfelder", en: "Fields of support"),
      .choices(.supportFields),
      at: \.supportFields
    ),
    Field(
      "sub-offers",
      Text(de: "Teilangebote", en: "Sub-offers"),
      .choices(.subOffers),
      at: \.subOffers
    ),
    Field(
      "programme",
      Text(de: "Gehört zum Programm", en: "Part of the programme"),
      .link(Project.kind),
      at: \.programme
    ).tab(Text(de: "Teilprojekte", en: "Sub-projects")),
    Field(
      "guide-project",
      Text(de: "Lotsenprojekt", en: "Guide project"),
      .flag,
      at: \.isGuideProject
    ),
    Field(
      "attachments",
      Text(de: "Angebunden an", en: "Attached to"),
      .choices(.attachments),
      at: \.attachments
    ),
    Field("partners", Text(de: "Beteiligte", en: "Partners"), .links(Partner.kind), at: \.partners),
    Field(
      "initiators",
      Text(de: "Initiiert von (Partner)", en: "Initiated by (partners)"),
      .links(Partner.kind),
      at: \.initiators
    ).tab(Text(de: "Initiierte Projekte", en: "Projects initiated")),
    Field(
      "initiating-volunteers",
      Text(de: "Initiiert von (Freiwillige)", en: "Initiated by (volunteers)"),
      .links(Volunteer.kind),
      at: \.initiatingVolunteers
    ).personal.tab(Text(de: "Initiierte Projekte", en: "Projects initiated")),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek),
    Field(
      "unfunded",
      Text(de: "Nicht gesondert finanziert", en: "Not funded separately"),
      .flag,
      at: \.isUnfunded
    ),
    Field("funder", Text(de: "Finanzierung", en: "Funding"), .line, at: \.funder),
    Field("funding", Text(de: "Fördersumme", en: "Amount"), .money, at: \.funding).column(14),
    Field("need", Text(de: "Bedarf", en: "Need"), .note, at: \.need),
    Field(
      "survey",
      Text(de: "Bedarfserhebung", en: "Survey of needs"),
      .link(NeedSurvey.kind),
      at: \.survey
    ).tab(title),
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
    Field(
      "formats",
      Text(de: "Besondere Formate und Ideen", en: "Special formats and ideas"),
      .note,
      at: \.formats
    ),
    Field(
      "integration-plan",
      Text(de: "Beitrag zum Integrationsplan", en: "Contribution to the integration plan"),
      .note,
      at: \.integrationPlan
    ),
    Field("recommend", Text(de: "Zu empfehlen", en: "To recommend"), .note, at: \.recommend),
    Field("avoid", Text(de: "Nicht zu empfehlen", en: "Not to recommend"), .note, at: \.avoid),
    Field(
      "good-practice",
      Text(de: "Gute Praxis", en: "Good practice"),
      .flag,
      at: \.isGoodPractice
    ),
    Field(
      "follow-up",
      Text(de: "Wie es weitergeht", en: "What comes after"),
      .choice(.followUps),
      at: \.followUp
    ),
    Field("decided", Text(de: "Entschieden am", en: "Decided on"), .day, at: \.followUpDecided),
    Field(
      "follow-up-note",
      Text(de: "Zur Entscheidung", en: "On the decision"),
      .note,
      at: \.followUpNote
    ),
    Field(
      "successor",
      Text(de: "Folgeprojekt", en: "Follow-up project"),
      .link(Project.kind),
      at: \.successor
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
