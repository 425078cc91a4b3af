/// A boundary that was reached, and the professional service asked (requirement 145).
package struct Escalation: Record {
  package var day: Day?
  package var reason = ""
  package var agreement: RecordID?
  package var placement: RecordID?
  package var volunteer: RecordID?
  package var boundary = Term.none
  package var service: RecordID?
  package var state = Term.none
  package var result = ""
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension Escalation {
  package static let kind = RecordKind("esc", plural: "escalations")
  package static let title = Text(de: "Weiterleitungen", en: "Escalations")
  package static let singular = Text(de: "Weiterleitung", en: "Escalation")

  package static let fields: [Field<Escalation>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("reason", Text(de: "Anlass", en: "Reason"), .pseudonymousLine, at: \.reason).required
      .column(30),
    Field(
      "agreement",
      Text(de: "Lotsenvereinbarung", en: "Guide agreement"),
      .link(GuideAgreement.kind),
      at: \.agreement
    ).owner.column(22),
    Field("placement", Text(de: "Einsatz", en: "Placement"), .link(Placement.kind), at: \.placement)
      .owner,
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).tab(title).personal,
    Field("boundary", Text(de: "Grenze", en: "Boundary"), .choice(.boundaries), at: \.boundary)
      .column(18),
    Field(
      "service",
      Text(de: "Fachstelle", en: "Service"),
      .link(ReferralService.kind),
      at: \.service
    ).tab(title).column(24),
    Field("state", Text(de: "Stand", en: "State"), .choice(.escalationStates), at: \.state)
      .initially(Term("requested")).column(14),
    Field("result", Text(de: "Ergebnis", en: "Result"), .pseudonymousNote, at: \.result),
    Field("by", Text(de: "Von", en: "By"), .line, at: \.by).personal.presetUser,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", reason].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
