/// Which consents hold of whom on a day.
package struct Consents: Sendable {
  private let day: Day
  private let byPerson: [RecordID: [Entry<Consent>]]

  package init(_ consents: [Entry<Consent>], on day: Day) {
    self.day = day
    let inUse = consents.filter(\.isInUse)
    byPerson = Dictionary(grouping: inUse) { $0.record.volunteer ?? $0.record.contact ?? $0.id }
  }

  package init(_ office: Office) { self.init(office.consents, on: office.today) }

  /// All consents of somebody for a purpose, the newest last.
  private func all(_ purpose: String, of person: RecordID) -> [Entry<Consent>] {
    (byPerson[person] ?? []).filter { $0.record.purpose.key == purpose }.sorted { left, right in
      (left.record.given?.number ?? 0, left.id) < (right.record.given?.number ?? 0, right.id)
    }
  }

  /// The newest consent for a purpose that holds; nil where none does.
  package func holding(_ purpose: String, of person: RecordID) -> Entry<Consent>? {
    all(purpose, of: person).last { $0.record.holds(on: day) }
  }

  /// All consents for a purpose that hold.
  package func allHolding(_ purpose: String, of person: RecordID) -> [Entry<Consent>] {
    all(purpose, of: person).filter { $0.record.holds(on: day) }
  }

  package func holds(_ purpose: String, of person: RecordID) -> Bool {
    byPerson[person]?.contains { $0.record.purpose.key == purpose && $0.record.holds(on: day) }
      ?? false
  }

  /// The day on which a purpose was last withdrawn; nil while it holds, or where it never did.
  package func withdrawal(of purpose: String, by person: RecordID) -> Day? {
    guard let all = byPerson[person], !holds(purpose, of: person) else { return nil }
    return all.filter { $0.record.purpose.key == purpose }.compactMap(\.record.withdrawn)
      .filter { $0 <= day }.max()
  }
}

extension Office {
  /// Whether a contact agreed by a day to be named outside of the office, and took nothing back.
  package func isListed(_ contact: Entry<Contact>, by day: Day) -> Bool {
    guard let listed = contact.record.listed, listed <= day else { return false }
    let own = Consents(consents.filter { $0.record.contact == contact.id }, on: day)
    return ["photo", "storage"].allSatisfy { own.withdrawal(of: $0, by: contact.id) == nil }
  }
}
