/// A talk in which the office accompanies a volunteer (requirement 93).
package struct Consultation: Record {
  package var day: Day?
  package var volunteer: RecordID?
  package var topic = ""
  package var channel = Term.none
  package var placement: RecordID?
  package var agreement: RecordID?
  package var boundaries: [Term] = []
  package var outcome = ""
  package var service: RecordID?
  package var by = ""
  package var followUp: Day?
  package var isDone = false
  package var archived: Day?

  package init() {}
}

extension Consultation {
  package static let kind = RecordKind("cst", plural: "consultations")
  package static let title = Text(de: "Rücksprachen", en: "Consultations")
  package static let singular = Text(de: "Rücksprache", en: "Consultation")

  package static let fields: [Field<Consultation>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("topic", Text(de: "Thema", en: "Topic"), .pseudonymousLine, at: \.topic).required.personal
      .column(28),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel).column(12),
    Field(
      "placement",
      Text(de: "Zum Einsatz", en: "About the placement"),
      .link(Placement.kind),
      at: \.placement
    ).tab(title),
    Field(
      "agreement",
      Text(de: "Zur Lotsenvereinbarung", en: "About the guide agreement"),
      .link(GuideAgreement.kind),
      at: \.agreement
    ).tab(title),
    Field(
      "boundaries",
      Text(de: "Berührte Grenzen", en: "Boundaries touched"),
      .choices(.boundaries),
      at: \.boundaries
    ).personal,
    Field("outcome", Text(de: "Ergebnis", en: "Outcome"), .pseudonymousNote, at: \.outcome)
      .personal,
    Field(
      "service",
      Text(de: "Weiter an Fachstelle", en: "Referred to"),
      .link(ReferralService.kind),
      at: \.service
    ).tab(title),
    Field("by", Text(de: "Geführt von", en: "Held by"), .line, at: \.by).personal.presetUser.column(
      14
    ),
    Field("follow-up", Text(de: "Wiedervorlage", en: "Follow-up"), .day, at: \.followUp).column(12),
    Field("done", Text(de: "Erledigt", en: "Done"), .flag, at: \.isDone),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", topic].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
