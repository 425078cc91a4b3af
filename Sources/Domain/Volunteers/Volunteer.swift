/// A volunteer with a competence profile (requirements 73 to 92).
package struct Volunteer: Record {
  package var lastName = ""
  package var firstName = ""
  package var state = Term.none
  package var form = Term.none
  package var phone = ""
  package var mobile = ""
  package var email = ""
  package var street = ""
  package var postalCode = ""
  package var town = ""
  package var birthday: Day?
  package var homeDistrict = Term.none
  package var districts: [Term] = []
  package var languages: [LanguageSkill] = []
  package var supportFields: [Term] = []
  package var topics: [Term] = []
  package var groupsWanted: [Term] = []
  package var groupsUnwanted: [Term] = []
  package var competences = ""
  package var limits = ""
  package var availability: [Term] = []
  package var hoursPerWeek: Minutes?
  package var availableFrom: Day?
  package var availableUntil: Day?
  package var roles: [Term] = []
  package var motivation = ""
  package var accompanier: RecordID?
  package var lastContact: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Volunteer {
  package static let kind = RecordKind("vol", plural: "volunteers")
  package static let title = Text(de: "Freiwillige", en: "Volunteers")
  package static let singular = Text(de: "Freiwillige/r", en: "Volunteer")

  package static let fields: [Field<Volunteer>] = [
    Field("last-name", Text(de: "Nachname", en: "Last name"), .line, at: \.lastName)
      .required.personal.named(.last).column(20),
    Field("first-name", Text(de: "Vorname", en: "First name"), .line, at: \.firstName)
      .personal.named(.first).column(16),
    Field("state", Text(de: "Stand", en: "State"), .choice(.volunteerStates), at: \.state)
      .initially(Term("interested")).column(17),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages)
      .personal.column(30),
    Field(
      "home-district",
      Text(de: "Stadtteil", en: "District"),
      .choice(.districts),
      at: \.homeDistrict
    ).personal.column(16),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek)
      .column(10),
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).personal.column(18),
    Field("mobile", Text(de: "Mobil", en: "Mobile"), .phone, at: \.mobile).personal,
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).personal.column(28),
    Field("street", Text(de: "Straße", en: "Street"), .line, at: \.street).personal,
    Field("postal-code", Text(de: "PLZ", en: "Postal code"), .postalCode, at: \.postalCode)
      .personal,
    Field("town", Text(de: "Ort", en: "Town"), .line, at: \.town).personal,
    Field("birthday", Text(de: "Geburtstag", en: "Birthday"), .day, at: \.birthday).personal,
    Field("form", Text(de: "Engagementform", en: "Form"), .choice(.engagementForms), at: \.form)
      .initially(Term("volunteer")),
    Field(
      "districts",
      Text(de: "Einsatz in", en: "Serves in"),
      .choices(.districts),
      at: \.districts
    ),
    Field(
      "support-fields",
      Text(de: "Unterstützung", en: "Support"),
      .choices(.supportFields),
      at: \.supportFields
    ),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(24),
    Field(
      "groups-wanted",
      Text(de: "Zielgruppen gern", en: "Groups wanted"),
      .choices(.targetGroups),
      at: \.groupsWanted
    ),
    Field(
      "groups-unwanted",
      Text(de: "Zielgruppen nicht", en: "Groups not wanted"),
      .choices(.targetGroups),
      at: \.groupsUnwanted
    ),
    Field(
      "competences",
      Text(de: "Kompetenzen und Ressourcen", en: "Competences and resources"),
      .note,
      at: \.competences
    ).personal,
    Field("limits", Text(de: "Kompetenzgrenzen", en: "Limits agreed"), .note, at: \.limits)
      .personal,
    Field(
      "availability",
      Text(de: "Verfügbar", en: "Available"),
      .choices(.availability),
      at: \.availability
    ),
    Field(
      "available-from",
      Text(de: "Verfügbar ab", en: "Available from"),
      .day,
      at: \.availableFrom
    ),
    Field(
      "available-until",
      Text(de: "Verfügbar bis", en: "Available until"),
      .day,
      at: \.availableUntil
    ),
    Field("roles", Text(de: "Rollen", en: "Roles"), .choices(.volunteerRoles), at: \.roles),
    Field("motivation", Text(de: "Motivation", en: "Motivation"), .note, at: \.motivation).personal,
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ),
    Field("last-contact", Text(de: "Letzter Kontakt", en: "Last contact"), .day, at: \.lastContact)
      .column(12),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    PersonName.listed(last: lastName, first: firstName)
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: availableFrom, until: availableUntil, field: "available-until")
  }
}
