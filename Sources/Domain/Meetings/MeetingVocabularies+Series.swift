extension Vocabulary {
  /// How often a series meets (requirement 182).
  package static let cadences = Vocabulary([
    ("weekly", Text(de: "wöchentlich", en: "weekly")),
    ("fortnightly", Text(de: "14-täglich", en: "fortnightly")),
    ("monthly", Text(de: "monatlich", en: "monthly")),
    ("quarterly", Text(de: "vierteljährlich", en: "quarterly")),
    ("half-yearly", Text(de: "halbjährlich", en: "half-yearly")),
    ("yearly", Text(de: "jährlich", en: "yearly")),
  ])

  /// Which day of the month a series takes, where it counts months.
  package static let cadenceRules = Vocabulary([
    ("weekday", Text(de: "gleicher Wochentag", en: "same weekday")),
    ("last-weekday", Text(de: "letzter solcher Wochentag", en: "last such weekday")),
    ("date", Text(de: "gleiches Datum", en: "same date")),
  ])

  /// At which level a meeting is (requirement 184).
  package static let meetingLevels = Vocabulary([
    ("bilateral", Text(de: "bilateral", en: "bilateral")),
    ("local", Text(de: "lokal", en: "local")),
    ("state", Text(de: "Landesebene", en: "state level")),
  ])

  /// What became of an agenda item (requirement 193).
  package static let agendaStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("done", Text(de: "behandelt", en: "dealt with")),
    ("parked", Text(de: "geparkt", en: "parked")),
    ("moved", Text(de: "übertragen", en: "carried over")),
    ("dropped", Text(de: "entfallen", en: "dropped")),
  ])

  /// How a decision is taken (requirement 191).
  package static let decisionMethods = Vocabulary([
    ("consensus", Text(de: "Konsens", en: "consensus")),
    ("majority", Text(de: "Mehrheit", en: "majority")),
    ("unanimous", Text(de: "einstimmig", en: "unanimous")),
    ("circulation", Text(de: "Umlauf", en: "by circulation")),
    ("chair", Text(de: "durch Leitung", en: "by the chair")),
  ])

  /// What becomes of a decision.
  package static let decisionStates = Vocabulary([
    ("valid", Text(de: "gültig", en: "valid")),
    ("done", Text(de: "umgesetzt", en: "carried out")),
    ("replaced", Text(de: "ersetzt", en: "replaced")),
    ("withdrawn", Text(de: "aufgehoben", en: "withdrawn")),
  ])
}
