extension Vocabulary {
  /// Kinds of recognition (requirement 208).
  package static let recognitionKinds = Vocabulary([
    ("thanks", Text(de: "Dank", en: "thanks")),
    ("card-blue", Text(de: "Ehrenamtskarte (blau)", en: "volunteer card (blue)")),
    ("card-gold", Text(de: "Ehrenamtskarte (gold)", en: "volunteer card (gold)")),
    ("record", Text(de: "Ehrenamtsnachweis", en: "record of volunteering")),
    ("certificate", Text(de: "Zertifikat", en: "certificate")),
    ("honour", Text(de: "Ehrung", en: "honour")),
    ("party", Text(de: "Fest", en: "celebration")),
    ("press", Text(de: "Presse", en: "press")),
  ])
}
