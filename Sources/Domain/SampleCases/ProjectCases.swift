/// A programme with its parts, guide projects of others, the team, and what was advised and
/// recommended.
enum ProjectCases {
  static let all = programme + projects + posts + phases + money + advices + strategies + steps

  // The programme rests on a survey; its parts share it. The second part has a gap in its money.
  private static let programme: [SampleCase] = [
    project("ankommen", "Gemeinsam ankommen in Neustadt", "agentur", from: -520, until: 570)
      .with([
        "topics": "orientation,housing,language", "target-groups": "newcomers,refugees",
        "survey": "erhebung-ankommen", "districts": "citywide", "unfunded": "yes",
        "integration-plan": "Handlungsfeld 2: Ankommen und Orientierung", "good-practice": "yes",
        "recommend": "Ein Steuerkreis für alle Teile, vier Treffen im Jahr.",
      ]),
    project("ankommen-wohnen", "Wohnlotsinnen und Wohnlotsen", "lotsen", from: -480, until: 300)
      .with([
        "programme": "ankommen", "topics": "housing", "target-groups": "families",
        "districts": "Nordstadt", "guide-project": "yes", "attachments": "service", "hours": "720",
        "formats": "Wohnungsführerschein an drei Abenden", "places": "10",
      ]),
    project("ankommen-sprache", "Sprachtandems am Abend", "agentur", from: -400, until: 250)
      .with([
        "programme": "ankommen", "topics": "language", "target-groups": "newcomers",
        "districts": "Altstadt", "initiating-volunteers": "fw-brandt", "places": "16",
      ]),
    SampleCase(
      NeedSurvey.self,
      "erhebung-ankommen",
      560,
      [
        "day": "-560", "partner": "quartier", "channel": "meeting", "by": "anna",
        "result": "Wohnungssuche und Deutsch im Alltag.",
      ]
    ),
  ]

  private static let projects: [SampleCase] = [
    // Ends soon, and nobody decided what comes after (W38).
    project("projekt-rad", "Fahrradwerkstatt am Hafen", "agentur", from: -690, until: 41).with([
      "topics": "bicycle,crafts", "target-groups": "refugees,youth", "districts": "Hafen",
      "survey": "erhebung-ankommen", "sub-offers": "bicycle,mobility",
      "recommend": "Werkzeug nur gegen Unterschrift ausgeben.",
      "avoid": "Zwei Termine am selben Abend.",
    ]),
    // Rests on no need that was recorded (W35).
    project("foto", "Fotowettbewerb „Mein Neustadt“", "agentur", from: -60, until: 200).with([
      "topics": "culture", "target-groups": "all", "districts": "citywide",
      "need": "Ein Preisgeld war noch da.",
    ]),
    // Only long ago was there anything with music (W40).
    project("chor", "Chor am Kanal", "agentur", from: -600, until: -400).with([
      "topics": "music", "target-groups": "all", "districts": "Altstadt", "follow-up": "close",
      "decided": "-410", "avoid": "Ohne Notenblätter in einfacher Sprache.",
    ]).then(399, ["state": "closed"]),
    project("kitalotsen", "Kita-Lotsinnen", "diakonie", from: -300, until: 430).with([
      "office-role": "none", "topics": "upbringing,orientation", "target-groups": "families",
      "guide-project": "yes", "attachments": "education", "hours": "1200",
      "districts": "Ziegelwiesen",
    ]),
    project("stadtteil", "Stadtteillotsen Lerchenberg", "quartier", from: -650, until: nil).with([
      "office-role": "none", "topics": "orientation", "target-groups": "migrants",
      "guide-project": "yes", "attachments": "measure,club", "districts": "Lerchenberg",
      "initiators": "quartier,beirat",
    ]),
  ]

  private static func project(
    _ key: String,
    _ name: String,
    _ carrier: String,
    from: Int,
    until: Int?
  ) -> SampleCase {
    SampleCase(
      Project.self,
      key,
      -from + 25,
      [
        "name": name, "state": "granted", "carrier": carrier, "start": "\(from)",
        "participation": "with", "office-role": "coordinates",
      ]
    ).with(until.map { ["end": "\($0)"] } ?? [:]).then(-from - 1, ["state": "running"])
  }

  private static let posts: [SampleCase] = [
    post("stelle-koordination", "Projektkoordination", "Anna Rößler", 2340),
    // More is planned than the contract has (W39).
    post("stelle-presse", "Öffentlichkeitsarbeit", "Jurij Kostjuk", 1170),
  ]

  private static func post(
    _ key: String,
    _ name: String,
    _ person: String,
    _ minutes: Int
  ) -> SampleCase {
    SampleCase(
      StaffPost.self,
      key,
      600,
      ["name": name, "person": person, "hours": "\(minutes)", "start": "-590"]
    )
  }

  // From twelve hours to full time.
  private static let phases: [SampleCase] = [
    phase("ankommen", "stelle-koordination", 720, from: -520, until: -131),
    phase("ankommen", "stelle-koordination", 2340, from: -130, until: 570),
    phase("projekt-rad", "stelle-presse", 480, from: -200, until: 41),
    phase("foto", "stelle-presse", 600, from: -60, until: 200),
    phase("", "stelle-presse", 300, from: -300, until: nil)
      .with(["task": "Internetseite und Rundbriefe"]),
  ]

  private static func phase(
    _ project: String,
    _ post: String,
    _ minutes: Int,
    from: Int,
    until: Int?
  ) -> SampleCase {
    SampleCase(
      StaffingPhase.self,
      "",
      max(2, -from),
      ["project": project, "post": post, "hours": "\(minutes)", "start": "\(from)"]
    ).with(until.map { ["end": "\($0)"] } ?? [:])
  }

  private static let money: [SampleCase] = [
    funding("ankommen-wohnen", "stadt", "granted", from: -480, until: 300),
    funding("ankommen-sprache", "land", "granted", from: -400, until: -70),
    funding("ankommen-sprache", "stadt", "granted", from: 30, until: 250),
  ]

  private static func funding(
    _ project: String,
    _ partner: String,
    _ state: String,
    from: Int,
    until: Int
  ) -> SampleCase {
    SampleCase(
      ProjectFunding.self,
      "",
      max(2, -from),
      [
        "project": project, "partner": partner, "state": state, "start": "\(from)",
        "end": "\(until)", "type": "grant",
      ]
    )
  }

  private static let advices: [SampleCase] = [
    advice(26, "syrien", "volunteers", "Ehrenamtsordnung entworfen; der Vorstand berät.", -3),
    advice(12, "tsv", "fundraising,projects", "Antrag an die Stiftung durchgesehen.", 18),
  ]

  private static func advice(
    _ age: Int,
    _ partner: String,
    _ topics: String,
    _ result: String,
    _ again: Int
  ) -> SampleCase {
    SampleCase(
      OrganisationAdvice.self,
      "",
      age,
      [
        "day": "-\(age)", "partner": partner, "topics": topics, "result": result,
        "follow-up": "\(again)", "length": "60", "by": "Anna Rößler",
      ]
    )
  }

  private static let strategies: [SampleCase] = [
    strategy("Freiwillige von Anfang an begleiten", "running", "paten"),
    strategy("Zugewanderte als Engagierte gewinnen", "assigned", "ankommen-sprache"),
    strategy("Zuständigkeiten schriftlich klären", "done", ""),
    strategy("Regelmäßig mit der Verwaltung auswerten", "open", ""),
  ]

  private static func strategy(_ title: String, _ state: String, _ projects: String) -> SampleCase {
    SampleCase(
      ActionStrategy.self,
      "",
      150,
      [
        "title": title, "state": state, "study": "Evaluation der Integrationslotsinnen und -lotsen",
        "projects": projects, "checked": "-40",
      ]
    )
  }

  private static let steps: [SampleCase] = [
    step(190, "Sprecherin der Tandems gewählt", "speaker"),
    step(45, "Freiwillige planen selbst einen Spieleabend", "initiative"),
  ]

  private static func step(_ age: Int, _ title: String, _ type: String) -> SampleCase {
    SampleCase(
      GroupStep.self,
      "",
      age,
      ["day": "-\(age)", "title": title, "type": type, "project": "ankommen-sprache"]
    )
  }
}
