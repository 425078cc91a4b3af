/// Two partners who want to talk about certain topics, as a tandem or by an agreement.
struct ExchangePair: Sendable {
  let pair: Pair
  /// In the order of the nine topics.
  var topics: [Term]
  /// Since when they want to; nil where nobody knows.
  var since: Day?
  /// The tandem and the agreements it rests on.
  var records: [RecordID]

  /// All pairs of today, each once.
  static func all(in office: Office) -> [ExchangePair] {
    let agreed = Dictionary(grouping: office.agreedTopics) { $0.record.agreement }
    let own = office.own
    var found: [Pair: ExchangePair] = [:]
    for (id, agreement) in office.agreements.map({ ($0.id, $0.record) })
    where agreement.isInForce(on: office.today) {
      let topics = Set((agreed[id] ?? []).map(\.record.topic))
      let since = agreement.start ?? agreement.signed ?? agreement.since
      for pair in Pair.all(of: office.parties(of: agreement))
      where !topics.isEmpty && (own.contains(pair.first) || own.contains(pair.second)) {
        found.note(pair, topics, since: since, record: id)
      }
    }
    let everything = Set(Vocabulary.exchangeTopics.entries.map(\.term))
    for (id, tandem) in office.tandems.map({ ($0.id, $0.record) })
    where tandem.period.contains(office.today) {
      guard let agency = tandem.agency, let guide = tandem.guide, agency != guide,
        office.isKnown(agency), office.isKnown(guide)
      else { continue }
      let pair = Pair(agency, guide)
      // What the two agreed on is what they want to talk about.
      found.note(pair, found[pair] == nil ? everything : [], since: tandem.start, record: id)
    }
    return found.values.sorted { ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second) }
  }
}

extension [Pair: ExchangePair] {
  fileprivate mutating func note(_ pair: Pair, _ topics: Set<Term>, since: Day?, record: RecordID) {
    var entry = self[pair] ?? ExchangePair(pair: pair, topics: [], since: since, records: [])
    let all = topics.union(entry.topics)
    entry.topics = Vocabulary.exchangeTopics.entries.map(\.term).filter(all.contains)
    if let since { entry.since = entry.since.map { Swift.min($0, since) } ?? since }
    entry.records.append(record)
    self[pair] = entry
  }
}
