/// Thanks that were given and forgotten, and what makes a card possible.
enum RecognitionCases {
  static let all = hours + recognitions

  private static let hours: [SampleCase] =
    // Enough for the blue card, and never thanked (W45, W46).
    [hours("fw-weidner", -780, 18)]
    + (1...11).map { hours("fw-weidner", -30 * $0, 24) }
    // A pupil’s hours would do, hers are enough for the record (W46).
    + [hours("fw-yildirim", -500, 10)]
    + (1...6).map { hours("fw-yildirim", -45 * $0, 15) }
    // Thanked lately, and a card that ends soon.
    + [hours("fw-brandt", -960, 20)]
    // Thanked long ago (W45).
    + [hours("fw-schneider", -640, 12), hours("fw-schneider", -50, 9)]

  private static func hours(_ volunteer: String, _ day: Int, _ length: Int) -> SampleCase {
    SampleCase(
      HoursEntry.self,
      "",
      -day - 1,
      [
        "volunteer": volunteer, "day": "\(day)", "length": "\(length * 60)",
        "activity": "Begleitung, ganzer Monat",
      ]
    )
  }

  private static let recognitions: [SampleCase] = [
    recognition("fw-brandt", "card-blue", -1040, "Erste Ehrenamtskarte").with(["until": "54"]),
    recognition("fw-brandt", "thanks", -120, "Danke-Abend im Rathaus"),
    recognition("fw-schneider", "party", -520, "Sommerfest der Freiwilligen"),
    recognition("fw-haddad", "thanks", -40, "Brief nach dem Fachtag"),
    recognition("fw-mueller", "honour", -200, "Ehrung durch die Stadt").with([
      "partners": "agentur"
    ]),
  ]

  private static func recognition(
    _ volunteer: String,
    _ type: String,
    _ day: Int,
    _ occasion: String
  ) -> SampleCase {
    SampleCase(
      Recognition.self,
      "",
      -day - 1,
      [
        "volunteer": volunteer, "type": type, "day": "\(day)", "occasion": occasion,
        "by": "Anna Rößler",
      ]
    )
  }
}
