extension Vocabulary {
  /// Topics and interests of volunteers, offers and projects (requirement 78).
  package static let topics = Vocabulary(
    name: "topics",
    title: Text(de: "Themen", en: "Topics"),
    [
      ("orientation", Text(de: "Orientierung und Behörden", en: "orientation and offices")),
      ("language", Text(de: "Sprachförderung", en: "language learning")),
      ("school", Text(de: "Schule und Elternarbeit", en: "school and parents")),
      ("work", Text(de: "Ausbildung und Job", en: "training and work")),
      ("health", Text(de: "Gesundheitsvorsorge", en: "health")),
      ("upbringing", Text(de: "Erziehung", en: "upbringing")),
      ("mentoring", Text(de: "Patenschaft", en: "mentoring")),
      ("interpreting", Text(de: "Sprachmittlung", en: "interpreting")),
      ("housing", Text(de: "Wohnen", en: "housing")),
      ("sport", Text(de: "Sport", en: "sport")),
      ("music", Text(de: "Musik", en: "music")),
      ("culture", Text(de: "Kultur", en: "culture")),
      ("crafts", Text(de: "Handarbeit und Handwerk", en: "crafts")),
      ("bicycle", Text(de: "Fahrrad und Mobilität", en: "bicycle and mobility")),
      ("computer", Text(de: "PC und Digitales", en: "computers")),
    ]
  )

  /// For whom an offer or project is (requirement 79 and the FREINET list).
  package static let targetGroups = Vocabulary(
    name: "target-groups",
    title: Text(de: "Zielgruppen", en: "Target groups"),
    [
      ("refugees", Text(de: "Geflüchtete", en: "refugees")),
      ("migrants", Text(de: "Migrantinnen und Migranten", en: "migrants")),
      ("newcomers", Text(de: "Neuzugewanderte", en: "newcomers")),
      ("eu", Text(de: "EU-Zugewanderte", en: "migrants from the EU")),
      ("ukraine", Text(de: "Menschen aus der Ukraine", en: "people from Ukraine")),
      ("children", Text(de: "Kinder", en: "children")),
      ("youth", Text(de: "Jugendliche", en: "young people")),
      ("families", Text(de: "Familien", en: "families")),
      ("women", Text(de: "Frauen", en: "women")),
      ("seniors", Text(de: "Seniorinnen und Senioren", en: "older people")),
      ("disabled", Text(de: "Menschen mit Behinderung", en: "people with disabilities")),
      ("all", Text(de: "keine spezielle Zielgruppe", en: "no special group")),
    ]
  )

  /// Fields of support (requirement 77).
  package static let supportFields = Vocabulary([
    ("orientation", Text(de: "Orientierung", en: "orientation")),
    ("language", Text(de: "sprachlich", en: "language")),
    ("school", Text(de: "schulisch", en: "school")),
    ("work", Text(de: "beruflich", en: "work")),
    ("society", Text(de: "gesellschaftlich", en: "society")),
  ])
}
