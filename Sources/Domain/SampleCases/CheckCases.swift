/// How both sides of the tandem saw their cooperation, every half year.
enum CheckCases {
  static let all = rows.flatMap { row in
    [check(row.age, "agentur", row.agency, row.note), check(row.age - 2, "lotsen", row.guides, "")]
  }

  /// The seven sentences in the order of the form, from 1 to 5.
  private static let rows: [(age: Int, agency: String, guides: String, note: String)] = [
    (535, "3233232", "2323223", "Wir sagen einander früher Bescheid."),
    (365, "3334332", "3333333", "Protokolle gleich nach dem Jour fixe."),
    (186, "4444343", "3434334", ""),
    (20, "4545454", "4344445", "Die Presse lädt künftig die Lotsenstelle ein."),
  ]

  private static let aspects = [
    "eye-level", "transparency", "trust", "acceptance", "appreciation", "communication",
    "mediator",
  ]

  private static func check(
    _ age: Int,
    _ partner: String,
    _ ratings: String,
    _ note: String
  ) -> SampleCase {
    var made = SampleCase(
      CooperationCheck.self,
      "",
      age,
      ["day": "-\(age)", "agreement": "vertrag", "partner": partner, "notes": note]
    )
    for (aspect, rating) in zip(aspects, ratings) { made = made.with([aspect: String(rating)]) }
    return made
  }
}
