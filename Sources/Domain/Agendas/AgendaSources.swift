/// Where the proposals for one meeting come from.
struct AgendaSources {
  private let meeting: Entry<Meeting>
  private let office: Office
  /// The day for which they are: that of the meeting.
  private let day: Day
  /// The meetings of the same series before this one, by their days.
  private let earlier: [Entry<Meeting>]
  /// The agenda items that others were carried over from.
  private let carried: Set<RecordID>

  init(_ meeting: Entry<Meeting>, in office: Office) {
    self.meeting = meeting
    self.office = office
    let day = meeting.record.day ?? office.today
    self.day = day
    let series = meeting.record.series
    earlier = office.meetings.filter { entry in
      series != nil && entry.record.series == series && entry.id != meeting.id
        && entry.record.day.map { $0 <= day } ?? false
    }.sorted { ($0.record.day?.number ?? 0, $0.id.text) < ($1.record.day?.number ?? 0, $1.id.text) }
    carried = Set(office.agendaItems.compactMap(\.record.origin))
  }

  var all: [AgendaProposal] {
    standing(.opening) + items + proposed + tasks + topics + standing(.closing)
  }

  /// What each meeting has.
  private func standing(_ source: AgendaProposal.Source) -> [AgendaProposal] {
    let rows: [(name: String, title: String, type: String, length: Int)] =
      source == .opening
      ? [("welcome", "Begrüßung und Tagesordnung", "info", 5)]
        + (last == nil ? [] : [("minutes", "Protokoll der letzten Sitzung", "decision", 5)])
      : [("dates", "Termine und Verschiedenes", "info", 10)]
    return rows.map { row in
      AgendaProposal(
        id: RecordID("standing:\(row.name)"),
        source: source,
        title: row.title,
        detail: Text(""),
        values: [("type", row.type), ("length", String(row.length))],
        changes: []
      )
    }
  }

  /// The last meeting that took place.
  private var last: Entry<Meeting>? { earlier.last { $0.record.wasHeld(by: office.today) } }

  /// The items of the series that are still open: of its earlier meetings, held or not, parked ones
  /// whose day has come, and its backlog.
  private var items: [AgendaProposal] {
    guard let series = meeting.record.series else { return [] }
    let past = Set(
      earlier.filter { entry in
        entry.record.wasHeld(by: office.today)
          || ["cancelled", "skipped", "moved"].contains(entry.record.state.key)
      }.map(\.id)
    )
    let all = Set(earlier.map(\.id))
    let days = Dictionary(earlier.map { ($0.id, $0.record.day) }) { first, _ in first }
    let open = office.agendaItems.compactMap { item -> AgendaProposal? in
      let record = item.record
      guard !carried.contains(item.id) else { return nil }
      let isHere = record.meeting.map(all.contains) ?? (record.series == series)
      let from = record.meeting.flatMap { days[$0] ?? nil }
      if record.state.key == "parked" {
        guard isHere, record.parkedUntil.map({ $0 <= day }) ?? false else { return nil }
        return proposal(item, .parked, since: record.parkedUntil, from: from)
      }
      guard record.isUnfinished else { return nil }
      if record.meeting == nil, record.series == series {
        return proposal(item, .backlog, from: nil)
      }
      return record.meeting.map(past.contains) == true
        ? proposal(item, .unfinished, from: from) : nil
    }
    return open.sorted { $0.source.rawValue < $1.source.rawValue }
  }

  /// An item of the backlog goes on the agenda itself; of one that a meeting had, a new one is made.
  ///
  /// So the agenda of that meeting stays as it was, and notes about a case stay there.
  private func proposal(
    _ item: Entry<AgendaItem>,
    _ source: AgendaProposal.Source,
    since: Day? = nil,
    from: Day?
  ) -> AgendaProposal {
    let record = item.record
    let isOwn = record.meeting == nil
    let copied = [
      ("type", record.type.key), ("length", record.length?.stored ?? ""),
      ("proposer", record.proposer), ("partner", record.partner?.text ?? ""),
      ("topic", record.topic.key), ("origin", item.id.text),
    ]
    let day = since.map(WarningWords.day).map {
      Text(de: "geparkt bis \($0.de)", en: "parked until \($0.en)")
    }
    let origin = from.map(WarningWords.day).map { Text(de: "vom \($0.de)", en: "of \($0.en)") }
    return AgendaProposal(
      id: item.id,
      source: source,
      title: record.title,
      detail: AgendaSources.join([
        day, origin, record.proposer.isEmpty ? nil : Text(record.proposer),
      ]),
      values: isOwn ? nil : copied.filter { !$0.1.isEmpty }.map { (field: $0.0, value: $0.1) },
      changes: isOwn
        ? [("meeting", meeting.id.text), ("state", "open")]
          + (record.parkedUntil == nil ? [] : [("parked-until", "")])
        : [("state", "moved")]
    )
  }

  /// What partners put in to the network and nobody has taken up.
  private var proposed: [AgendaProposal] {
    let own = office.meetingSeries.first { $0.id == meeting.record.series }?.record.network
    guard let network = meeting.record.network ?? own else { return [] }
    return office.topicProposals.filter { entry in
      entry.record.network == network && ["", "open"].contains(entry.record.state.key)
    }.map { entry in
      let partner = entry.record.partner.flatMap { office.isKnown($0) ? $0 : nil }
      let since = entry.record.day.map(WarningWords.day)
        .map { Text(de: "vom \($0.de)", en: "of \($0.en)") }
      return AgendaProposal(
        id: entry.id,
        source: .proposed,
        title: entry.record.title,
        detail: AgendaSources.join([partner.map { Text(office.name($0)) }, since]),
        values: [("type", "discussion")] + (partner.map { [("partner", $0.text)] } ?? []),
        changes: [("state", "agenda")]
      )
    }
  }

  /// What was to be done by the earlier meetings of the series, the overdue first.
  private var tasks: [AgendaProposal] {
    let meetings = Set(earlier.map(\.id))
    let open = office.actionItems.filter { entry in
      entry.record.isOpen && entry.record.meeting.map(meetings.contains) ?? false
        && entry.record.parkedUntil.map { $0 <= day } ?? true
    }
    let sorted = open.sorted {
      ($0.record.due?.number ?? Int.max, $0.id.text) < (
        $1.record.due?.number ?? Int.max, $1.id.text
      )
    }
    return sorted.map { entry in
      let due = entry.record.due.map(WarningWords.day)
        .map { Text(de: "bis \($0.de)", en: "due \($0.en)") }
      let who = entry.record.responsible
      return AgendaProposal(
        id: entry.id,
        source: .tasks,
        title: entry.record.title,
        detail: AgendaSources.join([due, who.isEmpty ? nil : Text(who)]),
        isOverdue: entry.record.due.map { $0 < office.today } ?? false,
        values: [("type", "info"), ("length", "5")]
          + (entry.record.partner.map { [("partner", $0.text)] } ?? []),
        changes: []
      )
    }
  }

  /// The exchange topics that pairs of those who meet have not talked about for long (W42).
  private var topics: [AgendaProposal] {
    let present = Set(meeting.record.partners).union(office.own)
    let pairs = ExchangePair.all(in: office).filter {
      present.contains($0.pair.first) && present.contains($0.pair.second)
    }
    let exchange = TopicExchange(pairs, in: OfficeBooks(office))
    let months = office.value(of: Thresholds.topicExchange)
    var names: [Term: [String]] = [:]
    for pair in pairs {
      let other = office.own.contains(pair.pair.first) ? pair.pair.second : pair.pair.first
      for topic in exchange.neglected(pair, months: months, today: office.today) {
        names[topic, default: []].append(office.name(other))
      }
    }
    let rule = WarningWords.months(months)
    return Vocabulary.exchangeTopics.entries.map(\.term).compactMap { topic in
      guard let partners = names[topic] else { return nil }
      return AgendaProposal(
        id: RecordID("topic:\(topic.key)"),
        source: .topics,
        title: office.words(topic, of: .exchangeTopics).de,
        detail: Text(
          de: "\(partners.joined(separator: ", ")): seit \(rule.de) nicht",
          en: "\(partners.joined(separator: ", ")): not for \(rule.en)"
        ),
        topic: topic,
        values: [("type", "discussion"), ("topic", topic.key)],
        changes: []
      )
    }
  }

  private static func join(_ parts: [Text?]) -> Text {
    let parts = parts.compactMap { $0 }
    return Text(
      de: parts.map(\.de).joined(separator: " · "),
      en: parts.map(\.en).joined(separator: " · ")
    )
  }
}
