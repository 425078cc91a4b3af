/// Networks, what they work on, and what the office meets with outside.
enum SampleNetworks {
  struct Row: Sendable {
    let name: String
    /// A term of the kinds of networks.
    let type: String
    let goal: String
  }

  static let rows = [
    Row(name: "Runder Tisch", type: "round-table", goal: "Alle im Stadtteil wissen voneinander."),
    Row(name: "Arbeitskreis Sprache", type: "working-group", goal: "Kurse ohne Lücken."),
    Row(name: "Netzwerk Familie", type: "network", goal: "Kurze Wege für Eltern."),
    Row(name: "Stadtteilplenum", type: "plenum", goal: "Mitreden, bevor entschieden wird."),
    Row(name: "Beirat Zusammenleben", type: "committee", goal: "Berät den Ortsrat."),
  ]

  static let topics = [
    "Wartelisten der Sprachkurse", "Fahrkarten für Ehrenamtliche", "Räume am Abend",
    "Umgang mit Anfeindungen", "Gesundheitslotsen", "Digitale Anträge", "Sommerfest",
    "Jugendliche ohne Schulplatz", "Aufgaben der Heimräte", "Wohnungssuche nach der Anerkennung",
  ]

  static let needs = [
    "Zwei Menschen, die Dari sprechen.", "Einen Raum mit Küche.", "Supervision einmal im Monat.",
    "Jemand für die Abrechnung der Fahrtkosten.",
  ]

  static let occasions = [
    "Stadtteilfest", "Sozialausschuss", "Tag der offenen Tür", "Interkulturelle Woche",
    "Fachtag Ehrenamt", "Neujahrsempfang", "Freiwilligenmesse", "Besuch in der Unterkunft",
  ]

  static let visibility = [
    "Stand mit Flyern, etwa vierzig Gespräche.", "Kurzer Bericht im Plenum.",
    "Als Gast begrüßt, keine eigene Rolle.",
  ]

  static let learned = [
    "Die Unterkunft bekommt im Herbst dreißig neue Plätze.",
    "Die Förderung der Sprechcafés läuft zum Jahresende aus.",
    "Eine Elterninitiative plant ein eigenes Patenschaftsprogramm.",
    "Die Leitung der Beratungsstelle wechselt.",
  ]

  static let portals = [
    (name: "Mitmachbörse Auenland", purpose: "Gesuche von Freiwilligen"),
    (name: "Ankommen in Neustadt", purpose: "Wegweiser in acht Sprachen"),
    (name: "Raumfinder Aue", purpose: "freie Räume"),
    (name: "Sprachkurskompass", purpose: "freie Kursplätze"),
  ]
}
