/// A circle of volunteers who help refugees in a place (requirements 68, 70).
package struct HelperCircle: Record {
  package var name = ""
  package var place = ""
  package var districts: [Term] = []
  package var carrier: RecordID?
  package var speaker: RecordID?
  package var speakerConfirmed: Day?
  package var accompaniedBy: RecordID?
  package var members: Int?
  package var founded: Day?
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var needs = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension HelperCircle {
  package static let kind = RecordKind("hel", plural: "helper-circles")
  package static let title = Text(de: "Helferkreise", en: "Helper circles")
  package static let singular = Text(de: "Helferkreis", en: "Helper circle")

  package static let fields: [Field<HelperCircle>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(30),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place).column(18),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(16),
    Field("carrier", Text(de: "Träger", en: "Carrier"), .link(Partner.kind), at: \.carrier).tab(
      Text(de: "Trägt Helferkreise", en: "Carries circles")
    )
    .column(26),
    Field(
      "speaker",
      Text(de: "Eigene Ansprechperson", en: "Own speaker"),
      .link(Contact.kind),
      at: \.speaker
    ).personal.column(22),
    Field(
      "speaker-confirmed",
      Text(de: "Ansprechperson bestätigt am", en: "Speaker confirmed on"),
      .day,
      at: \.speakerConfirmed
    ).column(10),
    Field(
      "accompanied-by",
      Text(de: "Begleitet von", en: "Accompanied by"),
      .link(Partner.kind),
      at: \.accompaniedBy
    ).tab(Text(de: "Begleitet Helferkreise", en: "Accompanies circles")),
    Field(
      "members",
      Text(de: "Zahl der Mitglieder", en: "Number of members"),
      .number,
      at: \.members
    ),
    Field("founded", Text(de: "Gegründet", en: "Founded"), .day, at: \.founded).column(10),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field(
      "needs",
      Text(de: "Was der Kreis braucht", en: "What the circle needs"),
      .note,
      at: \.needs
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { name }
}
