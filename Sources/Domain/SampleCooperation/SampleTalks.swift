/// What partners and the office talk about.
enum SampleTalks {
  static let subjects = [
    "Stand der Patenschaften", "Räume für das Sprechcafé", "Neue Ansprechperson",
    "Wer begleitet zu Ämtern?", "Fortbildung im Herbst", "Bedarf der Unterkunft",
    "Gemeinsamer Förderantrag", "Rückmeldung zur Sprachmittlung", "Interkulturelle Woche",
    "Erstes Kennenlernen", "Abgrenzung der Aufgaben", "Werbung um Freiwillige",
  ]

  static let results = [
    "Machen mit; melden sich mit einem Termin.", "Wollen erst mit dem Vorstand sprechen.",
    "Brauchen zwei Freiwillige für den Nachmittag.", "Schicken ihre Liste der Angebote.",
    "Offen geblieben, wer die Kosten trägt.", "Gute Absprache, beide Seiten sind zufrieden.",
    "Kein Bedarf in diesem Halbjahr.",
  ]

  static let mediations = [
    "Schule sucht Lesepatinnen und Lesepaten", "Verein sucht Räume", "Doppelte Sprechstunden",
    "Unterkunft wünscht Fahrradwerkstatt", "Streit um die Küche", "Gemeinsamer Elternabend",
    "Wer spricht für den Stadtteil?",
  ]

  static let steps = [
    "Beide an einen Tisch gebeten.", "Kontaktdaten weitergegeben, beide haben zugestimmt.",
    "Einzeln mit beiden gesprochen, dann gemeinsam.", "Absprache schriftlich festgehalten.",
    "Zum Runden Tisch eingeladen.",
  ]

  static let declined = [
    "Umzugshilfe am Wochenende", "Aufsicht in der Unterkunft", "Rechtsberatung im Asylverfahren",
    "Freiwillige für den Winterdienst", "Übersetzen von Bescheiden", "Betreuung der Kleiderkammer",
    "Vertretung für die erkrankte Sachbearbeitung", "Stimmen sammeln für eine Liste",
  ]

  static let answers = [
    "Das ist Aufgabe von Hauptamtlichen; wir haben es freundlich zurückgegeben.",
    "Dafür vermitteln wir keine Freiwilligen.", "An die Beratungsstelle verwiesen.",
    "Zurzeit ist niemand frei; im Herbst wieder fragen.",
  ]

  static let competition = [
    "Beide werben um dieselben Freiwilligen", "Zwei Sprechcafés am selben Nachmittag",
    "Presse nennt nur eine der beiden Stellen", "Förderantrag ohne Absprache gestellt",
    "Doppelte Patenschaftsprogramme",
  ]
}
