/// What can be applied for once its conditions are met: both cards of Bavaria and the record of
/// volunteering.
package enum Honour: String, CaseIterable, Sendable {
  case blueCard = "card-blue"
  case goldCard = "card-gold"
  case record

  /// Its kind among the recognitions.
  package var type: Term { Term(rawValue) }

  package var title: Text {
    let vocabulary = Vocabulary.recognitionKinds
    return Text(
      de: vocabulary.label(rawValue, .german),
      en: vocabulary.label(rawValue, .english)
    )
  }

  /// In few letters, for a column.
  var brief: Text {
    switch self {
    case .blueCard: Text(de: "Karte blau", en: "blue card")
    case .goldCard: Text(de: "Karte gold", en: "golden card")
    case .record: Text(de: "Nachweis", en: "record")
    }
  }

  /// The last day on which one that was given holds; nil without an end.
  package func end(of recognition: Recognition) -> Day? {
    if let until = recognition.until { return until }
    guard let months = terms.months, let day = recognition.day else { return nil }
    let same = day.adding(months: months)
    // Where the last month has no such day, it ends with that month (§ 188 para. 3 BGB).
    return same.parts.day == day.parts.day ? same.adding(days: -1) : same
  }

  /// The numbers of its conditions; those of the cards as the county offices of Bavaria publish
  /// them, those of the record by its carriers.
  var terms: Terms {
    switch self {
    case .blueCard:
      Terms(
        age: 16,
        years: 2,
        yearlyHours: 250,
        weeklyHours: 5,
        months: 36,
        grounds: ["juleica", "service", "fire", "rescue", "reserve"]
      )
    case .goldCard:
      Terms(
        years: 25,
        yearlyHours: 250,
        weeklyHours: 5,
        grounds: ["award", "long-service", "long-reserve"]
      )
    case .record: Terms(age: 14, yearlyHours: 80, pupilHours: 60)
    }
  }

  struct Terms {
    /// Whole years of life.
    var age: Int?
    /// Whole years of service.
    var years: Int?
    let yearlyHours: Int
    /// The hours a year that are enough of pupils.
    var pupilHours: Int?
    var weeklyHours: Int?
    /// How long it holds; nil without an end.
    var months: Int?
    /// What takes the place of years and hours.
    var grounds: Set<String> = []
  }
}
