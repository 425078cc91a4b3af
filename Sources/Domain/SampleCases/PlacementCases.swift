/// Placements in each state, with what accompanies them and what went wrong.
enum PlacementCases {
  static let all = placements + hours + consultations + supervisions

  private static let placements: [SampleCase] = [
    placement("ein-haddad", "fw-haddad", "paten", 200, "active", end: 165).with([
      "review": "40", "met": "-190", "trial": "-185", "hours": "120",
      "feedback":
        "Feste Zeiten helfen beiden Seiten. Der Besuch im Rathaus nahm der Familie viel Angst.",
    ]),
    // Its end is past, and hours are booked after it (W11).
    placement("ein-oeztuerk", "fw-oeztuerk", "lesen", 260, "active", end: -20).with([
      "review": "15", "hours": "90",
    ]),
    // Nobody knows who insures it (W33).
    placement("ein-ibrahim", "fw-ibrahim", "paten-zentrum", 80, "active", end: 120)
      .with(["insurance": "unclear", "review": "30", "hours": "60"]),
    // The review was due (rule of our own).
    placement("ein-weidner", "fw-weidner", "paten", 320, "active", end: 60).with([
      "review": "-25", "hours": "150",
      "obstacles":
        "Anfangs kamen alle zu spät. Seit die Erinnerung am Vorabend kommt, klappt es.",
      "quality": "Seit einem Jahr jede Woche; die Vertretung springt ein.",
    ]),
    placement("ein-brandt", "fw-brandt", "paten-zentrum", 240, "active", end: 90)
      .with(["hours": "120", "review": "60"]).then(
        30,
        note: "Reha",
        [
          "state": "paused", "paused": "-30",
        ]
      ),
    placement("ein-okonkwo", "fw-okonkwo", "lesen", 20, "trial", end: 200)
      .with(["trial": "-6", "met": "-14", "hours": "60", "review": "40"]),
    placement("ein-nguyen", "fw-nguyen", "paten-zentrum", 12, "meeting", end: 240)
      .with(["start": "14", "met": "-2", "proposed": "-10", "hours": "90"]),
    placement("ein-kowalska", "fw-kowalska", "paten", 5, "proposed", end: 210)
      .with(["start": "21", "proposed": "-4", "hours": "60"]),
    placement("ein-schneider", "fw-schneider", "lesen", 400, "active", end: -30)
      .with(["hours": "120"]).then(
        30,
        note: "Abschlussgespräch",
        [
          "state": "ended", "end-reason": "goal", "review": "-28",
          "feedback":
            "Am meisten brachte das laute Vorlesen zu zweit. Zwei Kinder lesen jetzt selbst vor.",
        ]
      ),
    placement("ein-vandenberg", "fw-vandenberg", "lesen", 150, "proposed", end: 60)
      .then(140, note: "Absage der Schule", ["state": "declined", "end-reason": "unsuited"]),
  ]

  private static func placement(
    _ key: String,
    _ volunteer: String,
    _ project: String,
    _ age: Int,
    _ state: String,
    end: Int
  ) -> SampleCase {
    SampleCase(
      Placement.self,
      key,
      age,
      [
        "volunteer": volunteer, "project": project, "state": state, "start": "\(5 - age)",
        "end": "\(end)", "accompanier": "roessler", "insurance": "carrier", "origin": "found",
        "activity": "Begleitung einmal in der Woche",
      ]
    )
  }

  private static let hours: [SampleCase] = [
    booked("fw-haddad", "ein-haddad", 30), booked("fw-haddad", "ein-haddad", 9),
    booked("fw-oeztuerk", "ein-oeztuerk", 40), booked("fw-oeztuerk", "ein-oeztuerk", 6),
    booked("fw-weidner", "ein-weidner", 13),
  ]

  private static func booked(_ volunteer: String, _ placement: String, _ age: Int) -> SampleCase {
    SampleCase(
      HoursEntry.self,
      "",
      age,
      [
        "volunteer": volunteer, "day": "-\(age)", "length": "120", "placement": placement,
        "activity": "Vorbereitung und Treffen",
      ]
    )
  }

  private static let consultations: [SampleCase] = [
    SampleCase(
      Consultation.self,
      "rueck-schulden",
      24,
      [
        "day": "-24", "volunteer": "fw-tesfay", "agreement": "lot-schulden", "channel": "phone",
        "topic": "Mahnungen, die niemand öffnet", "boundaries": "debts",
        "outcome": "Das ist nichts fürs Ehrenamt: Wir fragen die Schuldnerberatung.",
        "service": "fs-schulden", "by": "Olena Kostjuk", "done": "yes",
      ]
    ),
    SampleCase(
      Consultation.self,
      "",
      16,
      [
        "day": "-16", "volunteer": "fw-weidner", "placement": "ein-weidner", "channel": "meeting",
        "topic": "Viele Anrufe am Wochenende", "boundaries": "alone",
        "outcome": "Sprechzeiten vereinbart; am Wochenende bleibt das Telefon aus.",
        "by": "Anna Rößler", "follow-up": "-2",
      ]
    ),
    SampleCase(
      Consultation.self,
      "",
      3,
      [
        "day": "-3", "volunteer": "fw-okonkwo", "placement": "ein-okonkwo", "channel": "meeting",
        "topic": "Die ersten zwei Wochen", "by": "Anna Rößler", "follow-up": "11",
        "outcome": "Fühlt sich wohl, möchte mehr über Leseförderung lernen.",
      ]
    ),
  ]

  private static let supervisions: [SampleCase] = [
    SampleCase(
      Supervision.self,
      "",
      45,
      [
        "day": "-45", "type": "peer", "topic": "Nein sagen, ohne zu verletzen",
        "participants": "fw-haddad,fw-weidner,fw-yildirim,fw-tesfay", "lead": "Gudrun Vogt",
        "length": "120",
        "result": "Grenzen am Anfang besprechen, nicht erst, wenn es zu viel wird.",
      ]
    )
  ]
}
