/// Open places with their visitors, and what the office gave to whom.
enum OpenPlaceCases {
  static let all = places + visitors + services

  private static let places: [SampleCase] = [
    place("ort-treff", "Welcome-Treff am Hafen", "open-place", "lotsen", "Hafen", -25).with([
      "times": "2@1400-1800,4@1400-1800", "cadence": "zweimal in der Woche",
      "offers": "Kaffee, Hausaufgaben, Hilfe mit Formularen; mittwochs Nähmaschinen.",
      "target-groups": "refugees,newcomers",
    ]),
    // A consultation hour for volunteers of one kind (requirement 239).
    place(
      "ort-deutsch",
      "Deutsch-Sprechstunde für Lehrende",
      "consultation",
      "agentur",
      "Altstadt",
      -40
    )
    .with([
      "times": "3@1700-1900", "cadence": "am ersten Mittwoch im Monat",
      "offers": "Material, Austausch, Beratung für alle, die ehrenamtlich Deutsch unterrichten.",
    ]),
    // Nobody looked at it for long (W44).
    place("ort-cafe", "Sprechcafé im Bürgerhaus", "language-cafe", "haus", "Lerchenberg", -150)
      .with([
        "times": "5@1600-1800", "cadence": "jede Woche",
      ]),
  ]

  private static func place(
    _ key: String,
    _ name: String,
    _ type: String,
    _ partner: String,
    _ district: String,
    _ checked: Int
  ) -> SampleCase {
    SampleCase(
      OpenPlace.self,
      key,
      520,
      [
        "name": name, "type": type, "partner": partner, "districts": district,
        "checked": "\(checked)",
      ]
    )
  }

  /// About fifty came on most days, fewer in summer.
  private static let visitors: [SampleCase] =
    zip([-4, -11, -25, -46, -60, -88, -116, -144], [57, 51, 48, 55, 60, 31, 28, 52]).map {
      SampleCase(
        VisitorCount.self,
        "",
        -$0 - 1,
        ["day": "\($0)", "place": "ort-treff", "visitors": "\($1)", "volunteers": "5"]
      )
    } + [
      SampleCase(
        VisitorCount.self,
        "",
        17,
        ["day": "-18", "place": "ort-deutsch", "visitors": "9", "volunteers": "1"]
      )
    ]

  private static let services: [SampleCase] = [
    service(-1, "information", "seeker", 6).with(["topic": "orientation"]),
    service(-1, "advice", "volunteer", 2),
    service(-5, "advice", "seeker", 3).with(["topic": "housing"]),
    service(-20, "support", "volunteer", 2),
    service(-70, "training", "volunteer", 12),
  ]

  private static func service(
    _ day: Int,
    _ type: String,
    _ asker: String,
    _ count: Int
  ) -> SampleCase {
    SampleCase(
      ServiceCount.self,
      "",
      -day,
      [
        "day": "\(day)", "type": type, "asker-kind": asker, "count": "\(count)",
        "by": "Anna Rößler",
      ]
    )
  }
}
