/// What is to be followed up after talks with partners and volunteers and after advice, what is due
/// first, first.
package struct FollowUps: Sendable {
  package struct Row: Sendable {
    package let id: RecordID
    package let due: Day
    /// With whom the talk was.
    package let whom: RecordID?
    package let subject: String
    package let isLate: Bool
  }

  /// The types of records after which something may have to be done.
  package static let types: [any FollowedUp.Type] = [
    Conversation.self, Consultation.self, FirstInterview.self, OrganisationAdvice.self,
  ]

  package let rows: [Row]

  package init(_ records: [(RecordID, any FollowedUp)], today: Day) {
    rows = records.compactMap { id, record -> Row? in
      guard record.archived == nil, record.isWaiting, let due = record.followUp else { return nil }
      return Row(
        id: id,
        due: due,
        whom: record.whom,
        subject: record.about,
        isLate: due < today
      )
    }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
