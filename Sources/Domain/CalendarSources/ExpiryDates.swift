/// What volunteers hold for a time: qualifications, cards and certificates of good conduct.
///
/// Only days to come: of what has run out, the rules about each of them tell what is to be done.
enum ExpiryDates {
  static let all: [CalendarSource] = [
    .dates(
      of: Qualification.self,
      .deadline,
      on: { qualification, today in ahead(qualification.until, today) },
      fill: { qualification, entry, question in
        let kind = question.office.words(qualification.type, of: .qualificationKinds)
        entry.title = Text(de: "\(kind.de) läuft ab", en: "\(kind.en) expires")
        entry.detail = Text(question.volunteer(qualification.volunteer))
      }
    ),
    .dates(
      of: Recognition.self,
      .deadline,
      on: { recognition, today in ahead(recognition.until, today) },
      fill: { recognition, entry, question in
        let kind = question.office.words(recognition.type, of: .recognitionKinds)
        entry.title = Text(de: "\(kind.de) läuft ab", en: "\(kind.en) expires")
        entry.detail = Text(question.volunteer(recognition.volunteer))
      }
    ),
    CalendarSource(kind: BackgroundCheck.kind, category: .deadline, entries: certificates),
  ]

  private static func ahead(_ day: Day?, _ today: Day) -> Day? {
    day.flatMap { $0 < today ? nil : $0 }
  }

  /// The newest certificate that was seen of each volunteer who has not left.
  @Sendable
  private static func certificates(_ question: CalendarQuestion) -> [CalendarEntry] {
    let months = question.office.value(of: VolunteerThresholds.certificateRenewal)
    let seen = question.office.backgroundChecks.filter { $0.record.volunteer != nil }
    return Dictionary(grouping: seen) { $0.record.volunteer }.values.compactMap { checks in
      guard let newest = BackgroundCheckRules.newest(checks),
        let day = ahead(newest.record.date?.adding(months: months), question.today),
        question.holds(day),
        let person = question.volunteers[newest.record.volunteer], person.state.key != "left"
      else { return nil }
      var made = CalendarEntry(newest.id, .deadline, day)
      made.title = Text(de: "Führungszeugnis erneuern", en: "Renew certificate of good conduct")
      made.detail = Text(question.volunteer(newest.record.volunteer))
      return made
    }
  }
}
