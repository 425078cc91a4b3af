/// What volunteers are asked for, do and learn in the sample office.
enum SampleService {
  static let tasks = [
    "Deutsch üben im Gespräch", "Hausaufgaben begleiten", "Formulare gemeinsam ausfüllen",
    "Zum Amt begleiten", "Fahrräder reparieren", "Nähen und Reden", "Bewerbungen schreiben",
    "Sprachmittlung beim Elternabend", "Spielen mit Kindern", "Kochen für alle",
    "Wohnung suchen helfen", "Lesen in der Bibliothek",
  ]

  static let goals = [
    "Die Gruppe trifft sich verlässlich.", "Die Menschen kommen allein zurecht.",
    "Kinder haben Freude am Lernen.", "Wege zu Ämtern sind bekannt.",
  ]

  static let introductions = [
    "Zwei Treffen gemeinsam mit der Koordination.", "Hospitation, danach monatliches Gespräch.",
    "Einführung im Haus, Ansprechperson ist immer da.",
  ]

  static let conditions = [
    "Raum im Erdgeschoss, stufenlos erreichbar.",
    "Gruppenraum mit Küche, erster Stock ohne Aufzug.",
    "Material ist vorhanden.",
  ]

  static let needs = [
    "Hilfe beim Ankommen", "Begleitung zu Terminen", "Lernhilfe am Nachmittag",
    "Jemand, der Arabisch spricht", "Freizeit für Jugendliche", "Gespräche auf Deutsch",
    "Unterstützung der Fahrradwerkstatt", "Sprachmittlung in der Sprechstunde",
  ]

  static let talks = [
    "Wie es läuft", "Fragen zum Ablauf", "Nähe und Abstand", "Wunsch nach anderem Einsatz",
    "Rückmeldung der Einsatzstelle", "Zeit reicht nicht mehr",
  ]

  static let outcomes = [
    "Läuft gut.", "Weniger Stunden vereinbart.", "Gespräch zu dritt vereinbart.",
    "Möchte an der Fortbildung teilnehmen.",
  ]

  static let cases = [
    "Umgang mit Erwartungen", "Wenn Hilfe nicht angenommen wird", "Abschied nach dem Einsatz",
    "Zwischen den Stühlen", "Trauer und Verlust im Gespräch",
  ]

  static let courses = [
    "Basiskurs Integrationslotsinnen und -lotsen", "Aufbaukurs Gesprächsführung",
    "Grenzen setzen", "Sprachmittlung: Rolle und Technik", "Rechtliche Grundlagen",
    "Kinderschutz im Ehrenamt", "Erste Hilfe", "Traumasensibel begleiten",
  ]

  static let sessions = [
    "Rolle und Auftrag", "Kommunikation", "Wer macht was vor Ort", "Asyl und Aufenthalt",
    "Schule und Kita", "Gesundheit", "Abschluss",
  ]

  static let suggestions = [
    "Mehr Zeit für Übungen", "Ein Termin zu Wohnungssuche", "Fallbeispiele aus dem Landkreis",
    "Baustein zu digitalen Anträgen",
  ]

  static let steps = [
    "Termin selbst vereinbaren", "Kursplatz finden", "Zum ersten Mal allein zum Amt",
    "Lebenslauf fertig", "Verein besuchen", "Anmeldung in der Bibliothek",
  ]

  static let aims = [
    "Findet sich im Stadtteil zurecht.", "Hat einen Platz im Sprachkurs.",
    "Kennt die Schule der Kinder und spricht dort für sich.", "Hat eine Ausbildung begonnen.",
  ]

  static let questions = [
    "Wo gibt es einen Sprachkurs am Abend?", "Wir suchen jemanden zum Vorlesen",
    "Ich möchte mich engagieren", "Wer hilft bei der Wohnungssuche?",
    "Kann jemand am Elternabend übersetzen?", "Wohin mit gut erhaltenen Fahrrädern?",
  ]

  static let answers = [
    "Termin für ein Gespräch vereinbart.", "An die Beratungsstelle verwiesen.",
    "Liste der Kurse geschickt.", "Zum Sprechcafé eingeladen.",
  ]

  static let services = [
    "Migrationsberatung", "Jugendmigrationsdienst", "Schuldnerberatung", "Frauenberatung",
    "Psychosoziales Zentrum", "Verbraucherberatung", "Sozialpsychiatrischer Dienst",
    "Schwangerschaftsberatung",
  ]

  static let places = [
    "Sprechcafé", "Offener Treff", "Deutsch-Sprechstunde", "Treff der Helfenden", "Nähwerkstatt",
  ]

  static let things = [
    "Nähmaschine", "Beamer", "Schulranzen", "Kinderfahrräder", "Stellwände", "Geschirr für 40",
    "Laptops", "Bastelmaterial",
  ]

  static let purposes = [
    "Teamtreffen", "Kurstermin", "Elterncafé", "Beratung", "Probe", "Vortrag",
  ]
}
