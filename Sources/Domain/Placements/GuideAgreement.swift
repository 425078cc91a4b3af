/// What a guide and a person seeking integration agreed for a time (requirements 140 to 144).
///
/// The client exists only as a case key: there is no name anywhere (requirement 150).
package struct GuideAgreement: Record {
  package var client = ""
  package var guide: RecordID?
  package var state = Term.none
  package var goal = ""
  package var start: Day?
  package var end: Day?
  package var review: Day?
  package var pace = ""
  package var guideDoes = ""
  package var clientDoes = ""
  package var network = ""
  package var accompanier: RecordID?
  package var placement: RecordID?
  package var origin = Term.none
  package var selfHelp = Term.none
  package var closing = ""
  package var guideLearned = ""
  package var clientLearned = ""
  package var archived: Day?

  package init() {}
}

extension GuideAgreement {
  package static let kind = RecordKind("gag", plural: "guide-agreements")
  package static let title = Text(de: "Lotsenvereinbarungen", en: "Guide agreements")
  package static let singular = Text(de: "Lotsenvereinbarung", en: "Guide agreement")

  package static let fields: [Field<GuideAgreement>] = [
    Field("client", Text(de: "Fallkürzel", en: "Case key"), .caseKey, at: \.client).required
      .personal.column(12),
    Field("guide", Text(de: "Lotsin/Lotse", en: "Guide"), .link(Volunteer.kind), at: \.guide)
      .required.owner.personal.column(26),
    Field("state", Text(de: "Stand", en: "State"), .choice(.guideStates), at: \.state).initially(
      Term("draft")
    ).column(12),
    Field("goal", Text(de: "Ziel", en: "Goal"), .pseudonymousNote, at: \.goal).required,
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).required.column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).required.column(10),
    Field("review", Text(de: "Nächste Auswertung", en: "Next review"), .day, at: \.review).column(
      10
    ),
    Field("pace", Text(de: "Tempo", en: "Pace"), .pseudonymousLine, at: \.pace),
    Field(
      "guide-does",
      Text(de: "Das tut die Lotsin/der Lotse", en: "What the guide does"),
      .pseudonymousNote,
      at: \.guideDoes
    ),
    Field(
      "client-does",
      Text(de: "Das tut die Person selbst", en: "What the person does"),
      .pseudonymousNote,
      at: \.clientDoes
    ),
    Field(
      "network",
      Text(de: "Netzwerke und Synergien", en: "Networks and synergies"),
      .pseudonymousNote,
      at: \.network
    ),
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ),
    Field(
      "placement",
      Text(de: "Im Rahmen des Einsatzes", en: "Within the placement"),
      .link(Placement.kind),
      at: \.placement
    ).tab(title),
    Field("origin", Text(de: "Nahtstelle", en: "Interface"), .choice(.offerOrigins), at: \.origin),
    Field(
      "self-help",
      Text(de: "Hilfe zur Selbsthilfe", en: "Help to self-help"),
      .choice(.selfHelpResults),
      at: \.selfHelp
    ),
    Field(
      "closing",
      Text(de: "Abschluss", en: "Closing assessment"),
      .pseudonymousNote,
      at: \.closing
    ),
    Field(
      "guide-learned",
      Text(de: "Was die Lotsin/der Lotse gelernt hat", en: "What the guide learned"),
      .pseudonymousNote,
      at: \.guideLearned
    ),
    Field(
      "client-learned",
      Text(de: "Was die Person gelernt hat", en: "What the person learned"),
      .pseudonymousNote,
      at: \.clientLearned
    ),
  ]

  package func label(_ reading: Reading) -> String {
    [client, guide.flatMap(reading.label) ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
