extension Vocabulary {
  /// How people talked or were told.
  package static let channels = Vocabulary([
    ("meeting", Text(de: "persönlich", en: "in person")),
    ("phone", Text(de: "Telefon", en: "phone")),
    ("email", Text(de: "E-Mail", en: "e-mail")),
    ("video", Text(de: "Video", en: "video")),
    ("letter", Text(de: "Brief", en: "letter")),
    ("event", Text(de: "Veranstaltung", en: "event")),
    ("other", Text(de: "anders", en: "otherwise")),
  ])

  /// From whom a talk came.
  package static let initiatives = Vocabulary([
    ("ours", Text(de: "von uns", en: "from us")),
    ("theirs", Text(de: "vom Partner", en: "from the partner")),
  ])

  /// What a mediation was for (requirements 27, 241).
  package static let mediationKinds = Vocabulary([
    ("connect", Text(de: "Kontakt vermittelt", en: "contact made")),
    ("improve", Text(de: "Zusammenarbeit verbessert", en: "cooperation improved")),
    ("settle", Text(de: "Konflikt geklärt", en: "conflict settled")),
  ])

  /// How far a mediation is.
  package static let mediationStates = Vocabulary([
    ("open", Text(de: "läuft", en: "under way")),
    ("done", Text(de: "gelungen", en: "succeeded")),
    ("failed", Text(de: "ohne Ergebnis", en: "without result")),
  ])

  /// What is looked at before somebody becomes a partner (requirement 25).
  package static let selectionCriteria = Vocabulary([
    ("fit", Text(de: "passt zu unseren Aufgaben", en: "fits our tasks")),
    ("reliable", Text(de: "verlässlich", en: "reliable")),
    ("goals", Text(de: "gemeinsame Ziele", en: "shared goals")),
    ("capacity", Text(de: "hat Zeit und Mittel", en: "has time and means")),
    ("independent", Text(de: "keine Vereinnahmung", en: "does not use us")),
  ])

  /// What office a person holds in integration work (requirement 28), editable.
  package static let roleTypes = Vocabulary(
    name: "role-types",
    title: Text(de: "Ämter und Funktionen", en: "Roles of contacts"),
    [
      (
        "guide",
        Text(de: "Integrationslotse/-lotsin (hauptamtlich)", en: "integration guide (paid)")
      ),
      ("agency", Text(de: "Freiwilligenkoordination", en: "volunteer coordination")),
      (
        "asylum-coordinator",
        Text(
          de: "Ehrenamtskoordination Asyl (früher)",
          en: "asylum volunteer coordination (former)"
        )
      ),
      ("commissioner", Text(de: "Integrationsbeauftragte/r", en: "integration commissioner")),
      ("counsellor", Text(de: "Beratung", en: "counselling")),
      ("manager", Text(de: "Leitung", en: "management")),
    ]
  )
}
