/// Guide agreements by their case keys, with their steps, and what was handed to a service.
enum GuideCases {
  static let all = agreements + steps + escalations

  private static let agreements: [SampleCase] = [
    agreement(
      "lot-arbeit",
      "K-17",
      "fw-haddad",
      100,
      "running",
      end: 80,
      "Anerkennung des Berufsabschlusses beantragen und eine Stelle finden"
    ).with([
      "review": "20", "placement": "ein-haddad",
      "pace": "Ein Schritt in zwei Wochen; in der Prüfungszeit ruht es.",
      "guide-does": "Erklärt die Wege, kommt zum ersten Termin mit.",
      "client-does": "Ruft selbst an und sammelt die Unterlagen.",
      "network": "Anerkennungsberatung, Sprachcafé Altstadt, Verein im Stadtteil",
    ]),
    // The end is past, and it goes on (W11); its review was due.
    agreement(
      "lot-wohnung",
      "M.S.",
      "fw-rahimi",
      190,
      "running",
      end: -10,
      "Eine Wohnung für vier Personen finden und den Umzug allein regeln"
    ).with(["review": "-30"]),
    agreement(
      "lot-schulden",
      "K-21",
      "fw-tesfay",
      120,
      "running",
      end: 60,
      "Post und Konto in Ordnung bringen"
    ).with(["review": "10"]).then(18, ["state": "handed-over"]),
    agreement(
      "lot-schule",
      "2026/03",
      "fw-yildirim",
      300,
      "running",
      end: -60,
      "Den Schulwechsel der Kinder vorbereiten"
    ).then(
      58,
      note: "Abschlussgespräch",
      [
        "state": "ended", "self-help": "reached",
        "closing": "Elternabende und Anträge gehen jetzt ohne Begleitung.",
        "guide-learned": "Fragen statt erklären: Die Person wusste das meiste schon.",
        "client-learned": "Wo man fragt, und dass Nachfragen erlaubt ist.",
      ]
    ),
    agreement(
      "lot-ankommen",
      "K-30",
      "fw-nguyen",
      4,
      "draft",
      end: 180,
      "Im Stadtteil ankommen: Arzt, Bücherei, Sportverein"
    ).with(["start": "7", "review": "90"]),
  ]

  private static func agreement(
    _ key: String,
    _ client: String,
    _ guide: String,
    _ age: Int,
    _ state: String,
    end: Int,
    _ goal: String
  ) -> SampleCase {
    SampleCase(
      GuideAgreement.self,
      key,
      age,
      [
        "client": client, "guide": guide, "state": state, "goal": goal, "start": "\(2 - age)",
        "end": "\(end)", "accompanier": "kostjuk", "origin": "received",
      ]
    )
  }

  private static let steps: [SampleCase] = [
    step("lot-arbeit", 1, "Zeugnisse übersetzen lassen", "client", 98).then(70, ["done": "-70"]),
    step("lot-arbeit", 2, "Beratung zur Anerkennung besuchen", "both", 98)
      .then(41, ["done": "-41"]),
    step("lot-arbeit", 3, "Antrag stellen", "client", 98).then(12, ["done": "-12"]),
    step("lot-arbeit", 4, "Lebenslauf schreiben", "both", 98),
    step("lot-arbeit", 5, "Zwei Bewerbungen allein abschicken", "client", 98),
    step("lot-wohnung", 1, "Wohnberechtigungsschein beantragen", "both", 180)
      .then(120, ["done": "-120"]),
    step("lot-wohnung", 2, "Anzeigen lesen und anrufen", "client", 180),
    step("lot-schulden", 1, "Post sortieren", "both", 110).then(90, ["done": "-90"]),
    step("lot-schule", 1, "Schule ansehen", "both", 290).then(250, ["done": "-250"]),
    step("lot-schule", 2, "Antrag stellen", "client", 290).then(200, ["done": "-200"]),
  ]

  private static func step(
    _ agreement: String,
    _ order: Int,
    _ words: String,
    _ who: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      Milestone.self,
      "",
      age,
      ["agreement": agreement, "order": "\(order)", "step": words, "who": who]
    )
  }

  private static let escalations: [SampleCase] = [
    SampleCase(
      Escalation.self,
      "",
      23,
      [
        "day": "-23", "reason": "Mahnungen, die niemand öffnet", "agreement": "lot-schulden",
        "volunteer": "fw-tesfay", "boundary": "debts", "service": "fs-schulden",
        "state": "requested", "by": "Olena Kostjuk",
      ]
    ).then(
      18,
      [
        "state": "taken-over", "result": "Erster Termin war am selben Tag, mit Sprachmittlung.",
      ]
    )
  ]
}
