/// What is written about partners, contacts and volunteers.
enum SampleProfiles {
  static let tasks = [
    "Berät Neuzugewanderte in den ersten zwölf Monaten. Schwerpunkt: Familien mit Schulkindern.",
    "Sprachkurse am Vormittag, offene Sprechstunde am Donnerstag.",
    "Begleitet zu Ämtern, hilft bei Formularen und vermittelt in Vereine.",
    "Stellt Räume für Treffen und Kurse, mittwochs und samstags.",
    "Koordiniert die Ehrenamtlichen im Stadtteil.\nErste Anlaufstelle für alle, die helfen wollen.",
    "Hilft bei Bewerbung, Anerkennung von Abschlüssen und der Suche nach Praktika.",
    "Verleiht Werkzeug und Fahrräder; die Werkstatt ist barrierefrei.",
    "Treffpunkt für Frauen mit kleinen Kindern, mit Kinderbetreuung.",
  ]

  static let strengths = [
    "Sehr gut vernetzt in den Communities.", "Kurze Wege zur Verwaltung.",
    "Erfahrene Hauptamtliche, schnelle Antworten.", "Viele junge Freiwillige.",
    "Eigene Räume mitten im Stadtteil.", "Spricht Menschen an, die sonst niemand erreicht.",
  ]

  static let resources = [
    "Beamer, Küche, Saal für 60 Personen.", "Kleinbus mit neun Plätzen.",
    "Pool von zwölf Sprachmittlerinnen und Sprachmittlern.", "Kopierer und Computerraum.",
    "Zugang zu Fördermitteln der Stiftung.",
  ]

  static let partnerNotes = [
    "Am besten telefonisch erreichbar, montags geschlossen.",
    "Wünscht sich mehr Absprache vor Veranstaltungen.",
    "Vereinbarung liegt im Ordner, läuft zum Jahresende aus.",
    "Leitung wechselt im Sommer; bitte Kontakt prüfen.",
  ]

  static let contactNotes = [
    "Nur vormittags im Büro.", "Bitte lieber per E-Mail.", "Kommt gern zum Runden Tisch.",
    "Spricht fließend Englisch und Französisch.", "Bis März in Elternzeit.",
  ]

  static let titles = ["Dr.", "Prof. Dr.", "Dipl.-Päd.", "M. A."]

  static let competences = [
    "War dreißig Jahre Lehrerin, erklärt geduldig.", "Gelernter Tischler, eigene Werkstatt.",
    "Kennt sich mit Formularen und Behörden aus.", "Kocht gern für viele Menschen.",
    "Hat Führerschein und Auto.", "Spielt Gitarre und leitet einen Chor.",
    "Studiert Soziale Arbeit, Erfahrung in der Jugendhilfe.", "Repariert Fahrräder und Computer.",
    "Dolmetscht bei Ärzten und Elternabenden.", "Kennt den Weg durchs Asylverfahren selbst.",
    "Trainerschein Fußball, Erste Hilfe aufgefrischt.",
  ]

  static let limits = [
    "Keine Begleitung zu Gerichtsterminen.", "Keine Hausbesuche allein.",
    "Keine Rechtsberatung; verweist an die Beratungsstelle.", "Nicht am Wochenende.",
  ]

  static let motivations = [
    "Möchte etwas zurückgeben, weil ihr selbst geholfen wurde.",
    "Ist neu in der Stadt und sucht Anschluss.", "Hat im Ruhestand Zeit und hört gern zu.",
    "Will Kinder beim Lernen begleiten.", "Findet, dass Ankommen Nachbarn braucht.",
    "Sucht Praxis für das Studium.", "„Ich mache das ehrenamtlich, und ich mache das gerne!“",
    "Will die eigene Sprache weitergeben.",
  ]

  static let volunteerNotes = [
    "Erstgespräch sehr angenehm; Rückruf in zwei Wochen vereinbart.",
    "Führungszeugnis liegt vor.", "Möchte erst hospitieren, dann entscheiden.",
    "Erreichbar ab 17 Uhr. Bitte keine Nachrichten am Sonntag.",
    "War beim Plenum dabei und hat sich für das Sprechcafé gemeldet.",
    "Hat zwei kleine Kinder, Termine nur bei Betreuung.",
    "Kam über die Freiwilligenmesse.\nInteresse an einer Patenschaft mit einer Familie.",
  ]

  static let placementNotes = [
    "Trifft sich jeden Dienstag mit der Gruppe.", "Nach sechs Wochen nachfragen.",
    "Einarbeitung durch die Projektleitung.", "Tandem klappt gut, beide lernen Deutsch und Dari.",
    "Fahrtkosten werden erstattet.",
  ]
}
