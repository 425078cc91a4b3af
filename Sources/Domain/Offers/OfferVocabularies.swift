extension Vocabulary {
  /// How the office came to an offer (requirement 233).
  package static let offerOrigins = Vocabulary([
    ("found", Text(de: "gefunden", en: "found")),
    ("received", Text(de: "erhalten", en: "received")),
    ("co-initiated", Text(de: "mit angestoßen", en: "co-initiated")),
    ("own", Text(de: "eigenes", en: "own")),
  ])

  /// What a review of two offers found (requirement 127).
  package static let pairVerdicts = Vocabulary([
    ("coordinated", Text(de: "abgestimmt", en: "coordinated")),
    ("no-double", Text(de: "kein Doppel", en: "no duplicate")),
    ("open", Text(de: "wird geklärt", en: "being clarified")),
  ])
}
