/// The warning about data of people and partners that look wrong: W31.
enum ContactWarnings {
  static let all = [
    Warning(
      31,
      Text(de: "Kontaktdaten unstimmig", en: "Contact data implausible"),
      urgency: .later,
      area: .partners,
      action: .complete,
      rule: Text(
        de:
          "Eine E-Mail trägt den Namen einer anderen Person, eine Telefonnummer oder Postleitzahl ist ungültig, oder die Postleitzahl passt nicht zum Ort.",
        en:
          "An e-mail bears the name of another person, a telephone number or postal code is not valid, or the postal code does not fit the town."
      ),
      source: .workshop,
      cases: implausible
    )
  ]

  @Sendable
  private static func implausible(_ office: Office) -> [WarningCase] {
    let check = ContactPlausibility(contacts: office.contacts, partners: office.partners)
    var cases: [WarningCase] = []
    for contact in office.contacts {
      for doubt in check.doubts(about: contact.record, contact.id) {
        cases.append(WarningCase(31, doubt, records: [contact.id]))
      }
    }
    for partner in office.partners {
      for doubt in check.doubts(about: partner.record) {
        cases.append(WarningCase(31, doubt, records: [partner.id]))
      }
    }
    return cases
  }
}
