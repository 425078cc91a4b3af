/// Texts that were written for reports, and a district that nobody reaches.
enum ReportCases {
  static let all: [SampleCase] = [
    text(
      12,
      "funding",
      "0",
      "results",
      """
      Das Lotsennetz erreicht inzwischen alle fünf Stadtteile. Die Vertretung in den Ferien bleibt \
      schwierig.
      """
    ).with(["directive": "bir"]),
    text(
      40,
      "political",
      "-1",
      "needs",
      "Ohne die Stelle „Koordination Lotsennetz“ gibt es ab dem Jahreswechsel keine Vermittlung mehr."
    ),
    // Nobody lives or serves there, and nothing is offered (W47).
    SampleCase(
      Need.self,
      "bedarf-weiler",
      25,
      [
        "title": "Fahrgemeinschaft zum Sprachkurs", "partner": "gemeinde", "topics": "language",
        "districts": "Obere Weiler", "asked": "-25", "state": "open", "urgency": "normal",
        "people": "6",
      ]
    ),
  ]

  private static func text(
    _ age: Int,
    _ report: String,
    _ year: String,
    _ block: String,
    _ text: String
  ) -> SampleCase {
    SampleCase(
      ReportText.self,
      "",
      age,
      ["report": report, "year": year, "block": block, "text": text, "by": "anna"]
    )
  }
}
