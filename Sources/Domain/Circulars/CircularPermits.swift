/// Who may be written to with a circular today (requirement 204).
///
/// Volunteers have to have agreed. People at partners are reached in their role: they may be written
/// to by e-mail unless they withdrew, and by post where they agreed.
package struct CircularPermits: Sendable {
  private let today: Day
  private let consents: Consents
  /// Since when the data of somebody should be gone.
  private let overdue: [RecordID: Day]

  package init(_ office: Office) { self.init(OfficeBooks(office)) }

  init(_ books: OfficeBooks) {
    today = books.office.today
    consents = books.consents
    let findings = books.retention.rules.filter { $0.rule.kind == Volunteer.kind }
      .flatMap(\.findings)
    overdue = Dictionary(findings.map { ($0.record, $0.since) }) { min($0, $1) }
  }

  /// Why a volunteer must not be written to; nil where it is allowed.
  package func exclusion(of volunteer: Entry<Volunteer>) -> CircularExclusion? {
    if !volunteer.isInUse { return .archived }
    if volunteer.record.state == Term("left") { return .left }
    if volunteer.record.isRestricted(on: today) { return .restricted }
    if let day = consents.withdrawal(of: "storage", by: volunteer.id) { return .storage(day) }
    if let day = overdue[volunteer.id] { return .retention(day) }
    if consents.holds("circular", of: volunteer.id) { return nil }
    return consents.withdrawal(of: "circular", by: volunteer.id).map { .withdrawn($0) }
      ?? .noConsent
  }

  /// Why somebody at a partner must not be written to; nil where it is allowed.
  package func exclusion(of contact: Entry<Contact>) -> CircularExclusion? {
    if !contact.isInUse { return .archived }
    if let day = consents.withdrawal(of: "storage", by: contact.id) { return .storage(day) }
    if consents.holds("circular", of: contact.id) { return nil }
    if let day = consents.withdrawal(of: "circular", by: contact.id) { return .withdrawn(day) }
    return MailAddress.isUsable(contact.record.email) ? nil : .unreachable
  }
}
