/// That an extended certificate of good conduct was seen (requirement 103).
///
/// The three data that § 72a Abs. 5 SGB VIII allows, and no more.
package struct BackgroundCheck: Record {
  package var volunteer: RecordID?
  package var isInspected = false
  package var date: Day?
  package var result = Term.none
  package var archived: Day?

  package init() {}
}

extension BackgroundCheck {
  package static let kind = RecordKind("bgc", plural: "background-checks")
  package static let title = Text(de: "Führungszeugnisse", en: "Certificates of good conduct")
  package static let singular = Text(de: "Führungszeugnis", en: "Certificate of good conduct")
  package static let isConfidential = true
  package static let isProtected = true

  package static let fields: [Field<BackgroundCheck>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.special.column(26),
    Field("inspected", Text(de: "Eingesehen", en: "Inspected"), .flag, at: \.isInspected).required
      .special.column(11).initially(true),
    Field("date", Text(de: "Datum des Zeugnisses", en: "Date of the certificate"), .day, at: \.date)
      .required.special.column(20),
    Field("result", Text(de: "Ergebnis", en: "Result"), .choice(.backgroundResults), at: \.result)
      .required.special.column(34),
  ]

  /// The person only: such words go where the three data must not.
  package func label(_ reading: Reading) -> String { volunteer.flatMap(reading.label) ?? "" }
}
