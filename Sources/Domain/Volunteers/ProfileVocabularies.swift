extension Vocabulary {
  /// What volunteers bring and deployments need (requirements 73, 74), editable.
  package static let competences = Vocabulary(
    name: "competences",
    title: Text(de: "Kompetenzen", en: "Competences"),
    [
      ("teaching", Text(de: "Unterrichten", en: "teaching")),
      ("tutoring", Text(de: "Nachhilfe", en: "tutoring")),
      ("counselling", Text(de: "Beraten", en: "counselling")),
      ("moderation", Text(de: "Moderieren", en: "moderating")),
      ("organising", Text(de: "Organisieren", en: "organising")),
      ("childcare", Text(de: "Kinder betreuen", en: "looking after children")),
      ("paperwork", Text(de: "Formulare und Anträge", en: "forms and applications")),
      ("applications", Text(de: "Bewerbungen", en: "job applications")),
      ("it", Text(de: "PC und Internet", en: "computers and internet")),
      ("crafts", Text(de: "Handwerk", en: "crafts")),
      ("sewing", Text(de: "Nähen", en: "sewing")),
      ("cooking", Text(de: "Kochen", en: "cooking")),
      ("sport", Text(de: "Sport anleiten", en: "leading sports")),
      ("music", Text(de: "Musizieren", en: "making music")),
      ("driving", Text(de: "Führerschein und Auto", en: "licence and car")),
      ("first-aid", Text(de: "Erste Hilfe", en: "first aid")),
      ("media", Text(de: "Öffentlichkeitsarbeit", en: "public relations")),
    ]
  )

  /// The soft profile (requirement 83).
  package static let strengths = Vocabulary([
    ("heart", Text(de: "Herz", en: "heart")),
    ("curiosity", Text(de: "Neugier", en: "curiosity")),
    ("listening", Text(de: "Zuhören", en: "listening")),
    ("openness", Text(de: "Offenheit", en: "openness")),
    ("limits", Text(de: "Grenzen setzen", en: "setting limits")),
  ])

  /// What goes beyond what a volunteer does, or is asked for (requirement 86), editable.
  package static let boundaries = Vocabulary(
    name: "boundaries",
    title: Text(de: "Grenzen", en: "Boundaries"),
    [
      ("home-visits", Text(de: "Hausbesuche", en: "home visits")),
      ("alone", Text(de: "allein im Einsatz", en: "deployed alone")),
      ("authorities", Text(de: "Behördengänge", en: "dealing with authorities")),
      ("crisis", Text(de: "belastende Gespräche", en: "distressing talks")),
      ("health", Text(de: "Krankheit und Pflege", en: "illness and care")),
      ("legal", Text(de: "Rechtsfragen", en: "legal questions")),
      ("debts", Text(de: "Schulden", en: "debts")),
      ("violence", Text(de: "Gewalt und Schutz", en: "violence and protection")),
      (
        "children-alone",
        Text(de: "Kinder ohne weitere Aufsicht", en: "children without other supervision")
      ),
      ("driving", Text(de: "Fahrten mit eigenem Auto", en: "driving one’s own car")),
    ]
  )

  /// Own migration or flight, told by choice (requirement 81).
  package static let migrationExperience = Vocabulary([
    ("migration", Text(de: "eigene Migration", en: "own migration")),
    ("flight", Text(de: "eigene Flucht", en: "own flight")),
    ("family", Text(de: "Familie", en: "family")),
    ("none", Text(de: "keine", en: "none")),
  ])

  /// Why somebody stops volunteering (requirement 87).
  package static let leaveReasons = Vocabulary([
    ("moved", Text(de: "Umzug", en: "moved away")),
    ("time", Text(de: "keine Zeit mehr", en: "no more time")),
    ("health", Text(de: "Gesundheit", en: "health")),
    ("job", Text(de: "Beruf/Ausbildung", en: "job/training")),
    ("unsuited", Text(de: "passte nicht", en: "did not fit")),
    ("fulfilled", Text(de: "Ziel erreicht", en: "goal reached")),
    ("died", Text(de: "verstorben", en: "died")),
    ("unknown", Text(de: "nicht genannt", en: "not told")),
  ])

  /// What entitles to the card without a check of hours (fact 3.3).
  package static let cardGrounds = Vocabulary([
    ("juleica", Text(de: "Juleica", en: "youth leader card")),
    ("service", Text(de: "FSJ/FÖJ/BFD", en: "voluntary service")),
    ("fire", Text(de: "Feuerwehr mit Grundausbildung", en: "fire brigade with basic training")),
    (
      "rescue",
      Text(de: "Rettungsdienst/Katastrophenschutz", en: "rescue service with basic training")
    ),
    (
      "reserve",
      Text(de: "Reserve 40 Tage in zwei Jahren", en: "reservist for 40 days in two years")
    ),
    (
      "long-reserve",
      Text(de: "Reserve 500 Tage in 25 Jahren", en: "reservist for 500 days in 25 years")
    ),
    ("award", Text(de: "Ehrenzeichen des Ministerpräsidenten", en: "award of the prime minister")),
    ("long-service", Text(de: "Dienstauszeichnung 25 Jahre", en: "service award for 25 years")),
  ])

  /// How somebody heard of the office.
  package static let recruitingChannels = Vocabulary([
    ("friends", Text(de: "Bekannte", en: "friends")),
    ("web", Text(de: "Internet", en: "internet")),
    ("social-media", Text(de: "soziale Medien", en: "social media")),
    ("press", Text(de: "Presse", en: "press")),
    ("flyer", Text(de: "Flyer/Plakat", en: "flyer/poster")),
    ("event", Text(de: "Veranstaltung", en: "event")),
    ("partner", Text(de: "Partner", en: "partner")),
    ("job-centre", Text(de: "Jobcenter", en: "job centre")),
    ("other", Text(de: "anders", en: "otherwise")),
  ])

  /// What belongs in the first interview (requirement 97).
  package static let interviewTopics = Vocabulary([
    ("frame", Text(de: "Ehrenamt und Rahmen", en: "volunteering and its frame")),
    ("fields", Text(de: "Einsatzfelder", en: "fields of deployment")),
    ("time", Text(de: "Zeit", en: "time")),
    ("limits", Text(de: "Grenzen", en: "limits")),
    ("training", Text(de: "Qualifizierung", en: "training")),
    ("insurance", Text(de: "Versicherung", en: "insurance")),
    ("expenses", Text(de: "Auslagen", en: "expenses")),
    ("privacy", Text(de: "Datenschutz", en: "privacy")),
    ("certificate", Text(de: "Führungszeugnis", en: "certificate of good conduct")),
    ("silence", Text(de: "Schweigepflicht", en: "confidentiality")),
  ])

  /// Kinds of professional company (requirement 94).
  package static let supervisionKinds = Vocabulary([
    ("supervision", Text(de: "Supervision", en: "supervision")),
    ("peer", Text(de: "kollegiale Beratung", en: "peer counselling")),
    ("case", Text(de: "Fallbesprechung", en: "case discussion")),
  ])
}
