extension Vocabulary {
  /// The states of an agreement (requirement 48), in the order in which it goes through them.
  package static let agreementStates = Vocabulary([
    ("idea", Text(de: "Idee", en: "idea")),
    ("draft", Text(de: "Entwurf", en: "draft")),
    ("coordination", Text(de: "in Abstimmung", en: "in coordination")),
    ("signed", Text(de: "unterzeichnet", en: "signed")),
    ("active", Text(de: "aktiv", en: "active")),
    ("review", Text(de: "in Überprüfung", en: "under review")),
    ("extended", Text(de: "verlängert", en: "extended")),
    ("ended", Text(de: "beendet", en: "ended")),
    ("replaced", Text(de: "abgelöst", en: "replaced")),
  ])

  /// How a tandem is made up (requirement 46), editable.
  package static let constellations = Vocabulary(
    name: "constellations",
    title: Text(de: "Zusammensetzung von Tandems", en: "Constellations of tandems"),
    [
      ("separate", Text(de: "zwei Träger", en: "two carriers")),
      ("same", Text(de: "ein Träger", en: "one carrier")),
      ("municipal", Text(de: "beide bei der Kommune", en: "both in the municipality")),
      ("one-house", Text(de: "ein Haus", en: "one house")),
    ]
  )

  /// How far a sentence holds (requirement 55).
  package static let ratings = Vocabulary([
    ("1", Text(de: "1 gar nicht", en: "1 not at all")),
    ("2", Text(de: "2 wenig", en: "2 little")),
    ("3", Text(de: "3 teils", en: "3 partly")),
    ("4", Text(de: "4 weitgehend", en: "4 mostly")),
    ("5", Text(de: "5 voll", en: "5 fully")),
  ])
}
