/// Networks and who is in them.
enum NetworkCases {
  static let all = networks + memberships + proposals

  private static let networks: [SampleCase] = [
    // Of those concerned only a guest sits at the table (W9).
    SampleCase(
      Network.self,
      "tisch",
      950,
      [
        "name": "Runder Tisch Integration Neustadt", "type": "round-table",
        "districts": "citywide", "attended": "yes", "openness": "open",
        "motto": "Miteinander statt nebeneinander", "goal": "Alle wissen, wer was macht.",
        "purpose": "Austausch und Absprache von Angeboten.", "decisions": "consensus",
        "decision-rules": "Wer fehlt, kann eine Woche lang widersprechen.",
        "representation": "Jede Organisation nennt eine Vertretung.",
        "expected-types": "municipality,welfare,mso,residents,religious,counselling",
        "municipal-goals": "Leitziel 3: Beteiligung", "start": "-2200", "coordinator": "lotsen",
      ]
    ),
    SampleCase(
      Network.self,
      "sprache",
      940,
      [
        "name": "Arbeitskreis Sprache und Bildung", "type": "working-group",
        "districts": "citywide", "openness": "on-request", "decisions": "majority",
        "goal": "Kurse ohne Lücken, vom Alphabet bis zur Prüfung.", "start": "-1400",
        "coordinator": "vhs",
      ]
    ),
    // Nobody of the office went there for eight months (W15).
    SampleCase(
      Network.self,
      "ausschuss",
      930,
      [
        "name": "Ausschuss für Soziales und Integration", "type": "committee", "attended": "yes",
        "openness": "closed", "decisions": "majority", "coordinator": "stadt",
      ]
    ),
    SampleCase(
      Network.self,
      "plenum",
      920,
      [
        "name": "Plenum der Ehrenamtlichen im Landkreis", "type": "plenum", "attended": "yes",
        "districts": "citywide", "openness": "open", "decisions": "advice",
        "goal": "Ehrenamtliche reden mit, bevor entschieden wird.", "coordinator": "lotsen",
      ]
    ),
    SampleCase(
      Network.self,
      "nord",
      700,
      [
        "name": "Netzwerk Nordstadt", "type": "network", "districts": "Nordstadt",
        "openness": "open", "decisions": "consensus", "start": "-700", "coordinator": "zentrum",
      ]
    ),
  ]

  private static let memberships: [SampleCase] =
    members("tisch", ["agentur", "stadt", "diakonie", "caritas", "mbe", "gemeinde", "jobcenter"])
    + members("tisch", ["amt", "quartier", "stiftung", "land"])
    + [
      member("tisch", "lotsen", ["role": "coordination", "person": "oeztuerk"]),
      member("tisch", "heimrat", ["role": "guest", "person": "embaye"]),
      // Was in it until lately, and nobody came after her.
      member("tisch", "frauen", ["person": "ahmadzai"]).then(124, ["end": "-124"]),
      // The terms of the speakers are over.
      member("sprache", "vhs", ["role": "speaker", "person": "hjaerne", "term-ends": "-36"]),
      member("sprache", "jmd", ["role": "speaker", "person": "nguyen", "term-ends": "-36"]),
      member("plenum", "nachbarn", ["role": "speaker", "person": "kroeger", "term-ends": "210"]),
      member("plenum", "lotsen", ["role": "coordination", "person": "kostjuk"]),
      member("ausschuss", "stadt", ["role": "coordination", "person": "oechsner"]),
      member("ausschuss", "agentur", ["role": "representative", "person": "lindhorst"]),
    ]
    + members("sprache", ["schule", "ukraine", "haus"])
    + members("plenum", ["agentur", "hilfe", "syrien", "unterkunft", "heimrat"])
    + members("ausschuss", ["beirat"]) + members("nord", ["zentrum", "hilfe", "tsv", "kobe"])

  private static func members(_ network: String, _ partners: [String]) -> [SampleCase] {
    partners.map { member(network, $0) }
  }

  private static func member(
    _ network: String,
    _ partner: String,
    _ values: SampleCase.Values = [:]
  ) -> SampleCase {
    SampleCase(
      Membership.self,
      "",
      690,
      ["network": network, "partner": partner, "role": "member", "start": "-690"]
    ).with(values)
  }

  private static let proposals: [SampleCase] = [
    proposal(160, "Fahrkarten für Ehrenamtliche", "caritas").then(36, ["state": "agenda"]),
    proposal(120, "Wartelisten der Sprachkurse", "mbe").then(36, ["state": "done"]),
    proposal(75, "Heimräte an den Tisch holen", "heimrat"),
    proposal(62, "Umgang mit Anfeindungen", "gemeinde").then(36, ["state": "parked"]),
    proposal(24, "Wohnungssuche nach der Anerkennung", "diakonie"),
  ]

  private static func proposal(_ age: Int, _ title: String, _ partner: String) -> SampleCase {
    SampleCase(
      TopicProposal.self,
      "",
      age,
      [
        "title": title, "network": "tisch", "partner": partner, "day": "-\(age)", "state": "open",
      ]
    )
  }
}
