extension Vocabulary {
  /// The roles an office has in a task (requirement 36), in the order in which a cell goes through them.
  package static let responsibilityRoles = Vocabulary([
    ("responsible", Text(de: "zuständig", en: "responsible")),
    ("involved", Text(de: "beteiligt", en: "involved")),
    ("informed", Text(de: "informiert", en: "informed")),
    ("deputy", Text(de: "Vertretung", en: "deputy")),
  ])

  /// What somebody was told about (requirement 41).
  package static let noticeSubjects = Vocabulary([
    ("responsibilities", Text(de: "Wer macht was", en: "who does what")),
    ("agreement", Text(de: "Vereinbarung", en: "agreement")),
    ("change", Text(de: "Änderung", en: "change")),
    ("minutes", Text(de: "Protokoll", en: "minutes")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])

  /// Why a request was handed back (requirement 43).
  package static let declineReasons = Vocabulary([
    ("role", Text(de: "nicht unsere Rolle", en: "not our role")),
    ("instrumental", Text(de: "Vereinnahmung", en: "would use us")),
    ("capacity", Text(de: "keine Kapazität", en: "no capacity")),
    ("professional", Text(de: "gehört zu Fachdienst", en: "is for professionals")),
    ("other", Text(de: "anderes", en: "other")),
  ])

  /// How far competition is dealt with (requirement 231).
  package static let competitionStates = Vocabulary([
    ("felt", Text(de: "empfunden", en: "felt")),
    ("addressed", Text(de: "angesprochen", en: "addressed")),
    ("settled", Text(de: "geklärt", en: "settled")),
  ])
}
