/// Talks with partners and mediations between them.
enum TalkCases {
  static let all = talks + mediations

  private static let talks: [SampleCase] = [
    // The follow-up is overdue; the next ones are due today and soon.
    talk(47, "diakonie", "petersen", "Wer berät im Hafen?", "meeting", "theirs").with([
      "result": "Herr Petersen fragt im Fachdienst nach und meldet sich.", "follow-up": "-19",
    ]),
    talk(12, "unterkunft", "tekle", "Erwartungen an Freiwillige", "phone", "ours").with([
      "result": "Schickt eine Liste der Aufgaben, die wirklich ehrenamtlich sind.",
      "follow-up": "0",
    ]),
    talk(5, "haus", "balci", "Räume nach Ablauf der Vereinbarung", "email", "ours").with([
      "result": "Verlängerung gewünscht, Frau Balcı spricht mit dem Träger.", "follow-up": "9",
    ]),
    talk(33, "hochschule", "", "Erstgespräch über Praktika", "meeting", "theirs").with([
      "result": "Großes Interesse; Studienplan steht erst im Sommer fest.", "follow-up": "30",
    ]),
    talk(88, "moschee", "", "Anfrage zur Zusammenarbeit", "letter", "ours")
      .with(["result": "Noch keine Antwort.", "follow-up": "-60"]).then(58, ["done": "yes"]),
    talk(75, "mbe", "tkatschuk", "Überlastung der Beratung", "phone", "theirs")
      .with(["result": "Wir schicken bis auf Weiteres nur dringende Anfragen."]),
    talk(140, "zentrum", "gaebler", "Werbung um Patinnen und Paten", "meeting", "ours")
      .with(["result": "Beide legen ihre Zahlen offen.", "follow-up": "-110"])
      .then(108, ["done": "yes"]),
    talk(124, "frauen", "ahmadzai", "Rückzug vom Runden Tisch", "phone", "theirs")
      .with(["result": "Die Treffen liegen abends; mit Kindern geht das nicht."]),
    talk(210, "stadt", "oechsner", "Integrationskonzept, Kapitel Ehrenamt", "meeting", "ours")
      .with(["result": "Entwurf geht im Herbst in den Ausschuss."]),
    talk(300, "syrien", "halabi", "Fahrradkurs am Kai", "event", "theirs")
      .with(["result": "Der Verein stellt Räder, wir suchen Übungsleitende."]),
    talk(420, "suedhang", "albers", "Ende des Lotsenpunkts", "meeting", "theirs")
      .with(["result": "Die Ehrenamtlichen wechseln zur Lotsenstelle."]),
    talk(800, "bote", "", "Serie über Ehrenamtliche", "phone", "ours")
      .with(["result": "Sechs Folgen im Sommer."]),
  ]

  private static func talk(
    _ age: Int,
    _ partner: String,
    _ contact: String,
    _ subject: String,
    _ channel: String,
    _ initiative: String
  ) -> SampleCase {
    SampleCase(
      Conversation.self,
      "",
      min(age, 799),
      [
        "day": "-\(age)", "partner": partner, "contacts": contact, "subject": subject,
        "channel": channel, "initiative": initiative,
        "by": age % 2 == 0 ? "Anna Rößler" : "Mehmet Öztürk",
      ]
    )
  }

  private static let mediations: [SampleCase] = [
    mediation(230, "schule,nachbarn", "Schule sucht Lesepatinnen und Lesepaten", "connect")
      .then(190, ["state": "done", "result": "Vier Frauen lesen freitags vor."]),
    mediation(112, "kobe,syrien", "Zwei Fahrradkurse am Hafen", "improve")
      .then(104, ["state": "done", "result": "Verschiedene Tage, gemeinsame Werbung."]),
    mediation(56, "agentur,zentrum", "Werbung in der Nordstadt", "settle")
      .with(["follow-up": "14", "step": "Einzeln mit beiden gesprochen, dann gemeinsam."]),
    mediation(350, "unterkunft,heimrat", "Nutzung der Küche", "settle")
      .then(320, ["state": "failed", "result": "Die Leitung bleibt bei der Hausordnung."]),
  ]

  private static func mediation(
    _ age: Int,
    _ partners: String,
    _ subject: String,
    _ purpose: String
  ) -> SampleCase {
    SampleCase(
      Mediation.self,
      "",
      age,
      [
        "day": "-\(age)", "partners": partners, "subject": subject, "purpose": purpose,
        "state": "open",
      ]
    )
  }
}
