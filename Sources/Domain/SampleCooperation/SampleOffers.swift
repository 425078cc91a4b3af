/// Offers of the partners.
enum SampleOffers {
  static let rows: [(name: String, topics: [String])] = [
    ("Sprachcafé", ["language", "culture"]), ("Hausaufgabenhilfe", ["school"]),
    ("Behördenlotsen", ["orientation"]), ("Fahrradkurs für Frauen", ["bicycle"]),
    ("Bewerbungswerkstatt", ["work"]), ("Eltern-Kind-Gruppe", ["upbringing"]),
    ("Nähtreff", ["crafts"]), ("Offenes Fußballtraining", ["sport"]),
    ("Computersprechstunde", ["computer"]), ("Gesundheitscafé", ["health"]),
    ("Vorlesenachmittag", ["school", "language"]), ("Wohnungssprechstunde", ["housing"]),
    ("Chorprobe", ["music"]), ("Dolmetschdienst", ["interpreting"]),
    ("Patenschaften", ["mentoring"]),
  ]

  static let houses = [
    "am Kanal", "am Markt", "im Bürgerhaus", "im Gemeinschaftsgarten", "im Jugendzentrum",
    "im Pfarrheim", "im Vereinsheim", "in der alten Feuerwache", "in der Bibliothek",
    "in der Schule", "unter den Linden", "hinterm Bahnhof", "bei Nachbarn", "auf dem Spielplatz",
  ]

  static let times = [
    "montags 16 bis 18 Uhr", "dienstags 9.30 bis 11 Uhr", "mittwochs ab 15 Uhr",
    "donnerstags 17 bis 19 Uhr", "jeden ersten Samstag im Monat", "nach Absprache",
  ]

  static let details = [
    "Ohne Anmeldung, mit Kinderbetreuung.", "Anmeldung eine Woche vorher.",
    "Kostenfrei; Material wird gestellt.", "In einfachem Deutsch, mit Sprachmittlung nach Bedarf.",
  ]

  static let reasons = [
    "Verschiedene Tageszeiten, beide sind voll.", "Absprache: abwechselnd jede Woche.",
    "Anbietende wollen im Herbst zusammenlegen.", "Andere Zielgruppe, gleicher Name.",
  ]
}
