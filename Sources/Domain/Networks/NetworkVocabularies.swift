extension Vocabulary {
  /// Kinds of networks (requirements 59, 71).
  package static let networkTypes = Vocabulary([
    ("network", Text(de: "Netzwerk", en: "network")),
    ("round-table", Text(de: "Runder Tisch", en: "round table")),
    ("working-group", Text(de: "Arbeitskreis", en: "working group")),
    ("committee", Text(de: "Gremium/Ausschuss", en: "committee")),
    ("plenum", Text(de: "Plenum", en: "plenum")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])

  /// Whether others may join (requirement 60).
  package static let opennesses = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("on-request", Text(de: "auf Anfrage", en: "on request")),
    ("closed", Text(de: "geschlossen", en: "closed")),
  ])

  /// How a network decides (requirement 61).
  package static let decisionProcedures = Vocabulary([
    ("consensus", Text(de: "Konsens", en: "consensus")),
    ("majority", Text(de: "Mehrheit", en: "majority")),
    ("chair", Text(de: "Leitung entscheidet", en: "the chair decides")),
    ("advice", Text(de: "berät nur", en: "only advises")),
  ])

  /// What a member is in a network (requirements 63, 64).
  package static let membershipRoles = Vocabulary([
    ("member", Text(de: "Mitglied", en: "member")),
    ("speaker", Text(de: "Sprecher/in", en: "speaker")),
    ("representative", Text(de: "Vertretung", en: "representative")),
    ("coordination", Text(de: "Koordination", en: "coordination")),
    ("guest", Text(de: "Gast", en: "guest")),
  ])

  /// What became of a proposed topic (requirement 66).
  package static let proposalStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("parked", Text(de: "geparkt", en: "parked")),
    ("agenda", Text(de: "auf der Tagesordnung", en: "on the agenda")),
    ("done", Text(de: "behandelt", en: "dealt with")),
    ("dropped", Text(de: "verworfen", en: "dropped")),
  ])

  /// Where the office was present (requirement 71).
  package static let presenceKinds = Vocabulary([
    ("committee", Text(de: "Ausschuss/Gremium", en: "committee")),
    ("working-group", Text(de: "Arbeitsgremium", en: "working body")),
    ("festival", Text(de: "Bürgerfest", en: "festival")),
    ("own", Text(de: "eigene Veranstaltung", en: "own event")),
    ("visit", Text(de: "Besuch", en: "visit")),
    ("other", Text(de: "anderes", en: "other")),
  ])
}
