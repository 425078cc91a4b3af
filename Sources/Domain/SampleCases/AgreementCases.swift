/// The tandem, its agreement, and agreements that something is wrong with.
enum AgreementCases {
  static let all = tandem + others + topics

  private static let tandem: [SampleCase] = [
    SampleCase(
      Tandem.self,
      "tandem",
      1000,
      [
        "name": "Tandem Neustadt", "agency": "agentur", "guide": "lotsen",
        "members": "roessler,oeztuerk", "constellation": "separate",
        "carriers": "Trägerverein Bürgerengagement Auenland e. V. und Landkreis Auenland",
        "start": "-1000",
      ]
    ),
    SampleCase(
      Agreement.self,
      "vertrag",
      640,
      [
        "title": "Kooperationsvereinbarung Tandem Neustadt", "state": "draft", "since": "-640",
        "parties": "agentur,lotsen", "tandem": "tandem", "tasks": "mentoring,recruiting,training",
        "subject": "Wie Freiwilligenagentur und Integrationslotsenstelle zusammenarbeiten.",
        "goal": "Wer sich engagieren will und wer Hilfe sucht, findet in einer Woche zusammen.",
        "framework": "Beide Träger stellen je zwei Stunden in der Woche für Absprachen frei.",
        "processes": "Jour fixe alle zwei Wochen; Anfragen gehen in drei Werktagen weiter.",
        "success": "Erfolge werden gemeinsam veröffentlicht.",
        "flexibility": "Bei neuen Unterkünften einigen sich die Koordinierenden telefonisch.",
        "adaptation": "Im Hafen arbeitet die Lotsenstelle, in der Nordstadt die Agentur voran.",
        "interfaces": "Sprechstunde im Rathaus, Plenum der Lotsinnen und Lotsen.",
        "notice": "drei Monate zum Jahresende", "reference": "Ordner 4.2, Original beim Träger",
      ]
    ).then(600, ["state": "coordination", "since": "-600"])
      .then(
        561,
        [
          "state": "signed", "since": "-561", "signed": "-561", "start": "-550", "end": "540",
          "review-due": "-190",
        ]
      )
      .then(550, ["state": "active", "since": "-550"])
      .then(185, note: "Überprüfung am runden Tisch", ["reviewed": "-185", "review-due": "180"]),
    SampleCase(
      AgreementSide.self,
      "",
      630,
      [
        "agreement": "vertrag", "partner": "agentur",
        "expectations": "Anfragen aus den Unterkünften kommen früh und vollständig.",
        "contribution": "Gewinnung, Fortbildung und Versicherung der Freiwilligen.",
        "decision-maker": "Hannelore Strauß", "function": "Vorsitzende des Trägervereins",
        "committed": "-565", "reference": "Vorstandsbeschluss 3 vom selben Tag",
      ]
    ),
    // Nobody in charge stands behind this side (W6).
    SampleCase(
      AgreementSide.self,
      "",
      630,
      [
        "agreement": "vertrag", "partner": "lotsen",
        "expectations": "Freiwillige sind vorbereitet, bevor sie Familien begleiten.",
        "contribution": "Fachwissen zum Asylverfahren, Sprachmittlung, Räume im Landratsamt.",
      ]
    ),
  ]

  private static let topics: [SampleCase] = [
    topic("know-how", "agentur", "Die Agentur berät, die Lotsenstelle bringt Fälle mit."),
    topic("training", "agentur", "Programm im Januar gemeinsam, Einladung durch die Agentur."),
    topic("projects", "lotsen", "Die Lotsenstelle fragt den Bedarf halbjährlich ab."),
    topic("recruiting", "agentur", "Werbung zweimal im Jahr, auf Wunsch in sechs Sprachen."),
    topic("networks", "lotsen", "Die Lotsenstelle lädt zum Runden Tisch, die Agentur moderiert."),
    topic(
      "publicity",
      "agentur",
      "Texte liest die andere Seite gegen, Fotos nur mit Einwilligung."
    ),
    topic("events", "lotsen", "Interkulturelle Woche und Sommerfest im Wechsel."),
    topic("funding", "lotsen", "Anträge gemeinsam, die Lotsenstelle führt die Fristen."),
  ]

  private static func topic(_ topic: String, _ lead: String, _ words: String) -> SampleCase {
    SampleCase(
      AgreedTopic.self,
      "",
      628,
      [
        "agreement": "vertrag", "topic": topic, "lead": lead,
        "involved": lead == "agentur" ? "lotsen" : "agentur", "arrangement": words,
      ]
    )
  }

  private static let others: [SampleCase] =
    [
      // Ends within 60 days (W7).
      agreement(
        "patenschaften",
        "Patenschaften in der Nordstadt",
        "agentur,zentrum",
        "mentoring",
        400,
        ["signed": "-390", "start": "-385", "end": "41", "reviewed": "-90"]
      ),
      // Is over, but nobody has said so (W7).
      agreement(
        "raeume",
        "Räume für das Sprechcafé",
        "agentur,haus",
        "language",
        770,
        ["signed": "-760", "start": "-755", "end": "-24", "reviewed": "-300"]
      ),
      // A draft that nobody takes up (W8).
      SampleCase(
        Agreement.self,
        "entwurf",
        170,
        [
          "title": "Sprachmittlung in der Migrationsberatung", "state": "draft", "since": "-170",
          "parties": "lotsen,mbe", "tasks": "interpreting",
          "subject": "Wer Sprachmittlung anfragt, wer sie bezahlt, wer haftet.",
        ]
      ),
      // In force for long and never looked at again (W8).
      agreement(
        "helferkreise",
        "Begleitung der Helferkreise im Landkreis",
        "lotsen,stadt",
        "helpers",
        830,
        ["signed": "-820", "start": "-815"]
      ),
      // Both hold at once for the same parties and tasks.
      agreement(
        "familien-alt",
        "Absprache zur Beratung von Familien",
        "diakonie,caritas",
        "counselling",
        500,
        ["signed": "-495", "start": "-490", "end": "120", "reviewed": "-120"]
      ),
      agreement(
        "familien-neu",
        "Kooperation Familienberatung in der Altstadt",
        "diakonie,caritas",
        "counselling,health",
        95,
        ["signed": "-92", "start": "-90", "end": "640"]
      ),
      // What one that is in force replaced.
      agreement(
        "hafen",
        "Erstorientierung im Hafen",
        "lotsen,diakonie",
        "orientation",
        300,
        ["signed": "-290", "start": "-285", "end": "445", "reviewed": "-20"]
      ),
    ] + ["zentrum", "agentur"].map { commitment("patenschaften", $0, 385) }
    + ["agentur", "haus"].map { commitment("raeume", $0, 750) }
    + ["lotsen", "stadt"].map { commitment("helferkreise", $0, 810) }
    + ["lotsen", "diakonie"].map { commitment("hafen", $0, 280) }
    + ["diakonie", "caritas"].map { commitment("familien-neu", $0, 88) }
    + ["diakonie", "caritas"].map { commitment("familien-alt", $0, 480) }

  private static func agreement(
    _ key: String,
    _ title: String,
    _ parties: String,
    _ tasks: String,
    _ age: Int,
    _ values: SampleCase.Values
  ) -> SampleCase {
    let begun = SampleCase(
      Agreement.self,
      key,
      age,
      [
        "title": title, "state": "coordination", "parties": parties, "tasks": tasks,
        "since": "-\(age)", "notice": "sechs Wochen zum Quartalsende",
      ]
    )
    let days = values.first { $0.key == "signed" }.flatMap { Int($0.value) } ?? -age
    let reviewed = values.filter { $0.key == "reviewed" }
    let signed = begun.then(
      -days,
      [("state", "active"), ("since", "\(days)")] + values.filter { $0.key != "reviewed" }
    )
    return reviewed.isEmpty
      ? signed : signed.then(-(Int(reviewed[0].value) ?? 0), reviewed.map { ($0.key, $0.value) })
  }

  private static func commitment(_ agreement: String, _ partner: String, _ age: Int) -> SampleCase {
    let people = ["Dr. Oda Weißgerber", "Nenad Vukšić", "Marie-Luise Haßelbach", "Cem Ünlü"]
    let sum = (agreement + partner).utf8.reduce(0) { $0 + Int($1) }
    return SampleCase(
      AgreementSide.self,
      "",
      age,
      [
        "agreement": agreement, "partner": partner,
        "expectations": SampleAgreements.expectations[sum % SampleAgreements.expectations.count],
        "contribution": SampleAgreements.contributions[sum % SampleAgreements.contributions.count],
        "decision-maker": people[sum % people.count], "function": "Geschäftsführung",
        "committed": "-\(age)",
      ]
    )
  }
}
