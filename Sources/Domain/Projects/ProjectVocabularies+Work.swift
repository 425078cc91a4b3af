extension Vocabulary {
  /// What comes after a project (W38).
  package static let followUps = Vocabulary([
    ("continue", Text(de: "fortführen", en: "continue")),
    ("transfer", Text(de: "übergeben", en: "transfer")),
    ("merge", Text(de: "zusammenlegen", en: "merge")),
    ("close", Text(de: "beenden", en: "close")),
  ])

  /// To what a project is tied (requirement 169).
  package static let attachments = Vocabulary([
    ("service", Text(de: "Regeldienst", en: "regular service")),
    ("education", Text(de: "Bildungseinrichtung", en: "educational institution")),
    ("measure", Text(de: "Integrationsmaßnahme", en: "integration measure")),
    ("parish", Text(de: "Religionsgemeinde", en: "religious community")),
    ("club", Text(de: "Verein", en: "association")),
    ("authority", Text(de: "Behörde", en: "authority")),
    ("none", Text(de: "keine", en: "none")),
  ])

  /// What a project offers in particular (requirement 171), editable.
  package static let subOffers = Vocabulary(
    name: "sub-offers",
    title: Text(de: "Teilangebote", en: "Sub-offers"),
    [
      ("bicycle", Text(de: "Fahrradwerkstatt", en: "bicycle workshop")),
      ("jobs", Text(de: "Jobteam", en: "job team")),
      ("culture", Text(de: "Kulturbüro", en: "culture desk")),
      ("needlework", Text(de: "Handarbeitswerkstatt", en: "needlework workshop")),
      ("mobility", Text(de: "Mobilitätsteam", en: "mobility team")),
      ("computer", Text(de: "PC-Kurse", en: "computer courses")),
      ("cafe", Text(de: "Begegnungscafé", en: "meeting café")),
    ]
  )

  /// What organisations are advised on (requirement 176).
  package static let adviceTopics = Vocabulary([
    ("volunteers", Text(de: "Freiwilligenmanagement", en: "volunteer management")),
    ("projects", Text(de: "Projektmanagement", en: "project management")),
    ("fundraising", Text(de: "Fundraising", en: "fundraising")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])

  /// What becomes of a recommendation.
  package static let strategyStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("assigned", Text(de: "zugeordnet", en: "assigned")),
    ("running", Text(de: "in Arbeit", en: "in hand")),
    ("done", Text(de: "umgesetzt", en: "done")),
    ("declined", Text(de: "nicht für uns", en: "not for us")),
  ])

  /// How a group grows (requirement 250).
  package static let groupStepKinds = Vocabulary([
    ("speaker", Text(de: "Sprecherin/Sprecher gewählt", en: "speaker chosen")),
    ("initiative", Text(de: "eigene Initiative", en: "own initiative")),
    ("rule", Text(de: "gemeinsame Regel", en: "common rule")),
    ("event", Text(de: "gemeinsames Erlebnis", en: "common event")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])
}
