extension Vocabulary {
  /// What becomes of a need (requirements 119, 128, 129).
  package static let needStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("clarifying", Text(de: "in Klärung", en: "being clarified")),
    ("offered", Text(de: "durch Angebot gedeckt", en: "met by an offer")),
    ("project", Text(de: "führt zum Projekt", en: "leads to a project")),
    ("settled", Text(de: "erledigt", en: "settled")),
    ("declined", Text(de: "nicht machbar", en: "not feasible")),
  ])

  /// How urgent it is.
  package static let urgencies = Vocabulary([
    ("low", Text(de: "gering", en: "low")),
    ("normal", Text(de: "normal", en: "normal")),
    ("high", Text(de: "hoch", en: "high")),
    ("now", Text(de: "sofort", en: "at once")),
  ])

  /// Types of deployment sites (requirement 132), editable.
  package static let siteTypes = Vocabulary(
    name: "site-types",
    title: Text(de: "Arten von Einsatzorten", en: "Types of sites"),
    [
      ("accommodation", Text(de: "Gemeinschaftsunterkunft", en: "shared accommodation")),
      ("meeting-place", Text(de: "Begegnungszentrum", en: "community centre")),
      ("parish", Text(de: "Kirchengemeinde", en: "parish")),
      ("initiative", Text(de: "Initiative", en: "initiative")),
      ("sports-club", Text(de: "Sportverein", en: "sports club")),
      ("day-care", Text(de: "Hort/Kita", en: "day care")),
      ("school", Text(de: "Schule", en: "school")),
      ("counselling", Text(de: "Beratungsstelle", en: "counselling centre")),
      ("authority", Text(de: "Fachbereich/Behörde", en: "authority")),
      ("home", Text(de: "zu Hause", en: "at home")),
      ("online", Text(de: "online", en: "online")),
    ]
  )

  /// States of a deployment request.
  package static let requestStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("matching", Text(de: "in Vermittlung", en: "being matched")),
    ("filled", Text(de: "besetzt", en: "filled")),
    ("paused", Text(de: "ruht", en: "paused")),
    ("withdrawn", Text(de: "zurückgezogen", en: "withdrawn")),
    ("closed", Text(de: "abgeschlossen", en: "closed")),
  ])

  /// Whether something is needed; empty where nobody asked.
  package static let requirements = Vocabulary([
    ("yes", Text(de: "ja", en: "yes")),
    ("no", Text(de: "nein", en: "no")),
  ])

  /// The way to a new site (requirement 134).
  package static let prospectStates = Vocabulary([
    ("idea", Text(de: "Idee", en: "idea")),
    ("contacted", Text(de: "angesprochen", en: "contacted")),
    ("visit", Text(de: "Besuch vereinbart", en: "visit arranged")),
    ("won", Text(de: "gewonnen", en: "won")),
    ("lost", Text(de: "nicht möglich", en: "not possible")),
  ])
}
