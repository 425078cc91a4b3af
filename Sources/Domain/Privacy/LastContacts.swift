/// When the office last had to do with each volunteer.
///
/// What was entered as last contact counts, and what consultations, first interviews and supervision
/// tell; a day to come is no contact that was.
package struct LastContacts: Sendable {
  private var days: [RecordID: Day] = [:]
  private let written: [RecordID: Day]
  private let today: Day

  package init(_ office: Office) {
    written = office.written
    today = office.today
    // Archived people are asked after too, as long as they are kept.
    for entry in office.kept(Volunteer.self) { note(entry.record.lastContact, entry.id) }
    for entry in office.interviews { note(entry.record.day, entry.record.volunteer) }
    for entry in office.consultations { note(entry.record.day, entry.record.volunteer) }
    for entry in office.supervisions {
      for volunteer in entry.record.participants { note(entry.record.day, volunteer) }
    }
  }

  private mutating func note(_ day: Day?, _ volunteer: RecordID?) {
    guard let day, let volunteer, day <= today else { return }
    days[volunteer] = max(days[volunteer] ?? day, day)
  }

  /// The last talk with a volunteer; nil where none is known.
  package subscript(volunteer: RecordID) -> Day? { days[volunteer] }

  /// The last talk; where none is known, the day on which the record was last written.
  package func last(of volunteer: RecordID) -> Day? { days[volunteer] ?? written[volunteer] }
}
