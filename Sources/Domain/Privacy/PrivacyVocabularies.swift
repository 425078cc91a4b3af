extension Vocabulary {
  /// What a person may agree to (requirement 104).
  package static let consentPurposes = Vocabulary([
    ("storage", Text(de: "Daten speichern", en: "storing data")),
    ("forwarding", Text(de: "Weitergabe an Einsatzstellen", en: "passing on to sites")),
    ("circular", Text(de: "Rundbrief", en: "circular")),
    ("photo", Text(de: "Foto und Veröffentlichung", en: "photo and publication")),
    (
      "recognition",
      Text(de: "Anerkennung gemeinsam mit Partnern", en: "recognition together with partners")
    ),
    ("special", Text(de: "Angaben zur Herkunft (Art. 9)", en: "details of origin (Art. 9)")),
  ])

  /// How consent was given.
  package static let consentChannels = Vocabulary([
    ("written", Text(de: "schriftlich", en: "in writing")),
    ("email", Text(de: "E-Mail", en: "e-mail")),
    ("form", Text(de: "Online-Formular", en: "online form")),
    ("oral", Text(de: "mündlich", en: "orally")),
  ])

  /// What may be stored of a certificate of good conduct: § 72a (5) SGB VIII.
  package static let backgroundResults = Vocabulary([
    ("none", Text(de: "keine einschlägige Verurteilung", en: "no relevant conviction")),
    ("listed", Text(de: "verurteilt nach § 72a Abs. 1 S. 1", en: "convicted under § 72a (1) 1")),
    (
      "unsuitable",
      Text(de: "andere Verurteilung (ungeeignet)", en: "other conviction (unsuitable)")
    ),
  ])
}
