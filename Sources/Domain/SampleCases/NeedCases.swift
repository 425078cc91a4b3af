/// What partners of the sample office need, when they were asked for it, and where volunteers might
/// be deployed one day.
enum NeedCases {
  static let all = surveys + needs + prospects

  /// Those not named here were never asked (W27).
  private static let surveys: [SampleCase] =
    [
      survey(34, "schule", "", "meeting", "Lesepatinnen und Lesepaten für zwei Klassen."),
      survey(61, "unterkunft", "tekle", "phone", "Begleitung zu Ämtern, Hilfe bei Formularen."),
      survey(90, "haus", "balci", "meeting", "Kinderbetreuung während der Kurse."),
      survey(120, "caritas", "mueller", "email", "Zurzeit nichts."),
      survey(140, "jmd", "nguyen", "phone", "Nachhilfe in Mathematik."),
      survey(200, "frauen", "ahmadzai", "meeting", "Ein Raum am Vormittag."),
      // Asked more than a year ago (W27).
      survey(401, "diakonie", "petersen", "meeting", "Sprachmittlung in der Beratung."),
      survey(520, "tsv", "quast", "phone", "Übungsleitende für das offene Training."),
    ]
    + [
      "zentrum", "kobe", "stadt", "amt", "mbe", "jobcenter", "syrien", "ukraine", "heimrat",
      "beirat", "hilfe", "nachbarn", "vhs", "gemeinde", "quartier", "land",
    ].enumerated().map { place, partner in
      survey(20 + place * 17, partner, "", "email", "Kein neuer Bedarf.")
    }

  private static func survey(
    _ age: Int,
    _ partner: String,
    _ contact: String,
    _ channel: String,
    _ result: String
  ) -> SampleCase {
    SampleCase(
      NeedSurvey.self,
      "",
      age,
      [
        "day": "-\(age)", "partner": partner, "contacts": contact, "channel": channel,
        "by": "anna", "result": result,
      ]
    )
  }

  private static let needs: [SampleCase] = [
    // Offers of others could meet it.
    need(33, "bedarf-sprache", "Deutsch üben im Alltag", "unterkunft", "language", "Altstadt")
      .with(["target-groups": "refugees", "people": "14", "urgency": "high"]),
    // Nothing meets it.
    need(
      58,
      "bedarf-rad",
      "Fahrradwerkstatt an der Unterkunft",
      "unterkunft",
      "bicycle,crafts",
      "Ziegelwiesen"
    )
    .with(["target-groups": "refugees", "people": "25"]),
    need(21, "bedarf-nacht", "Begleitung zu Arztterminen", "jmd", "health", "Hafen")
      .with(["target-groups": "youth", "urgency": "now"]),
    // Nobody wrote down what it is about.
    need(12, "bedarf-offen", "Unterstützung beim Sommerfest", "heimrat", "", "Ziegelwiesen"),
    // Met by an offer, and one that became a project.
    need(150, "bedarf-haus", "Hilfe bei den Hausaufgaben", "schule", "school", "Nordstadt")
      .with(["target-groups": "children"])
      .then(120, ["offer": "aufgaben", "state": "offered", "closed": "-120"]),
    need(300, "bedarf-lesen", "Vorlesen am Nachmittag", "schule", "school", "Ziegelwiesen")
      .with(["target-groups": "children"])
      .then(260, ["project": "lesen", "state": "project"]),
    need(75, "bedarf-klar", "Treffpunkt für Eltern", "quartier", "upbringing", "Lerchenberg")
      .with(["target-groups": "families", "state": "clarifying"]),
  ]

  private static func need(
    _ age: Int,
    _ key: String,
    _ title: String,
    _ partner: String,
    _ topics: String,
    _ district: String
  ) -> SampleCase {
    SampleCase(
      Need.self,
      key,
      age,
      [
        "title": title, "partner": partner, "topics": topics, "districts": district,
        "asked": "-\(age)", "state": "open", "urgency": "normal",
      ]
    )
  }

  private static let prospects: [SampleCase] = [
    prospect(
      28,
      "Bücherei am Markt",
      "stadt",
      "meeting-place",
      "contacted",
      "Leitung anrufen",
      "-3"
    ),
    prospect(
      16,
      "Gemeinschaftsgarten am Hang",
      "quartier",
      "initiative",
      "visit",
      "Kennenlernen mit zwei Lotsinnen",
      "6"
    )
    .with(["visit": "6", "guides": "fw-rahimi,fw-tesfay"]),
    // Won, and nobody wrote a request yet.
    prospect(50, "Ganztag der Grundschule", "schule", "school", "won", "Anfrage beschreiben", "2"),
    prospect(200, "Tafel am Bahnhof", "diakonie", "initiative", "idea", "", "14"),
    prospect(260, "Wohnzimmer im Stift", "caritas", "home", "lost", "", "-200"),
  ]

  private static func prospect(
    _ age: Int,
    _ name: String,
    _ partner: String,
    _ site: String,
    _ state: String,
    _ next: String,
    _ due: String
  ) -> SampleCase {
    SampleCase(
      FieldProspect.self,
      "",
      age,
      [
        "name": name, "partner": partner, "site-type": site, "state": state, "next": next,
        "due": due,
      ]
    )
  }
}
