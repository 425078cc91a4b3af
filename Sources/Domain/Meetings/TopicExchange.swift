/// When pairs of partners last talked about each of the nine topics (requirement 187).
struct TopicExchange {
  private var last: [Pair: [Term: Day]] = [:]

  /// Looks through the meetings that were held; the own office is at each of them.
  ///
  /// What a meeting was about is what it says itself and the topics of its agenda that were dealt
  /// with.
  init(_ pairs: [ExchangePair], in books: OfficeBooks) {
    let office = books.office
    let own = office.own
    let contacts = books.lookup(Contact.self)
    var byPartner: [RecordID: [Pair]] = [:]
    var ours: [Pair] = []
    for pair in pairs.map(\.pair) {
      if own.contains(pair.first), own.contains(pair.second) {
        ours.append(pair)
      } else {
        let key = own.contains(pair.first) ? pair.second : pair.first
        byPartner[key, default: []].append(pair)
      }
    }
    let agendas = TopicExchange.agendas(office)
    for entry in office.meetings where entry.record.wasHeld(by: office.today) {
      let topics = entry.record.topics + (agendas[entry.id] ?? [])
      guard let day = entry.record.day, !topics.isEmpty else { continue }
      var present = Set(entry.record.partners)
      for person in entry.record.participants {
        present.formUnion(contacts.entry(person)?.record.partners ?? [])
      }
      for pair in present.flatMap({ byPartner[$0] ?? [] })
      where [pair.first, pair.second].allSatisfy({ own.contains($0) || present.contains($0) }) {
        note(topics, of: pair, on: day)
      }
      // Where both are own offices, talks with others are no exchange between them.
      for pair in ours where present.isSubset(of: [pair.first, pair.second]) {
        note(topics, of: pair, on: day)
      }
    }
  }

  /// The topics on the agenda of each meeting that were dealt with.
  private static func agendas(_ office: Office) -> [RecordID: [Term]] {
    var topics: [RecordID: [Term]] = [:]
    for item in office.agendaItems
    where item.record.topic != .none && item.record.wasDealtWith {
      if let meeting = item.record.meeting {
        topics[meeting, default: []].append(item.record.topic)
      }
    }
    return topics
  }

  private mutating func note(_ topics: [Term], of pair: Pair, on day: Day) {
    for topic in topics {
      let known = last[pair]?[topic] ?? day
      last[pair, default: [:]][topic] = max(known, day)
    }
  }

  /// The topics of a pair that nobody talked about for so many months.
  ///
  /// A pair that began only lately has as many months time.
  func neglected(_ pair: ExchangePair, months: Int, today: Day) -> [Term] {
    let limit = today.adding(months: -months)
    return pair.topics.filter { topic in
      let known = [last[pair.pair]?[topic], pair.since].compactMap { $0 }.max()
      return known.map { $0 <= limit } ?? true
    }
  }
}
