extension Vocabulary {
  /// Types of partners (requirement 2), editable by use.
  package static let partnerTypes = Vocabulary(
    name: "partner-types",
    title: Text(de: "Arten von Partnern", en: "Types of partners"),
    [
      ("agency", Text(de: "Freiwilligenagentur/-zentrum", en: "volunteer agency")),
      ("kobe", Text(de: "KoBE", en: "coordination centre for civic engagement")),
      ("guide", Text(de: "Integrationslotsen-Stelle", en: "integration guide office")),
      ("municipality", Text(de: "Kommune", en: "municipality")),
      ("council", Text(de: "Integrationsbeirat", en: "integration council")),
      ("welfare", Text(de: "Wohlfahrtsverband", en: "welfare organisation")),
      ("counselling", Text(de: "Migrationsberatung", en: "migration counselling")),
      ("accommodation", Text(de: "Gemeinschaftsunterkunft", en: "shared accommodation")),
      ("aid", Text(de: "Organisation der Flüchtlingshilfe", en: "refugee aid organisation")),
      ("helpers", Text(de: "Helferkreis", en: "helpers’ circle")),
      ("mso", Text(de: "Migrantenselbstorganisation", en: "migrants’ organisation")),
      ("residents", Text(de: "Heimrat", en: "residents’ council")),
      ("association", Text(de: "Verein", en: "association")),
      ("religious", Text(de: "Religiöse Gemeinschaft", en: "religious community")),
      ("school", Text(de: "Schule/Kita", en: "school/nursery")),
      ("university", Text(de: "Hochschule", en: "university")),
      ("education", Text(de: "Bildungsträger", en: "adult education")),
      ("jobcentre", Text(de: "Agentur für Arbeit/Jobcenter", en: "employment agency")),
      ("company", Text(de: "Unternehmen", en: "company")),
      ("foundation", Text(de: "Stiftung", en: "foundation")),
      ("ministry", Text(de: "Ministerium/Bezirksregierung", en: "ministry")),
      ("quarter", Text(de: "Stadtteil-/Quartiersmanagement", en: "neighbourhood management")),
      ("youth-centre", Text(de: "Freizeitheim/Begegnungszentrum", en: "community centre")),
      ("politics", Text(de: "Politik/Rat", en: "politics/council")),
      ("federal-office", Text(de: "BAMF/Bundesbehörde", en: "federal office")),
      ("network", Text(de: "Landesnetzwerk", en: "state network")),
      ("press", Text(de: "Presse/Medien", en: "press")),
      ("person", Text(de: "Einzelperson", en: "single person")),
      ("other", Text(de: "Sonstige", en: "other")),
    ]
  )

  /// The level a partner works on (requirement 4).
  package static let partnerLevels = Vocabulary([
    ("federal", Text(de: "Bund", en: "federal")),
    ("state", Text(de: "Land", en: "state")),
    ("region", Text(de: "Region", en: "region")),
    ("county", Text(de: "Landkreis", en: "county")),
    ("city", Text(de: "kreisfreie Stadt", en: "independent city")),
    ("district", Text(de: "Stadtteil", en: "district")),
    ("local", Text(de: "lokal", en: "local")),
  ])

  /// The way from a name to a partner (requirement 24).
  package static let partnerStates = Vocabulary([
    ("researched", Text(de: "recherchiert", en: "researched")),
    ("approached", Text(de: "angesprochen", en: "approached")),
    ("interview", Text(de: "Erstgespräch", en: "first talk")),
    ("partner", Text(de: "Partner", en: "partner")),
    ("dormant", Text(de: "ruhend", en: "dormant")),
    ("ended", Text(de: "beendet", en: "ended")),
  ])

  /// What a partner does for people at the least (requirement 9).
  package static let basicServices = Vocabulary([
    ("inform", Text(de: "Informieren", en: "informing")),
    ("advise", Text(de: "Beraten", en: "advising")),
    ("place", Text(de: "Vermitteln", en: "placing")),
  ])

  /// How far a partner takes part (requirement 15).
  package static let participation = Vocabulary([
    ("none", Text(de: "keine", en: "none")),
    ("information", Text(de: "Information", en: "information")),
    ("cooperation", Text(de: "Mitarbeit", en: "cooperation")),
    ("part", Text(de: "Teilkoordination", en: "partial coordination")),
    ("whole", Text(de: "Gesamtkoordination", en: "overall coordination")),
  ])

  /// What a contact person is besides (requirement 21).
  package static let contactFlags = Vocabulary([
    ("paid", Text(de: "Hauptamtlich", en: "paid staff")),
    ("unpaid", Text(de: "Ehrenamtlich", en: "volunteer")),
    ("coordinator", Text(de: "Ehrenamtskoordinator/in", en: "volunteer coordinator")),
    ("decides", Text(de: "Entscheidungsträger/in", en: "decision maker")),
    ("multiplier", Text(de: "Multiplikator/in", en: "multiplier")),
    ("politics", Text(de: "Politik (Mandat)", en: "politics (elected)")),
    ("science", Text(de: "Wissenschaft", en: "science")),
    ("press", Text(de: "Presse", en: "press")),
  ])
}
