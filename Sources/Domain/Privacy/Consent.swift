/// What a person agreed to, by purpose, and since when no longer (requirement 104).
///
/// Articles 6, 7 and 9 GDPR.
package struct Consent: Record {
  package var volunteer: RecordID?
  package var contact: RecordID?
  package var purpose = Term.none
  package var given: Day?
  package var channel = Term.none
  package var version = ""
  package var withdrawn: Day?
  package var archived: Day?

  package init() {}
}

extension Consent {
  package static let kind = RecordKind("cns", plural: "consents")
  package static let title = Text(de: "Einwilligungen", en: "Consents")
  package static let singular = Text(de: "Einwilligung", en: "Consent")

  package static let fields: [Field<Consent>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).owner.personal.column(26),
    Field("contact", Text(de: "Kontakt", en: "Contact"), .link(Contact.kind), at: \.contact).owner
      .personal,
    Field("purpose", Text(de: "Zweck", en: "Purpose"), .choice(.consentPurposes), at: \.purpose)
      .required.personal.column(30),
    Field("given", Text(de: "Erteilt am", en: "Given on"), .day, at: \.given).required.presetToday
      .personal.column(10),
    Field(
      "channel",
      Text(de: "Auf welchem Weg", en: "Channel"),
      .choice(.consentChannels),
      at: \.channel
    ).personal.column(14),
    Field(
      "version",
      Text(de: "Fassung des Textes", en: "Version of the text"),
      .line,
      at: \.version
    ),
    Field("withdrawn", Text(de: "Widerrufen am", en: "Withdrawn on"), .day, at: \.withdrawn)
      .personal.column(12),
  ]

  package func label(_ reading: Reading) -> String {
    reading.word(purpose.key, of: .consentPurposes)
  }

  package func problems() -> [FieldProblem] {
    var problems = Period.problems(from: given, until: withdrawn, field: "withdrawn")
    if (volunteer == nil) == (contact == nil) {
      problems.append(
        FieldProblem(
          field: "volunteer",
          refusal: Refusal(
            de:
              "Eine Einwilligung gehört zu einer Person: einer/einem Freiwilligen oder einem Kontakt.",
            en: "A consent belongs to one person: a volunteer or a contact."
          )
        )
      )
    }
    return problems
  }

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool {
    given.map { $0 <= day } ?? false && withdrawn.map { day < $0 } ?? true
  }
}
