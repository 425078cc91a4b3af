/// Projects of the sample office.
enum SampleProjects {
  struct Row: Sendable {
    let name: String
    let topics: [String]
    let groups: [String]
    let need: String
  }

  static let rows = [
    Row(
      name: "Sprechcafé am Markt",
      topics: ["language", "culture"],
      groups: ["newcomers", "migrants"],
      need: "Nach dem Sprachkurs fehlt Gelegenheit, Deutsch zu sprechen."
    ),
    Row(
      name: "Fahrradwerkstatt",
      topics: ["bicycle", "crafts"],
      groups: ["refugees", "youth"],
      need: "Die Unterkunft liegt weit vom nächsten Bus."
    ),
    Row(
      name: "Patenschaften Schule–Beruf",
      topics: ["mentoring", "work", "school"],
      groups: ["youth"],
      need: "Viele Jugendliche kennen keine Betriebe in der Stadt."
    ),
    Row(
      name: "Lesepaten",
      topics: ["school", "language"],
      groups: ["children", "families"],
      need: "Die Grundschule bittet um Hilfe beim Lesenlernen."
    ),
    Row(
      name: "Ankommen mit Lotsen",
      topics: ["orientation"],
      groups: ["newcomers", "ukraine"],
      need: "Wege zu Behörden sind in den ersten Wochen schwer allein zu finden."
    ),
    Row(
      name: "Frauenfrühstück International",
      topics: ["culture", "health"],
      groups: ["women"],
      need: "Mütter mit kleinen Kindern erreichen die Kurse am Abend nicht."
    ),
    Row(
      name: "Sprachmittlerpool",
      topics: ["interpreting"],
      groups: ["all"],
      need: "Ärzte und Schulen fragen jede Woche nach Sprachmittlung."
    ),
    Row(
      name: "Fußball ohne Grenzen",
      topics: ["sport"],
      groups: ["youth", "refugees"],
      need: "Jugendliche wünschen sich ein Angebot am Wochenende."
    ),
    Row(
      name: "Interkultureller Garten",
      topics: ["crafts", "culture"],
      groups: ["families", "seniors"],
      need: "In den Wohnblöcken fehlt ein Ort, an dem man sich begegnet."
    ),
    Row(
      name: "Computer für alle",
      topics: ["computer", "work"],
      groups: ["seniors", "refugees"],
      need: "Anträge gibt es fast nur noch im Netz."
    ),
    Row(
      name: "Chor der Kulturen",
      topics: ["music", "culture"],
      groups: ["all"],
      need: "Im Stadtteil leben Menschen aus vierzig Ländern, die sich kaum kennen."
    ),
    Row(
      name: "Wohnungslotsen",
      topics: ["housing"],
      groups: ["families", "refugees"],
      need: "Familien suchen nach der Anerkennung lange nach einer Wohnung."
    ),
    Row(
      name: "Elterncafé mit Kinderbetreuung – gemeinsam durch das erste Schuljahr",
      topics: ["school", "upbringing"],
      groups: ["families"],
      need: "Elternbriefe werden oft nicht verstanden."
    ),
    Row(
      name: "Gesund in Neustadt",
      topics: ["health", "interpreting"],
      groups: ["migrants"],
      need: "Vorsorge ist vielen unbekannt."
    ),
  ]

  static let funders = [
    "Landkreis Auenland", "Bürgerstiftung Auenland", "Land, Programm „Gemeinsam ankommen“",
    "Stadt Neustadt und Kirchenkreis je zur Hälfte", "Bundesprogramm Patenschaften",
    "nicht gesondert finanziert", "Spenden",
  ]

  static let recommend = [
    "Früh mit der Verwaltung sprechen.", "Feste Uhrzeit, immer derselbe Raum.",
    "Zielgruppe von Anfang an beteiligen.", "Kinderbetreuung anbieten.",
  ]

  static let avoid = [
    "Zu viele Angebote am selben Abend.", "Anmeldung nur im Netz.",
    "Ohne Bedarf anfangen, weil gerade Geld da ist.",
  ]
}
