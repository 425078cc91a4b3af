/// The description of a deployment that somebody asks for (requirements 121 to 124).
package struct DeploymentRequest: Record {
  package var title = ""
  package var partner: RecordID?
  package var state = Term.none
  package var received: Day?
  package var task = ""
  package var goal = ""
  package var targetGroups: [Term] = []
  package var topics: [Term] = []
  package var siteType = Term.none
  package var place = ""
  package var districts: [Term] = []
  package var start: Day?
  package var end: Day?
  package var hoursPerWeek: Minutes?
  package var times: [WeekTime] = []
  package var count: Int?
  package var languages: [LanguageSkill] = []
  package var interpretFrom = Term.none
  package var interpretTo = Term.none
  package var competences: [Term] = []
  package var qualifications: [Term] = []
  package var backgroundCheck = Term.none
  package var minimumAge: Int?
  package var demands: [Term] = []
  package var introduction = ""
  package var contact: RecordID?
  package var expenses = ""
  package var insurance = Term.none
  package var conditions = ""
  package var details = ""
  package var need: RecordID?
  package var origin = Term.none
  package var participation = Term.none
  package var override = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension DeploymentRequest {
  package static let kind = RecordKind("req", plural: "requests")
  package static let title = Text(de: "Einsatzanfragen", en: "Deployment requests")
  package static let singular = Text(de: "Einsatzanfrage", en: "Deployment request")

  package static let fields: [Field<DeploymentRequest>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("partner", Text(de: "Einsatzstelle", en: "Site"), .link(Partner.kind), at: \.partner)
      .required.owner.column(26),
    Field("state", Text(de: "Stand", en: "State"), .choice(.requestStates), at: \.state).initially(
      Term("open")
    ).column(14),
    Field("received", Text(de: "Eingegangen", en: "Received"), .day, at: \.received).required
      .presetToday.column(10),
    Field("task", Text(de: "Aufgabe", en: "Task"), .pseudonymousNote, at: \.task),
    Field("goal", Text(de: "Ziel", en: "Goal"), .pseudonymousNote, at: \.goal),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ).column(18),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(18),
    Field(
      "site-type",
      Text(de: "Art des Einsatzorts", en: "Kind of site"),
      .choice(.siteTypes),
      at: \.siteType
    ),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(16),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).column(10),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek).column(
      10
    ),
    Field("times", Text(de: "Zeiten", en: "Times"), .weekTimes, at: \.times),
    Field("count", Text(de: "Anzahl", en: "Number"), .number, at: \.count).column(6),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages),
    Field(
      "interpret-from",
      Text(de: "Sprachmittlung aus", en: "Interpreting from"),
      .choice(.languages),
      at: \.interpretFrom
    ),
    Field(
      "interpret-to",
      Text(de: "Sprachmittlung nach", en: "Interpreting into"),
      .choice(.languages),
      at: \.interpretTo
    ),
    Field(
      "competences",
      Text(de: "Kompetenzen", en: "Competences"),
      .choices(.competences),
      at: \.competences
    ),
    Field(
      "qualifications",
      Text(de: "Qualifikationen", en: "Qualifications"),
      .choices(.qualificationKinds),
      at: \.qualifications
    ),
    Field(
      "background-check",
      Text(de: "Führungszeugnis nötig", en: "Certificate needed"),
      .choice(.requirements),
      at: \.backgroundCheck
    ),
    Field("minimum-age", Text(de: "Mindestalter", en: "Minimum age"), .number, at: \.minimumAge),
    Field(
      "demands",
      Text(de: "Gehört dazu", en: "Is part of it"),
      .choices(.boundaries),
      at: \.demands
    ),
    Field(
      "introduction",
      Text(de: "Einarbeitung und Begleitung", en: "Introduction and company"),
      .note,
      at: \.introduction
    ),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field("expenses", Text(de: "Auslagen", en: "Expenses"), .line, at: \.expenses),
    Field(
      "insurance",
      Text(de: "Versicherung", en: "Insurance"),
      .choice(.insuranceStates),
      at: \.insurance
    ),
    Field(
      "conditions",
      Text(de: "Rahmen (Räume, Barrierefreiheit)", en: "Conditions (rooms, access)"),
      .note,
      at: \.conditions
    ),
    Field(
      "description",
      Text(de: "Tätigkeitsbeschreibung", en: "Job description"),
      .pseudonymousNote,
      at: \.details
    ),
    Field("need", Text(de: "Aus dem Bedarf", en: "From the need"), .link(Need.kind), at: \.need)
      .tab(title),
    Field("origin", Text(de: "Nahtstelle", en: "Interface"), .choice(.offerOrigins), at: \.origin),
    Field(
      "participation",
      Text(de: "Beteiligungsform", en: "Participation"),
      .choice(.participationModes),
      at: \.participation
    ),
    Field(
      "override",
      Text(de: "Vermitteln trotz Lücken, weil", en: "Match although incomplete, because"),
      .line,
      at: \.override
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { title }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
