extension Vocabulary {
  /// Types of courses (requirement 105), editable.
  package static let courseTypes = Vocabulary(
    name: "course-types",
    title: Text(de: "Arten von Kursen", en: "Types of courses"),
    [
      ("basic", Text(de: "Basisqualifizierung", en: "basic qualification")),
      ("advanced", Text(de: "Aufbaukurs", en: "advanced course")),
      ("special", Text(de: "Spezialisierung", en: "specialisation")),
      ("sustain", Text(de: "Nachhaltigkeitsmodul", en: "follow-up module")),
      ("training", Text(de: "Fortbildung", en: "further training")),
      ("supervision", Text(de: "Supervision", en: "supervision")),
    ]
  )

  /// Specialisations (requirement 106), editable.
  package static let specialisations = Vocabulary(
    name: "specialisations",
    title: Text(de: "Spezialisierungen", en: "Specialisations"),
    [
      ("sport", Text(de: "Sportlotsin/-lotse", en: "sports guide")),
      ("parents", Text(de: "Elternlotsin/-lotse", en: "parents’ guide")),
      ("university", Text(de: "Hochschullotsin/-lotse", en: "university guide")),
      ("training", Text(de: "Ausbildungslotsin/-lotse", en: "training guide")),
      ("tolerance", Text(de: "Toleranzlotsin/-lotse", en: "tolerance guide")),
      ("environment", Text(de: "Umweltlotsin/-lotse", en: "environment guide")),
    ]
  )

  /// What volunteers are qualified as (requirement 117), editable.
  package static let qualificationKinds = Vocabulary(
    name: "qualification-kinds",
    title: Text(de: "Qualifikationen", en: "Qualifications"),
    [
      (
        "guide-basic",
        Text(de: "Integrationslotsin/-lotse (Basis)", en: "integration guide (basic)")
      ),
      (
        "guide-advanced",
        Text(de: "Integrationslotsin/-lotse (Aufbau)", en: "integration guide (advanced)")
      ),
      ("sport", Text(de: "Sportlotsin/-lotse", en: "sports guide")),
      ("parents", Text(de: "Elternlotsin/-lotse", en: "parents’ guide")),
      ("interpreter", Text(de: "Sprachmittlung", en: "interpreting")),
      ("learning", Text(de: "Lernbegleitung", en: "learning support")),
      ("first-aid", Text(de: "Erste Hilfe", en: "first aid")),
      ("child-protection", Text(de: "Kinderschutz", en: "child protection")),
    ]
  )

  /// States of a course.
  package static let courseStates = Vocabulary([
    ("planned", Text(de: "geplant", en: "planned")),
    ("open", Text(de: "Anmeldung offen", en: "registration open")),
    ("running", Text(de: "läuft", en: "running")),
    ("done", Text(de: "abgeschlossen", en: "completed")),
    ("cancelled", Text(de: "abgesagt", en: "cancelled")),
  ])

  /// How far the application for a course is (requirement 113).
  package static let approvalStates = Vocabulary([
    ("none", Text(de: "nicht nötig", en: "not needed")),
    ("preparing", Text(de: "in Vorbereitung", en: "in preparation")),
    ("applied", Text(de: "beantragt", en: "applied for")),
    ("approved", Text(de: "bewilligt", en: "approved")),
    ("rejected", Text(de: "abgelehnt", en: "rejected")),
  ])

  /// States of somebody in a course (requirement 111).
  package static let participationStates = Vocabulary([
    ("waiting", Text(de: "Warteliste", en: "waiting list")),
    ("registered", Text(de: "angemeldet", en: "registered")),
    ("attending", Text(de: "teilgenommen", en: "attended")),
    ("completed", Text(de: "abgeschlossen", en: "completed")),
    ("dropped", Text(de: "abgebrochen", en: "dropped out")),
  ])

  /// What practice asks of a curriculum (requirement 110).
  package static let suggestionKinds = Vocabulary([
    ("deepen", Text(de: "vertiefen", en: "deepen")),
    ("add", Text(de: "ergänzen", en: "add")),
    ("change", Text(de: "ändern", en: "change")),
    ("offer", Text(de: "ergänzendes Angebot", en: "additional offer")),
  ])

  /// What became of a suggestion.
  package static let suggestionStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("taken", Text(de: "aufgenommen", en: "taken up")),
    ("declined", Text(de: "nicht aufgenommen", en: "not taken up")),
  ])
}
