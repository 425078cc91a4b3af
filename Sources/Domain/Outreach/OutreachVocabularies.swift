extension Vocabulary {
  /// What is done together (requirement 201).
  package static let campaignKinds = Vocabulary([
    ("recruiting", Text(de: "Akquise", en: "recruiting")),
    ("publicity", Text(de: "Öffentlichkeitsarbeit", en: "publicity")),
    ("event", Text(de: "Veranstaltung", en: "event")),
    ("recognition", Text(de: "Anerkennung", en: "recognition")),
  ])

  /// States of a campaign.
  package static let campaignStates = Vocabulary([
    ("planned", Text(de: "geplant", en: "planned")),
    ("running", Text(de: "läuft", en: "running")),
    ("done", Text(de: "beendet", en: "done")),
    ("cancelled", Text(de: "abgesagt", en: "cancelled")),
  ])

  /// By what people are reached (requirement 202).
  package static let outreachChannels = Vocabulary([
    ("website", Text(de: "Website", en: "website")),
    ("social-media", Text(de: "soziale Medien", en: "social media")),
    ("mailing", Text(de: "Mailing", en: "mailing")),
    ("press", Text(de: "Presse", en: "press")),
    ("brochure", Text(de: "Broschüre", en: "brochure")),
    ("film", Text(de: "Film", en: "film")),
    ("flyer", Text(de: "Flyer", en: "flyer")),
    ("platform", Text(de: "Plattform", en: "platform")),
    ("talk", Text(de: "Vortrag", en: "talk")),
  ])

  /// Kinds of publications (requirement 203).
  package static let publicationKinds = Vocabulary([
    ("brochure", Text(de: "Broschüre", en: "brochure")),
    ("handbook", Text(de: "Handbuch", en: "handbook")),
    ("circular", Text(de: "Rundbrief", en: "circular")),
    ("film", Text(de: "Film", en: "film")),
    ("documentation", Text(de: "Dokumentation", en: "documentation")),
    ("flyer", Text(de: "Flyer", en: "flyer")),
    ("article", Text(de: "Artikel", en: "article")),
  ])

  /// States of a publication.
  package static let publicationStates = Vocabulary([
    ("preparing", Text(de: "in Vorbereitung", en: "in preparation")),
    ("published", Text(de: "erschienen", en: "published")),
    ("out", Text(de: "vergriffen", en: "out of print")),
  ])

  /// States of a circular.
  package static let circularStates = Vocabulary([
    ("draft", Text(de: "Entwurf", en: "draft")),
    ("ready", Text(de: "bereit", en: "ready")),
    ("sent", Text(de: "gesendet", en: "sent")),
  ])

  /// To whom a circular goes.
  package static let circularAudiences = Vocabulary([
    ("volunteers", Text(de: "Freiwillige", en: "volunteers")),
    ("contacts", Text(de: "Kontakte bei Partnern", en: "contacts at partners")),
    ("both", Text(de: "beide", en: "both")),
  ])
}
