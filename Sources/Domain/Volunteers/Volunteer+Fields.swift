extension Volunteer {
  /// In the order in which a first talk asks for it.
  package static let fields =
    essentials + profile + bounds + serving + particulars + keeping

  /// What the office has to know at once.
  static let essentials: [Field<Volunteer>] = [
    Field("last-name", Text(de: "Nachname", en: "Last name"), .line, at: \.lastName)
      .required.personal.named(.last).column(20)
      .section(Text(de: "Das Wichtigste", en: "Essentials")),
    Field("first-name", Text(de: "Vorname", en: "First name"), .line, at: \.firstName)
      .personal.named(.first).column(16),
    Field("state", Text(de: "Stand", en: "State"), .choice(.volunteerStates), at: \.state).personal
      .initially(Term("interested")).imported(Term("new")).column(17),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages)
      .personal.column(30),
    Field(
      "home-district",
      Text(de: "Stadtteil", en: "District"),
      .choice(.districts),
      at: \.homeDistrict
    ).personal.column(16),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek).personal
      .column(10),
    Field("availability", Text(de: "Verfügbar", en: "Available"), .weekTimes, at: \.availability)
      .personal,
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).personal.column(18),
    Field("mobile", Text(de: "Mobil", en: "Mobile"), .phone, at: \.mobile).personal,
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).personal.column(28),
  ]

  /// Where, when and with whom somebody serves.
  static let serving: [Field<Volunteer>] = [
    Field(
      "districts",
      Text(de: "Einsatz in", en: "Serves in"),
      .choices(.districts),
      at: \.districts
    ).personal
      .section(Text(de: "Einsatz", en: "Service")),
    Field(
      "available-from",
      Text(de: "Verfügbar ab", en: "Available from"),
      .day,
      at: \.availableFrom
    ).personal,
    Field(
      "available-until",
      Text(de: "Verfügbar bis", en: "Available until"),
      .day,
      at: \.availableUntil
    ).personal,
    Field("form", Text(de: "Engagementform", en: "Form"), .choice(.engagementForms), at: \.form)
      .personal
      .initially(Term("volunteer")),
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ).personal,
    Field("last-contact", Text(de: "Letzter Kontakt", en: "Last contact"), .day, at: \.lastContact)
      .personal
      .column(12),
    Field(
      "circles",
      Text(de: "Helferkreise", en: "Helper circles"),
      .links(HelperCircle.kind),
      at: \.circles
    ).personal.tab(title),
    Field(
      "serving-since",
      Text(de: "Engagiert seit", en: "Volunteering since"),
      .day,
      at: \.servingSince
    ).personal,
  ]

  /// What is needed of the person itself.
  static let particulars: [Field<Volunteer>] = [
    Field("street", Text(de: "Straße", en: "Street"), .line, at: \.street).personal
      .section(Text(de: "Angaben zur Person", en: "Particulars")),
    Field("postal-code", Text(de: "PLZ", en: "Postal code"), .postalCode, at: \.postalCode)
      .personal,
    Field("town", Text(de: "Ort", en: "Town"), .line, at: \.town).personal,
    Field("birthday", Text(de: "Geburtstag", en: "Birthday"), .day, at: \.birthday).personal,
    Field(
      "guardian-consent",
      Text(de: "Einwilligung der Sorgeberechtigten am", en: "Guardians’ consent on"),
      .day,
      at: \.guardianConsent
    ).personal,
    Field("pupil", Text(de: "Schülerin/Schüler", en: "Pupil"), .flag, at: \.isPupil).personal,
    Field("emergency", Text(de: "Notfallkontakt", en: "Emergency contact"), .line, at: \.emergency)
      .personal,
    Field(
      "card-grounds",
      Text(de: "Ehrenamtskarte ohne Stundenprüfung", en: "Card without check of hours"),
      .choices(.cardGrounds),
      at: \.cardGrounds
    ).personal,
  ]

  /// What the office keeps in mind.
  static let keeping: [Field<Volunteer>] = [
    Field(
      "leave-reason",
      Text(de: "Grund des Ausscheidens", en: "Reason for leaving"),
      .choice(.leaveReasons),
      at: \.leaveReason
    ).personal
      .section(Text(de: "Für das Büro", en: "For the office")),
    Field(
      "restricted",
      Text(de: "Verarbeitung eingeschränkt seit", en: "Processing restricted since"),
      .day,
      at: \.restricted
    ).personal,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]
}
