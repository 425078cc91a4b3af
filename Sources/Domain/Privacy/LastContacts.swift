/// When the office last had to do with a volunteer.
package struct LastContacts: Sendable {
  private var days: [RecordID: Day] = [:]
  private let written: [RecordID: Day]
  private let today: Day

  package init(_ office: Office) {
    written = office.written
    today = office.today
    for entry in office.interviews { note(entry.record.day, entry.record.volunteer) }
    for entry in office.consultations { note(entry.record.day, entry.record.volunteer) }
  }

  private mutating func note(_ day: Day?, _ volunteer: RecordID?) {
    guard let day, let volunteer, day <= today else { return }
    days[volunteer] = max(days[volunteer] ?? day, day)
  }

  /// The last talk; where none is known, the day on which the record was last written.
  package func last(of volunteer: Entry<Volunteer>) -> Day? {
    let known = [volunteer.record.lastContact, days[volunteer.id]].compactMap { $0 }.max()
    return known ?? written[volunteer.id]
  }
}
