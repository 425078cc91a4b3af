/// What placements and guide agreements taught, for the plenum: neither volunteers nor clients are
/// named (requirement 148).
package struct Experiences: Sendable {
  package struct Row: Sendable, Hashable {
    package let day: Day
    /// The site, project or kind of work; never a person.
    package let place: String
    package let title: Text
    package let text: String
  }

  /// The newest first.
  package let rows: [Row]

  /// What was written since a day; `written` tells when a text of a record was.
  package init(
    _ office: Office,
    since: Day,
    reading: Reading,
    written: (RecordID, String) -> Day?
  ) {
    var rows: [Row] = []
    let known = office.knownPeople
    func add(_ id: RecordID, _ field: String, _ title: Text, _ text: String, _ place: String) {
      guard text.contains(where: { !$0.isWhitespace }), let day = written(id, field), day >= since
      else { return }
      rows.append(Row(day: day, place: place, title: title, text: PersonTrace.masked(text, known)))
    }
    for entry in office.placements {
      let placement = entry.record
      let linked = [placement.request, placement.project].compactMap { $0 }
      let place =
        linked.lazy.compactMap(reading.label).first ?? office.publicName(of: placement.site)
        ?? PersonTrace.masked(placement.activity, known)
      add(entry.id, "feedback", Experiences.feedback, placement.feedback, place)
      add(entry.id, "obstacles", Experiences.obstacles, placement.obstacles, place)
    }
    for entry in office.guideAgreements {
      let place = GuideAgreement.singular[reading.language]
      let texts = [
        ("closing", Experiences.closing, entry.record.closing),
        ("guide-learned", Experiences.guideLearned, entry.record.guideLearned),
        ("client-learned", Experiences.clientLearned, entry.record.clientLearned),
      ]
      for (field, title, text) in texts { add(entry.id, field, title, text, place) }
    }
    self.rows = rows.sorted {
      $0.day == $1.day ? ($0.place, $0.text) < ($1.place, $1.text) : $0.day > $1.day
    }
  }

  private static let feedback = Text(de: "Erfahrung", en: "Experience")
  private static let obstacles = Text(de: "Stolperstein", en: "Obstacle")
  private static let closing = Text(de: "Abschluss", en: "Closing")
  private static let guideLearned = Text(de: "Die Lotsin/der Lotse lernte", en: "The guide learned")
  private static let clientLearned = Text(de: "Die Person lernte", en: "The person learned")
}
