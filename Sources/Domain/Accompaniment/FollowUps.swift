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

  package let rows: [Row]

  package init(
    conversations: some Sequence<(RecordID, Conversation)>,
    consultations: some Sequence<(RecordID, Consultation)>,
    interviews: some Sequence<(RecordID, FirstInterview)>,
    advices: some Sequence<(RecordID, OrganisationAdvice)>,
    today: Day
  ) {
    var rows: [Row] = []
    func add(_ id: RecordID, _ due: Day?, _ whom: RecordID?, _ subject: String) {
      guard let due else { return }
      rows.append(Row(id: id, due: due, whom: whom, subject: subject, isLate: due < today))
    }
    for (id, talk) in conversations where talk.isWaiting && talk.archived == nil {
      add(id, talk.followUp, talk.partner ?? talk.contacts.first, talk.subject)
    }
    for (id, talk) in consultations where talk.isWaiting && talk.archived == nil {
      add(id, talk.followUp, talk.volunteer, talk.topic)
    }
    for (id, talk) in interviews where talk.isWaiting && talk.archived == nil {
      add(id, talk.followUp, talk.volunteer, talk.agreed)
    }
    for (id, advice) in advices where advice.isWaiting && advice.archived == nil {
      add(id, advice.followUp, advice.partner, advice.result)
    }
    self.rows = rows.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
