/// A course for volunteers, from the plan to the last day (requirements 105 to 108, 113, 115,
/// 116).
package struct Course: Record {
  package var title = ""
  package var type = Term.none
  package var state = Term.none
  package var start: Day?
  package var end: Day?
  package var units: Int?
  package var provider: RecordID?
  package var specialisation = Term.none
  package var topics: [Term] = []
  package var venue = ""
  package var lecturers: [RecordID] = []
  package var isDoubleTaught = false
  package var minimum: Int?
  package var places: Int?
  package var honorarium: Money?
  package var materials: Money?
  package var isEligible = false
  package var approval = Term.none
  package var authority = ""
  package var curriculum: RecordID?
  package var grants = Term.none
  package var validMonths: Int?
  package var competences: [Term] = []
  package var isOpenToPartners = false
  /// How many come from partners, who are no volunteers of the office.
  package var guests: Int?
  package var goals = ""
  package var concept = ""
  package var professionalism = ""
  package var continuity = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Course {
  package static let kind = RecordKind("crs", plural: "courses")
  package static let title = Text(de: "Kurse", en: "Courses")
  package static let singular = Text(de: "Kurs", en: "Course")

  package static let fields: [Field<Course>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.courseTypes), at: \.type).initially(
      Term("basic")
    ).column(18),
    Field("state", Text(de: "Stand", en: "State"), .choice(.courseStates), at: \.state).initially(
      Term("planned")
    ).column(12),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).column(10),
    Field("units", Text(de: "Unterrichtseinheiten", en: "Teaching units"), .number, at: \.units)
      .column(8),
    Field("provider", Text(de: "Träger", en: "Provider"), .link(Partner.kind), at: \.provider).tab(
      title
    ).column(26),
    Field(
      "specialisation",
      Text(de: "Spezialisierung", en: "Specialisation"),
      .choice(.specialisations),
      at: \.specialisation
    ),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics),
    Field("venue", Text(de: "Ort", en: "Venue"), .line, at: \.venue),
    Field(
      "lecturers",
      Text(de: "Dozentinnen und Dozenten", en: "Lecturers"),
      .links(Lecturer.kind),
      at: \.lecturers
    ).tab(title).personal,
    Field("double", Text(de: "Doppeldozentur", en: "Two lecturers"), .flag, at: \.isDoubleTaught),
    Field("minimum", Text(de: "Mindestgruppe", en: "Minimum group"), .number, at: \.minimum),
    Field("places", Text(de: "Plätze", en: "Places"), .number, at: \.places).column(6),
    Field("honorarium", Text(de: "Honorarkosten", en: "Fees"), .money, at: \.honorarium),
    Field("materials", Text(de: "Sachkosten", en: "Material costs"), .money, at: \.materials),
    Field(
      "eligible",
      Text(de: "Zuwendungsfähig", en: "Eligible for funding"),
      .flag,
      at: \.isEligible
    ),
    Field(
      "approval",
      Text(de: "Antrag", en: "Application"),
      .choice(.approvalStates),
      at: \.approval
    ),
    Field(
      "authority",
      Text(de: "Bewilligungsstelle", en: "Granting authority"),
      .line,
      at: \.authority
    ),
    Field(
      "curriculum",
      Text(de: "Curriculum", en: "Curriculum"),
      .link(Curriculum.kind),
      at: \.curriculum
    ).tab(title),
    Field("grants", Text(de: "Verleiht", en: "Grants"), .choice(.qualificationKinds), at: \.grants),
    Field(
      "valid-months",
      Text(de: "Gültig (Monate)", en: "Valid (months)"),
      .number,
      at: \.validMonths
    ),
    Field(
      "competences",
      Text(de: "Erworbene Kompetenzen", en: "Competences gained"),
      .choices(.competences),
      at: \.competences
    ),
    Field(
      "open",
      Text(de: "Offen für Freiwillige der Partner", en: "Open to partners’ volunteers"),
      .flag,
      at: \.isOpenToPartners
    ),
    Field(
      "guests",
      Text(de: "Teilnehmende von Partnern", en: "Participants of partners"),
      .number,
      at: \.guests
    ),
    Field("goals", Text(de: "Ziele des Trägers", en: "Goals of the provider"), .note, at: \.goals),
    Field("concept", Text(de: "Gemeinsames Konzept", en: "Common concept"), .note, at: \.concept),
    Field(
      "professionalism",
      Text(de: "Professionalität", en: "Professionalism"),
      .note,
      at: \.professionalism
    ),
    Field(
      "continuity",
      Text(de: "Kontinuität und Qualität", en: "Continuity and quality"),
      .note,
      at: \.continuity
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { title }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
