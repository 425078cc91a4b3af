extension Vocabulary {
  /// The way of a volunteer (requirement 87).
  package static let volunteerStates = Vocabulary([
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

  /// When somebody has time (requirement 84): half days of the week.
  package static let availability = Vocabulary(
    DayNames.weekdays.enumerated().flatMap { index, day in
      [
        ("am", "vormittags", "morning"), ("pm", "nachmittags", "afternoon"),
        ("ev", "abends", "evening"),
      ]
      .map { key, de, en in
        (
          "\(index + 1)\(key)",
          Text(de: "\(day.de.prefix(2)) \(de)", en: "\(day.en.prefix(3)) \(en)")
        )
      }
    }
  )

  /// What a volunteer does besides (requirement 92).
  package static let volunteerRoles = Vocabulary([
    ("lecturer", Text(de: "Dozent/in", en: "lecturer")),
    ("multiplier", Text(de: "Multiplikator/in", en: "multiplier")),
    ("speaker", Text(de: "Sprecher/in", en: "speaker")),
    ("instructor", Text(de: "Anleiter/in", en: "instructor")),
    ("interpreter", Text(de: "Sprachmittler/in", en: "interpreter")),
  ])

  /// States of a placement (requirement 139).
  package static let placementStates = Vocabulary([
    ("requested", Text(de: "angefragt", en: "requested")),
    ("proposed", Text(de: "vorgeschlagen", en: "proposed")),
    ("meeting", Text(de: "Kennenlernen", en: "getting to know")),
    ("trial", Text(de: "Probezeit", en: "trial")),
    ("active", Text(de: "aktiv", en: "active")),
    ("paused", Text(de: "pausiert", en: "paused")),
    ("ended", Text(de: "beendet", en: "ended")),
    ("declined", Text(de: "abgelehnt", en: "declined")),
  ])
}
