/// Who may be meant in the minutes of a meeting.
extension MinutesPeople {
  /// `contacts` are those in use; `user` is who writes, empty where nobody does.
  package init(
    _ meeting: Meeting,
    user: String,
    contacts: [Entry<Contact>],
    volunteer: (RecordID) -> Volunteer?,
    lecturer: (RecordID) -> Lecturer?
  ) {
    let known = contacts.map { entry in
      Person(entry.record.firstName, entry.record.lastName, contact: entry.id)
    }
    let persons = Dictionary(zip(contacts.map(\.id), known)) { first, _ in first }
    let here = meeting.participants + meeting.invited + meeting.excused
    let present =
      here.compactMap { persons[$0] }
      + meeting.volunteers.compactMap(volunteer).map { Person($0.firstName, $0.lastName) }
      + meeting.speakers.compactMap(lecturer).map { Person($0.firstName, $0.lastName) }
    self.init([present, user.isEmpty ? [] : [Person(user)]], others: known)
  }
}

extension MinutesPeople.Person {
  fileprivate init(_ first: String, _ last: String, contact: RecordID? = nil) {
    self.init([first, last].filter { !$0.isEmpty }.joined(separator: " "), contact: contact)
  }
}
