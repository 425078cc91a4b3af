/// Who gets a circular today, who does not, and why (requirement 204).
package struct CircularRecipients: Sendable {
  /// Somebody to be written to.
  package struct Person: Hashable, Sendable {
    package let id: RecordID
    package let salutation: String
    package let firstName: String
    package let lastName: String
    package let email: String

    /// The last name first.
    package var listed: String { PersonName.listed(last: lastName, first: firstName) }

    init(_ volunteer: Entry<Volunteer>) {
      id = volunteer.id
      salutation = ""
      firstName = volunteer.record.firstName
      lastName = volunteer.record.lastName
      email = volunteer.record.email
    }

    init(_ contact: Entry<Contact>) {
      id = contact.id
      salutation = contact.record.salutation
      firstName = contact.record.firstName
      lastName = contact.record.lastName
      email = contact.record.email
    }
  }

  /// Those with an e-mail address, by name.
  package private(set) var mailed: [Person] = []
  /// Those without one, who are written to by post.
  package private(set) var posted: [Person] = []
  /// Those whom the circular is for but who must not get it.
  package private(set) var excluded: [(person: Person, reason: CircularExclusion)] = []

  package init(_ circular: Circular, _ office: Office) {
    self.init(circular, office, CircularPermits(office))
  }

  package init(_ circular: Circular, _ office: Office, _ permits: CircularPermits) {
    let audience = CircularAudience(circular, office)
    let volunteers = audience.volunteers.map { (Person($0), permits.exclusion(of: $0)) }
    let contacts = audience.contacts.map { (Person($0), permits.exclusion(of: $0)) }
    let all = (volunteers + contacts).map { (key: Folding.fold($0.0.listed), $0.0, $0.1) }
    var seen: [String: String] = [:]
    for (_, person, exclusion) in all.sorted(by: { ($0.key, $0.1.id) < ($1.key, $1.1.id) }) {
      let address = MailAddress.key(person.email)
      if let exclusion {
        excluded.append((person, exclusion))
      } else if !MailAddress.isUsable(person.email) {
        posted.append(person)
      } else if let first = seen[address] {
        excluded.append((person, .sameAddress(first)))
      } else {
        seen[address] = person.listed
        mailed.append(person)
      }
    }
  }

  /// All who get it.
  package var all: [Person] { mailed + posted }

  /// The volunteers among those who get it.
  package var volunteers: [RecordID] { ids(Volunteer.kind) }

  /// The people at partners among those who get it.
  package var contacts: [RecordID] { ids(Contact.kind) }

  /// What the circular keeps of them: the values of its fields.
  package var written: [(field: String, value: String)] {
    [("volunteers", volunteers.stored), ("contacts", contacts.stored)]
  }

  private func ids(_ kind: RecordKind) -> [RecordID] {
    all.map(\.id).filter { $0.prefix == kind.prefix }
  }
}
