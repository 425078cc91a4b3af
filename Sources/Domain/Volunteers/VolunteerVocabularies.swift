extension Vocabulary {
  /// The way of a volunteer (requirement 87).
  package static let volunteerStates = Vocabulary([
    ("new", Text(de: "neu", en: "new")),
    ("interested", Text(de: "interessiert", en: "interested")),
    ("interview", Text(de: "Erstgespräch", en: "first talk")),
    ("training", Text(de: "in Qualifizierung", en: "in training")),
    ("ready", Text(de: "einsetzbar", en: "ready")),
    ("active", Text(de: "im Einsatz", en: "active")),
    ("paused", Text(de: "pausiert", en: "paused")),
    ("left", Text(de: "ausgeschieden", en: "left")),
  ])

  /// Forms of engagement (requirement 88).
  package static let engagementForms = Vocabulary([
    ("volunteer", Text(de: "Ehrenamt", en: "volunteering")),
    ("bfd", Text(de: "BFD", en: "federal voluntary service")),
    ("fsj", Text(de: "FSJ", en: "voluntary social year")),
    ("project", Text(de: "Projekt", en: "project")),
    ("group", Text(de: "Gruppe/Unternehmen", en: "group/company")),
  ])

  /// What a volunteer does besides (requirement 92).
  package static let volunteerRoles = Vocabulary([
    ("lecturer", Text(de: "Dozent/in", en: "lecturer")),
    ("multiplier", Text(de: "Multiplikator/in", en: "multiplier")),
    ("speaker", Text(de: "Sprecher/in", en: "speaker")),
    ("instructor", Text(de: "Anleiter/in", en: "instructor")),
    ("interpreter", Text(de: "Sprachmittler/in", en: "interpreter")),
  ])
}
