/// A person to talk to at one partner or several, or a couple as one entry (requirements 18 to 22).
package struct Contact: Record {
  package var lastName = ""
  package var firstName = ""
  package var salutation = ""
  package var partners: [RecordID] = []
  package var function = ""
  package var roleType = Term.none
  package var phone = ""
  package var mobile = ""
  package var email = ""
  package var flags: [Term] = []
  package var deputy: RecordID?
  package var listed: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Contact {
  package static let kind = RecordKind("con", plural: "contacts")
  package static let title = Text(de: "Kontakte", en: "Contacts")
  package static let singular = Text(de: "Kontakt", en: "Contact")

  package static let fields: [Field<Contact>] = [
    Field("last-name", Text(de: "Nachname", en: "Last name"), .line, at: \.lastName)
      .required.personal.named(.last).column(20),
    Field("first-name", Text(de: "Vorname", en: "First name"), .line, at: \.firstName)
      .personal.named(.first).column(16),
    Field("salutation", Text(de: "Anrede/Titel", en: "Title"), .line, at: \.salutation).personal,
    Field(
      "partners",
      Text(de: "Organisation", en: "Organisation"),
      .links(Partner.kind),
      at: \.partners
    ).owner.column(26),
    Field("function", Text(de: "Funktion", en: "Function"), .line, at: \.function)
      .personal.column(20),
    Field(
      "role-type",
      Text(de: "Rollentyp", en: "Kind of role"),
      .choice(.roleTypes),
      at: \.roleType
    ).personal,
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).personal.column(18),
    Field("mobile", Text(de: "Mobil", en: "Mobile"), .phone, at: \.mobile).personal,
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).personal.column(26),
    Field("flags", Text(de: "Merkmale", en: "Flags"), .choices(.contactFlags), at: \.flags)
      .personal,
    Field("deputy", Text(de: "Vertretung", en: "Deputy"), .link(Contact.kind), at: \.deputy),
    Field(
      "listed",
      Text(de: "Einwilligung zur Nennung am", en: "Consent to be listed on"),
      .day,
      at: \.listed
    ).personal,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    PersonName.listed(last: lastName, first: firstName)
  }
}
