/// Offers and projects that look alike, and what somebody found out about them.
enum OfferCases {
  static let all = offers + projects + reviews

  private static let offers: [SampleCase] = [
    // Titles and all else alike, and nobody has looked at them (W10).
    offer(
      "cafe",
      "Sprachcafé Altstadt",
      "haus",
      "language",
      "refugees,newcomers",
      "Altstadt",
      -310
    ),
    offer("cafe-neu", "Altstadt-Sprachcafé", "caritas", "language", "newcomers", "Altstadt", -95),
    // Other names for the same (W10).
    offer("aufgaben", "Hausaufgabenhilfe", "zentrum", "school", "children", "Nordstadt", -420),
    offer("lernen", "Lernwerkstatt am Kanal", "hilfe", "school", "children", "Nordstadt", -200),
    // Looked at: coordinated, no double, being clarified.
    offer("rad-kurs", "Fahrradkurs für Frauen", "kobe", "bicycle", "women", "Hafen", -260),
    offer("rad-hafen", "Radfahren lernen am Kai", "syrien", "bicycle", "women", "Hafen", -180),
    offer(
      "eltern",
      "Elterncafé Ziegelwiesen",
      "schule",
      "school",
      "families",
      "Ziegelwiesen",
      -330
    ),
    offer(
      "eltern-gu",
      "Elterncafé an den Ziegelwiesen",
      "unterkunft",
      "upbringing",
      "refugees",
      "Ziegelwiesen",
      -150
    ),
    offer("wege", "Behördenlotsen am Hafen", "lotsen", "orientation", "newcomers", "Hafen", -400)
      .with(["origin": "own"]),
    offer("formulare", "Formularhilfe", "diakonie", "orientation", "newcomers", "Hafen", -140),
    offer("frauen-cafe", "Frauenfrühstück", "frauen", "culture,health", "women", "Nordstadt", -500)
      .with(["origin": "co-initiated"]),
    offer("ball", "Offenes Fußballtraining", "tsv", "sport", "youth", "Nordstadt", -600),
    offer("vorlesen", "Vorlesen am Freitag", "schule", "school", "children", "Ziegelwiesen", -250),
  ]

  private static func offer(
    _ key: String,
    _ title: String,
    _ provider: String,
    _ topics: String,
    _ groups: String,
    _ district: String,
    _ start: Int
  ) -> SampleCase {
    let sum = key.utf8.reduce(5) { ($0 * 31 + Int($1)) % 9973 }
    return SampleCase(
      Offer.self,
      key,
      20 - start,
      [
        "title": title, "provider": provider, "topics": topics, "target-groups": groups,
        "districts": district, "start": "\(start)", "end": "\(start % 100 + 330)",
        "capacity": "\(sum % 5 * 5 + 10)", "when": SampleOffers.times[sum % 6],
        "place": SamplePlaces.rooms[sum % SamplePlaces.rooms.count], "origin": "found",
        "checked": "-\(sum % 90 + 3)",
        "coordinates": [495_900_000 + sum % 400 * 1000, 108_900_000 + sum % 700 * 1000]
          .map(GeoPoint.degrees).joined(separator: ","),
      ]
    )
  }

  private static let projects: [SampleCase] = [
    // Runs beside „Vorlesen am Freitag“ (W10).
    project(
      "lesen",
      "Lesezeit an den Ziegelwiesen",
      "agentur",
      "school,language",
      "children",
      "Ziegelwiesen",
      270
    ),
    project(
      "paten",
      "Patinnen und Paten für die Nordstadt",
      "agentur",
      "mentoring",
      "refugees,families",
      "Nordstadt",
      390
    ),
    project(
      "paten-zentrum",
      "Familienpatenschaften",
      "zentrum",
      "mentoring",
      "families",
      "Nordstadt",
      350
    ),
  ]

  private static func project(
    _ key: String,
    _ name: String,
    _ carrier: String,
    _ topics: String,
    _ groups: String,
    _ district: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      Project.self,
      key,
      age,
      [
        "name": name, "state": "granted", "carrier": carrier, "topics": topics,
        "target-groups": groups, "districts": district, "start": "\(20 - age)",
        "end": "\(400 - age % 100)", "places": "12", "participation": "with",
        "office-role": "coordinates", "need": "Die Warteliste ist länger als ein halbes Jahr.",
      ]
    ).then(age - 21, ["state": "running"])
  }

  private static let reviews: [SampleCase] = [
    review(110, "coordinated", "Der eine am Dienstag, der andere am Samstag.")
      .with(["offers": "rad-kurs,rad-hafen"]),
    review(100, "no-double", "Eines am Vormittag in der Schule, eines abends im Wohnhaus.")
      .with(["offers": "eltern,eltern-gu"]),
    review(28, "open", "Beide Seiten schicken bis zum Monatsende ihre Zahlen.")
      .with(["offers": "wege,formulare"]),
    review(90, "coordinated", "Gemeinsame Schulung; siehe Vereinbarung.")
      .with(["projects": "paten,paten-zentrum"]),
  ]

  private static func review(_ age: Int, _ verdict: String, _ reason: String) -> SampleCase {
    SampleCase(
      PairReview.self,
      "",
      age,
      ["day": "-\(age)", "verdict": verdict, "by": "Anna Rößler", "reason": reason]
    )
  }
}
