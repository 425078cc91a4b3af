extension Vocabulary {
  /// How somebody interprets.
  package static let interpretingModes = Vocabulary([
    ("oral", Text(de: "mündlich", en: "orally")),
    ("written", Text(de: "schriftlich", en: "in writing")),
    ("remote", Text(de: "Telefon/Video", en: "phone/video")),
    ("all", Text(de: "alles", en: "all")),
  ])

  /// Where somebody interprets.
  package static let interpretingAreas = Vocabulary([
    ("authorities", Text(de: "Behörden", en: "authorities")),
    ("health", Text(de: "Gesundheit", en: "health")),
    ("school", Text(de: "Schule und Kita", en: "school and nursery")),
    ("counselling", Text(de: "Beratung", en: "counselling")),
    ("everyday", Text(de: "Alltag", en: "everyday life")),
  ])
}
