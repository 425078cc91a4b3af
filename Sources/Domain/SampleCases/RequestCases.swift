/// What the sites of the sample office ask volunteers for.
enum RequestCases {
  static let all = requests + neighbours

  private static let requests: [SampleCase] = [
    // Complete, and several fit.
    request("req-formulare", 24, "Formulare ausfüllen im Mehrgenerationenhaus", "haus", "balci")
      .with([
        "task": "Menschen beim Lesen von Briefen und beim Ausfüllen von Formularen helfen.",
        "goal": "Wer kommt, versteht seine Post und schickt den Antrag selbst ab.",
        "target-groups": "refugees,newcomers", "topics": "orientation",
        "site-type": "meeting-place", "place": "Café im Erdgeschoss", "districts": "Altstadt",
        "hours": "120", "times": "2pm", "count": "2", "languages": "de:good",
        "competences": "paperwork", "background-check": "no",
      ]),
    // Complete, but the own district has too few (W30).
    request("req-hafen", 31, "Sprachmittlung in der Beratung am Hafen", "diakonie", "petersen")
      .with([
        "task": "In der Sprechstunde der Beratung dolmetschen.",
        "goal": "Ratsuchende und Beratung verstehen einander ohne Umwege.",
        "target-groups": "refugees", "topics": "interpreting", "site-type": "counselling",
        "place": "Beratungsstelle am Kai", "districts": "Hafen", "hours": "120", "times": "5pm",
        "count": "3", "languages": "de:good", "interpret-from": "ar", "interpret-to": "de",
        "competences": "counselling", "background-check": "no",
      ]),
    // Incomplete (W28): much was not asked yet.
    request("req-ganztag", 9, "Nachhilfe in der Ganztagsklasse", "schule", "").with([
      "task": "Bei den Hausaufgaben helfen.", "target-groups": "children", "topics": "school",
      "site-type": "school", "districts": "Ziegelwiesen", "times": "1pm,3pm",
      "introduction": "", "expenses": "", "insurance": "unclear", "conditions": "",
    ]),
    // Incomplete, and a note says why people are looked for all the same.
    request("req-garten", 15, "Gärtnern mit Familien", "quartier", "quast").with([
      "task": "Beete anlegen, gießen, ernten.", "goal": "Familien lernen ihre Nachbarn kennen.",
      "target-groups": "families", "topics": "crafts", "site-type": "initiative",
      "districts": "Lerchenberg", "hours": "120", "times": "6am", "count": "2",
      "languages": "de:basic", "background-check": "no", "conditions": "",
      "override": "Die Stelle klärt die Räume erst, wenn jemand Interesse hat.",
    ]),
    // Children alone: only with a certificate.
    request("req-training", 40, "Fußballtraining mit Kindern", "tsv", "quast").with([
      "task": "Das offene Training mit anleiten.",
      "goal": "Kinder aus dem Viertel finden in den Verein.", "target-groups": "children,youth",
      "topics": "sport", "site-type": "sports-club", "place": "Sportplatz Nord",
      "districts": "Nordstadt", "hours": "120", "times": "2pm,4pm", "count": "1",
      "languages": "de:good", "competences": "sport", "background-check": "yes",
      "minimum-age": "16", "demands": "children-alone",
    ]),
    request("req-lesen", 190, "Vorlesen in der ersten Klasse", "schule", "")
      .with(["task": "Vorlesen.", "districts": "Ziegelwiesen", "topics": "school"])
      .then(120, ["state": "filled"]),
  ]

  /// With all that the standard asks besides the task itself.
  private static func request(
    _ key: String,
    _ age: Int,
    _ title: String,
    _ partner: String,
    _ contact: String
  ) -> SampleCase {
    SampleCase(
      DeploymentRequest.self,
      key,
      age,
      [
        "title": title, "partner": partner, "contact": contact, "received": "-\(age)",
        "state": "open", "start": "14", "end": "200",
        "introduction":
          "Zwei Termine gemeinsam mit der Hauptamtlichen, danach alle vier Wochen ein Gespräch.",
        "expenses": "Fahrtkosten gegen Beleg", "insurance": "state",
        "conditions": "Barrierefrei, Raum und Material sind da.",
      ]
    )
  }

  private static let neighbours: [SampleCase] = [
    ("Altstadt", "Hafen,Nordstadt,Bahnhofsviertel"), ("Hafen", "Altstadt,Bahnhofsviertel"),
    ("Nordstadt", "Altstadt,Lerchenberg"), ("Lerchenberg", "Nordstadt,Ziegelwiesen"),
    ("Ziegelwiesen", "Lerchenberg"),
  ].map { district, others in
    SampleCase(
      DistrictNeighbours.self,
      "",
      1000,
      ["district": district, "neighbours": others]
    )
  }
}
