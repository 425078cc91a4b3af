/// What the office knows and others ask for, and what it passed on.
enum KnowledgeCases {
  static let all = notes + passedOn

  private static let notes: [SampleCase] = [
    note("wi-spenden", "Sachspenden: wer nimmt was?", "donation", "housing", 200, "-20").with([
      "public": "yes", "source": "Kleiderkammer und Möbellager",
      "text": "Kleidung dienstags von 10 bis 12 Uhr, Möbel nach Anruf.",
    ]),
    note("wi-kurse", "Sprachkurse im Überblick", "link", "language", 300, "-35").with([
      "public": "yes", "link": "https://kurse.example/neustadt",
      "text": "Alle Träger mit Zeiten, Stufen und Kinderbetreuung.",
    ]),
    note("wi-material", "Bildkarten für die erste Woche", "material", "language", 150, "-60").with([
      "public": "yes", "link": "https://material.example/bildkarten",
    ]),
    note("wi-recht", "Arbeitserlaubnis: wen fragen?", "law", "work", 260, "-45").with([
      "source": "Migrationsberatung", "text": "Erst die Beratungsstelle, dann die Behörde.",
    ]),
    // Nobody looked at it for half a year (W44).
    note("wi-tipp", "Mit Kindern kostenlos unterwegs", "tip", "culture", 400, "-190").with([
      "public": "yes", "text": "Spielplätze, Bücherei, offener Sonntag im Museum.",
    ]),
  ]

  private static func note(
    _ key: String,
    _ title: String,
    _ type: String,
    _ topic: String,
    _ age: Int,
    _ checked: String
  ) -> SampleCase {
    SampleCase(
      KnowledgeNote.self,
      key,
      age,
      ["title": title, "type": type, "topic": topic, "checked": checked]
    )
  }

  private static let passedOn: [SampleCase] = [
    SampleCase(
      InformationEntry.self,
      "",
      19,
      [
        "day": "-19", "subject": "Sprachkurse im Überblick", "partners": "unterkunft,schule",
        "contacts": "tekle", "knowledge": "wi-kurse", "channel": "email", "by": "Anna Rößler",
      ]
    ),
    SampleCase(
      InformationEntry.self,
      "",
      12,
      [
        "day": "-12", "subject": "Sachspenden: wer nimmt was?", "volunteers": "fw-weidner",
        "knowledge": "wi-spenden", "channel": "phone", "by": "Olena Kostjuk",
      ]
    ),
  ]
}
