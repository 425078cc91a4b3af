/// Partners by how long ago somebody talked to them.
package struct LastTalk: Sendable {
  package let partner: RecordID
  package let name: String
  /// The newest talk; nil where there was none.
  package let talk: Conversation?

  /// Days since the last talk; nil where there was none.
  package func days(until today: Day) -> Int? {
    talk?.day.map { today.number - $0.number }
  }

  /// All partners but the own offices and those with whom it ended: never talked to first, then
  /// those whose last talk is the longest ago.
  ///
  /// Talks of days to come and archived records do not count.
  package static func all(
    partners: some Sequence<(RecordID, Partner)>,
    talks: some Sequence<(RecordID, Conversation)>,
    own: Set<RecordID> = [],
    today: Day
  ) -> [LastTalk] {
    var newest: [RecordID: Conversation] = [:]
    for (_, talk) in talks where talk.archived == nil {
      guard let partner = talk.partner, let day = talk.day, day <= today else { continue }
      if let known = newest[partner]?.day, known >= day { continue }
      newest[partner] = talk
    }
    let listed = partners.filter { id, partner in
      partner.archived == nil && partner.state != Term("ended") && !own.contains(id)
    }
    let keyed = listed.map { id, partner in
      let last = LastTalk(partner: id, name: partner.name, talk: newest[id])
      return (last: last, number: newest[id]?.day?.number ?? .min, name: Folding.fold(partner.name))
    }
    return keyed.sorted { ($0.number, $0.name) < ($1.number, $1.name) }.map(\.last)
  }
}
