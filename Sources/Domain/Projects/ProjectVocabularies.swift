extension Vocabulary {
  /// States from the idea to the end of a project.
  package static let projectStates = Vocabulary([
    ("idea", Text(de: "Idee", en: "idea")),
    ("needed", Text(de: "Bedarf bestätigt", en: "need confirmed")),
    ("applied", Text(de: "beantragt", en: "applied for")),
    ("granted", Text(de: "bewilligt", en: "granted")),
    ("running", Text(de: "laufend", en: "running")),
    ("closing", Text(de: "im Abschluss", en: "closing")),
    ("decided", Text(de: "Folge entschieden", en: "follow-up decided")),
    ("closed", Text(de: "abgeschlossen", en: "closed")),
  ])

  /// Whether the target group acts itself (requirement 165).
  package static let participationModes = Vocabulary([
    ("by", Text(de: "von der Zielgruppe", en: "by the target group")),
    ("with", Text(de: "mit der Zielgruppe", en: "with the target group")),
    ("for", Text(de: "für die Zielgruppe", en: "for the target group")),
  ])

  /// What the own office does in a project (requirement 168).
  package static let officeRoles = Vocabulary([
    ("initiated", Text(de: "initiiert", en: "initiated")),
    ("supports", Text(de: "unterstützt", en: "supports")),
    ("coordinates", Text(de: "koordiniert", en: "coordinates")),
    ("takes-part", Text(de: "beteiligt", en: "takes part")),
    ("none", Text(de: "keine", en: "none")),
  ])
}
