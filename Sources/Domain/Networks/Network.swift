/// A network, round table, working group or committee (requirements 59 to 67 and 72).
package struct Network: Record {
  package var name = ""
  package var type = Term.none
  package var districts: [Term] = []
  package var isAttended = false
  package var openness = Term.none
  package var motto = ""
  package var goal = ""
  package var purpose = ""
  package var contents = ""
  package var decisions = Term.none
  package var decisionRules = ""
  package var representation = ""
  package var expectedTypes: [Term] = []
  package var municipalGoals = ""
  package var start: Day?
  package var end: Day?
  package var coordinator: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Network {
  package static let kind = RecordKind("net", plural: "networks")
  package static let title = Text(de: "Netzwerke und Gremien", en: "Networks")
  package static let singular = Text(de: "Netzwerk", en: "Network")

  package static let fields: [Field<Network>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(34),
    Field("type", Text(de: "Art", en: "Type"), .choice(.networkTypes), at: \.type).initially(
      Term("network")
    ).column(18),
    Field("districts", Text(de: "Sozialraum", en: "Area"), .choices(.districts), at: \.districts)
      .column(18),
    Field(
      "attended",
      Text(de: "Wir nehmen regelmäßig teil", en: "We attend regularly"),
      .flag,
      at: \.isAttended
    ),
    Field("openness", Text(de: "Zugang", en: "Openness"), .choice(.opennesses), at: \.openness)
      .column(12),
    Field("motto", Text(de: "Leitmotiv", en: "Motto"), .line, at: \.motto).column(20),
    Field("goal", Text(de: "Ziel", en: "Goal"), .note, at: \.goal),
    Field("purpose", Text(de: "Zweck", en: "Purpose"), .note, at: \.purpose),
    Field("contents", Text(de: "Inhalte", en: "Contents"), .note, at: \.contents),
    Field(
      "decisions",
      Text(de: "Entscheidungsverfahren", en: "Decision procedure"),
      .choice(.decisionProcedures),
      at: \.decisions
    ).column(16),
    Field(
      "decision-rules",
      Text(de: "Regeln dazu", en: "Rules for it"),
      .note,
      at: \.decisionRules
    ),
    Field(
      "representation",
      Text(de: "Vertretungsverfahren", en: "Representation procedure"),
      .note,
      at: \.representation
    ),
    Field(
      "expected-types",
      Text(de: "Diese Arten gehören dazu", en: "Types that belong to it"),
      .choices(.partnerTypes),
      at: \.expectedTypes
    ),
    Field(
      "municipal-goals",
      Text(de: "Bezug zum Integrationskonzept", en: "Link to municipal goals"),
      .note,
      at: \.municipalGoals
    ),
    Field("start", Text(de: "Besteht seit", en: "Since"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bestand bis", en: "Until"), .day, at: \.end),
    Field(
      "coordinator",
      Text(de: "Koordination", en: "Coordination"),
      .link(Partner.kind),
      at: \.coordinator
    ).tab(Text(de: "Koordiniert", en: "Coordinates")).column(26),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { name }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
