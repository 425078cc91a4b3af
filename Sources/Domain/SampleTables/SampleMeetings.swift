/// Meetings, agendas and tasks of the sample office.
enum SampleMeetings {
  struct Series: Sendable {
    let name: String
    /// A term of the kinds of meetings.
    let type: String
    let start: String
    let minutes: Int
  }

  static let series = [
    Series(
      name: "Jour fixe Freiwilligenagentur – Integrationslotsin",
      type: "jour-fixe",
      start: "10:00",
      minutes: 90
    ),
    Series(
      name: "Runder Tisch Integration",
      type: "round-table",
      start: "17:00",
      minutes: 120
    ),
    Series(
      name: "Plenum der Lotsinnen und Lotsen",
      type: "plenum",
      start: "18:30",
      minutes: 120
    ),
    Series(name: "Arbeitskreis Sprache", type: "working-group", start: "16:00", minutes: 90),
    Series(name: "Treff der Helfenden Nordstadt", type: "helpers", start: "19:00", minutes: 90),
    Series(
      name: "Vernetzungstreffen Patenschaften",
      type: "networking",
      start: "14:00",
      minutes: 150
    ),
    Series(name: "Sprechstunde im Rathaus", type: "consultation", start: "09:30", minutes: 120),
    Series(
      name: "Erfahrungsaustausch Begleitung von Ehrenamtlichen",
      type: "experience",
      start: "17:30",
      minutes: 105
    ),
    Series(name: "Fachforum Sprachmittlung", type: "forum", start: "13:00", minutes: 180),
    Series(
      name: "Austauschtreffen auf Landesebene",
      type: "state",
      start: "10:30",
      minutes: 300
    ),
  ]

  static let agenda = [
    "Begrüßung und Rückblick", "Stand der Vermittlungen", "Neue Freiwillige und Wünsche",
    "Fallbesprechung: Familie mit vier Kindern", "Termine der nächsten vier Wochen",
    "Fördermittel für das kommende Jahr", "Sommerfest: Wer macht was?",
    "Austausch mit der Ausländerbehörde", "Fortbildung „Nähe und Distanz“",
    "Öffentlichkeitsarbeit und Presse", "Anerkennung: Ehrenamtskarte und Dankeschön-Abend",
    "Räume und Schlüssel", "Umgang mit Überlastung", "Zusammenarbeit mit Schulen",
    "Verschiedenes",
  ]

  static let results = [
    "Alle stimmen zu.", "Wird beim nächsten Treffen fortgesetzt.",
    "Die Agentur schreibt einen Entwurf, die Lotsin ergänzt.",
    "Drei Freiwillige haben sich gemeldet.", "Zuständig ist ab jetzt das Sachgebiet Integration.",
    "Kein Geld in diesem Jahr; neuer Antrag im Herbst.", "Vertagt.",
  ]

  static let minutes = [
    "Gute Stimmung, viele neue Gesichter. Die Vorstellungsrunde dauerte länger als gedacht.",
    "Es wurde offen über Doppelstrukturen gesprochen.\nEin Überblick über alle Angebote fehlt.",
    "Die Warteliste der Sprachkurse ist länger geworden; Freiwillige überbrücken die Zeit.",
    "Schwerpunkt war die Vorbereitung der interkulturellen Woche.",
  ]

  static let decisions = [
    "Die Zuständigkeit für Patenschaften liegt bei der Agentur.",
    "Die Treffen finden künftig alle sechs Wochen statt.",
    "Anfragen aus der Unterkunft gehen zuerst an die Lotsin.",
    "Der gemeinsame Flyer erscheint in sechs Sprachen.",
  ]

  static let tasks = [
    "Protokoll verschicken", "Raum für das Plenum buchen", "Flyer in sechs Sprachen drucken lassen",
    "Rückruf wegen Führungszeugnis", "Antrag bei der Bürgerstiftung einreichen",
    "Neue Freiwillige zum Erstgespräch einladen", "Liste der Sprachmittler aktualisieren",
    "Versicherungsschutz klären", "Danke-Karten schreiben", "Schlüssel zurückholen",
    "Presse zum Sommerfest einladen", "Zwischenbericht an das Land", "Fahrtkosten abrechnen",
    "Termin mit der Schulleitung vereinbaren", "Hospitation im Sprechcafé absprechen",
    "Vereinbarung unterschreiben lassen",
  ]

  static let taskNotes = [
    "Vorlage liegt im gemeinsamen Ordner.", "Frist steht im Bescheid.",
    "Vorher kurz mit der Lotsin absprechen.", "Zweimal angerufen, niemand da.",
  ]

  /// The people of the office, by login and by name.
  static let users = ["bea", "anna", "mehmet", "olena", "jonas"]
  static let people = [
    "Beate Lindhorst", "Anna Rößler", "Mehmet Öztürk", "Olena Kostjuk", "Jonas Quast",
  ]
}
