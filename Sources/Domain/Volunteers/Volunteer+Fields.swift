extension Volunteer {
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
      "skills",
      Text(de: "Kompetenzen", en: "Competences"),
      .choices(.competences),
      at: \.skills
    ).column(22),
    Field("strengths", Text(de: "Stärken", en: "Strengths"), .choices(.strengths), at: \.strengths)
      .personal,
    Field(
      "competences",
      Text(de: "Ressourcen", en: "Resources"),
      .note,
      at: \.competences
    ).personal,
    Field(
      "experience",
      Text(de: "Vorerfahrung", en: "Previous experience"),
      .note,
      at: \.experience
    ).personal,
    Field(
      "communities",
      Text(de: "Erreicht Communitys", en: "Reaches communities"),
      .choices(.communities),
      at: \.communities
    ).personal,
    Field(
      "migration",
      Text(de: "Eigene Migration (freiwillig)", en: "Own migration (by choice)"),
      .choice(.migrationExperience),
      at: \.migration
    ).special,
    Field("limits", Text(de: "Kompetenzgrenzen", en: "Limits agreed"), .note, at: \.limits)
      .personal,
    Field(
      "boundaries",
      Text(de: "Macht nicht", en: "Does not do"),
      .choices(.boundaries),
      at: \.boundaries
    ).personal,
    Field(
      "sites-unwanted",
      Text(de: "Einsatzorte nicht", en: "Sites not wanted"),
      .choices(.siteTypes),
      at: \.sitesUnwanted
    ),
    Field("availability", Text(de: "Verfügbar", en: "Available"), .weekTimes, at: \.availability),
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
      "participation",
      Text(de: "Aktiv von/mit/für", en: "Active by/with/for"),
      .choice(.participationModes),
      at: \.participation
    ),
    Field(
      "course-interests",
      Text(de: "Interesse an Kursen", en: "Interested in courses"),
      .choices(.specialisations),
      at: \.courseInterests
    ),
    Field(
      "circles",
      Text(de: "Helferkreise", en: "Helper circles"),
      .links(HelperCircle.kind),
      at: \.circles
    ).tab(title),
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ),
    Field("last-contact", Text(de: "Letzter Kontakt", en: "Last contact"), .day, at: \.lastContact)
      .column(12),
    Field(
      "serving-since",
      Text(de: "Engagiert seit", en: "Volunteering since"),
      .day,
      at: \.servingSince
    ).personal,
    Field(
      "card-grounds",
      Text(de: "Ehrenamtskarte ohne Stundenprüfung", en: "Card without check of hours"),
      .choices(.cardGrounds),
      at: \.cardGrounds
    ).personal,
    Field("pupil", Text(de: "Schülerin/Schüler", en: "Pupil"), .flag, at: \.isPupil).personal,
    Field(
      "guardian-consent",
      Text(de: "Einwilligung der Sorgeberechtigten am", en: "Guardians’ consent on"),
      .day,
      at: \.guardianConsent
    ).personal,
    Field("emergency", Text(de: "Notfallkontakt", en: "Emergency contact"), .line, at: \.emergency)
      .personal,
    Field(
      "leave-reason",
      Text(de: "Grund des Ausscheidens", en: "Reason for leaving"),
      .choice(.leaveReasons),
      at: \.leaveReason
    ).personal,
    Field(
      "restricted",
      Text(de: "Verarbeitung eingeschränkt seit", en: "Processing restricted since"),
      .day,
      at: \.restricted
    ).personal,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]
}
