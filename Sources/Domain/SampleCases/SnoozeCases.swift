/// A case of W7 that can wait: the talks about the next agreement have a day.
enum SnoozeCases {
  static let all: [SampleCase] = [
    SampleCase(
      WarningSnooze.self,
      "",
      5,
      [
        "warning": "7", "records": "patenschaften", "partner": "zentrum", "until": "12",
        "note": "Der Entwurf liegt beim Zentrum, das Gespräch ist in zwei Wochen.",
        "by": "Anna Rößler",
      ]
    )
  ]
}
