/// What agreements say.
enum SampleAgreements {
  static let titles = [
    "Kooperation Patenschaften", "Zusammenarbeit Sprachmittlung", "Gemeinsame Nutzung der Räume",
    "Begleitung von Ehrenamtlichen", "Vermittlung in Vereine", "Absprache zur Erstorientierung",
  ]

  static let subjects = [
    "Wer Freiwillige gewinnt, wer sie begleitet und wie beide voneinander erfahren.",
    "Sprachmittlung bei Elternabenden und Arztterminen.",
    "Überlassung von Räumen für Kurse und Treffen.",
  ]

  static let goals = [
    "Wer Hilfe sucht, findet in einer Woche eine Ansprechperson.",
    "Keine doppelten Angebote im Stadtteil.", "Ehrenamtliche sind gut begleitet und versichert.",
  ]

  static let noticePeriods = ["drei Monate zum Jahresende", "sechs Wochen zum Quartalsende"]

  static let processes = [
    "Anfragen gehen binnen drei Werktagen an die zuständige Seite.",
    "Alle sechs Wochen ein Treffen, dazwischen telefonisch.",
  ]

  static let expectations = [
    "Rückmeldung zu jeder Vermittlung.", "Verlässliche Ansprechperson, auch in den Ferien.",
    "Wird in Veröffentlichungen genannt.", "Keine Aufgaben, die Hauptamtliche ersetzen.",
  ]

  static let contributions = [
    "Zwei Stunden je Woche für Absprachen.", "Raum und Technik ohne Miete.",
    "Fortbildungen für alle Freiwilligen.", "Versicherung und Auslagen.",
  ]

  static let arrangements = [
    "Gemeinsame Planung im Januar, Einladung durch die federführende Seite.",
    "Jede Seite meldet Neues bis zum Monatsende.",
    "Die eine Seite schreibt, die andere liest gegen.",
  ]

  static let changes = [
    "Früher Bescheid sagen, wenn etwas ausfällt.", "Protokolle gleich nach dem Treffen schicken.",
    "Erfolge gemeinsam in die Presse bringen.",
  ]
}
