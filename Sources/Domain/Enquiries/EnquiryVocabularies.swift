extension Vocabulary {
  /// Who turns to the office.
  package static let askers = Vocabulary([
    ("volunteer", Text(de: "Freiwillige", en: "volunteers")),
    ("interested", Text(de: "Interessierte", en: "interested people")),
    ("seeker", Text(de: "Ratsuchende", en: "people seeking advice")),
    ("partner", Text(de: "Organisationen", en: "organisations")),
    ("citizen", Text(de: "Bürgerinnen und Bürger", en: "citizens")),
    ("press", Text(de: "Presse", en: "press")),
  ])

  /// What becomes of an enquiry.
  package static let enquiryStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("handed", Text(de: "weitergegeben", en: "handed on")),
    ("answered", Text(de: "beantwortet", en: "answered")),
    ("closed", Text(de: "erledigt", en: "closed")),
  ])

  /// Kinds of open places (requirements 133, 239).
  package static let openPlaceTypes = Vocabulary([
    ("open-place", Text(de: "offener Treff", en: "open meeting place")),
    ("language-cafe", Text(de: "Sprechcafé", en: "language café")),
    ("consultation", Text(de: "Sprechstunde", en: "consultation hour")),
    ("helpers", Text(de: "Treff der Helfenden", en: "helpers’ meeting")),
    ("workshop", Text(de: "Werkstatt", en: "workshop")),
  ])

  /// What the office gives (requirement 240).
  package static let serviceKinds = Vocabulary([
    ("information", Text(de: "Information", en: "information")),
    ("advice", Text(de: "Beratung", en: "advice")),
    ("support", Text(de: "Unterstützung", en: "support")),
    ("training", Text(de: "Schulung", en: "training")),
  ])
}
