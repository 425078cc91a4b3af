/// Somebody who teaches or speaks, with topics and fee (requirement 236).
package struct Lecturer: Record {
  package var lastName = ""
  package var firstName = ""
  package var topics: [Term] = []
  package var specialisations: [Term] = []
  package var fee: Money?
  package var languages: [LanguageSkill] = []
  package var phone = ""
  package var email = ""
  package var partner: RecordID?
  package var volunteer: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Lecturer {
  package static let kind = RecordKind("lec", plural: "lecturers")
  package static let title = Text(de: "Dozentinnen und Dozenten", en: "Lecturers")
  package static let singular = Text(de: "Dozent/in", en: "Lecturer")

  package static let fields: [Field<Lecturer>] = [
    Field("last-name", Text(de: "Nachname", en: "Last name"), .line, at: \.lastName).required
      .personal.named(.last).column(20),
    Field("first-name", Text(de: "Vorname", en: "First name"), .line, at: \.firstName).personal
      .named(.first).column(16),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(26),
    Field(
      "specialisations",
      Text(de: "Spezialisierungen", en: "Specialisations"),
      .choices(.specialisations),
      at: \.specialisations
    ).column(20),
    Field("fee", Text(de: "Honorar je UE", en: "Fee per unit"), .money, at: \.fee).column(12),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages).personal,
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).personal,
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).personal,
    Field(
      "partner",
      Text(de: "Organisation", en: "Organisation"),
      .link(Partner.kind),
      at: \.partner
    ).tab(title),
    Field(
      "volunteer",
      Text(de: "Ist Freiwillige/r", en: "Is the volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).tab(title).personal,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    PersonName.listed(last: lastName, first: firstName)
  }
}
