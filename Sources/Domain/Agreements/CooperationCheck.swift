/// How one side sees the cooperation on a day (requirements 55, 232).
package struct CooperationCheck: Record {
  package var day: Day?
  package var agreement: RecordID?
  package var partner: RecordID?
  package var eyeLevel = Term.none
  package var transparency = Term.none
  package var trust = Term.none
  package var acceptance = Term.none
  package var appreciation = Term.none
  package var communication = Term.none
  package var mediator = Term.none
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension CooperationCheck {
  package static let kind = RecordKind("chk", plural: "cooperation-checks")
  package static let title = Text(de: "Kooperations-Checks", en: "Cooperation checks")
  package static let singular = Text(de: "Kooperations-Check", en: "Cooperation check")

  package static let fields: [Field<CooperationCheck>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field(
      "agreement",
      Text(de: "Vereinbarung", en: "Agreement"),
      .link(Agreement.kind),
      at: \.agreement
    ).required.owner.column(28),
    Field(
      "partner",
      Text(de: "Aus Sicht von", en: "As seen by"),
      .link(Partner.kind),
      at: \.partner
    ).required.owner.column(24),
    Field("eye-level", Text(de: "Augenhöhe", en: "Eye level"), .choice(.ratings), at: \.eyeLevel)
      .column(10),
    Field(
      "transparency",
      Text(de: "Transparenz", en: "Transparency"),
      .choice(.ratings),
      at: \.transparency
    ).column(10),
    Field("trust", Text(de: "Vertrauen", en: "Trust"), .choice(.ratings), at: \.trust).column(10),
    Field(
      "acceptance",
      Text(de: "Akzeptanz", en: "Acceptance"),
      .choice(.ratings),
      at: \.acceptance
    ).column(10),
    Field(
      "appreciation",
      Text(de: "Wertschätzung", en: "Appreciation"),
      .choice(.ratings),
      at: \.appreciation
    ).column(10),
    Field(
      "communication",
      Text(de: "Kommunikation", en: "Communication"),
      .choice(.ratings),
      at: \.communication
    ).column(10),
    Field(
      "mediator",
      Text(de: "Akzeptanz als Mittlerorganisation", en: "Accepted as mediator"),
      .choice(.ratings),
      at: \.mediator
    ).column(10),
    Field(
      "notes",
      Text(de: "Was wir ändern wollen", en: "What we want to change"),
      .note,
      at: \.notes
    ).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", partner.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
