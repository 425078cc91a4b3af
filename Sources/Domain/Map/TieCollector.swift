/// Gathers the nodes and links of a graph from the records of an office.
struct TieCollector {
  /// So many partners are tied to each other one by one; more hang on a node of their own.
  static let mostInPairs = 6

  private var partners: [RecordID: NetworkGraph.Node]
  private var hubs: [NetworkGraph.Node] = []
  private(set) var links: [NetworkGraph.Link] = []

  init(_ office: Office) {
    let own = office.own
    let nodes = office.partners.filter { $0.record.state.key != "ended" }.map { entry in
      var node = NetworkGraph.Node(entry.id, entry.record.name)
      if !entry.record.shortName.isEmpty { node.shortLabel = entry.record.shortName }
      node.type = entry.record.type
      node.districts = entry.record.districts
      node.isOwn = own.contains(entry.id)
      return node
    }
    partners = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
  }

  var nodes: [NetworkGraph.Node] { Array(partners.values) + hubs }

  /// The partners of a list that are in the graph, each once.
  private func known(_ ids: [RecordID]) -> [RecordID] {
    var seen: Set<RecordID> = []
    return ids.filter { partners[$0] != nil && seen.insert($0).inserted }
  }

  /// Ties each of the partners to each other one.
  mutating func join(_ ids: [RecordID], _ tie: Ties, on day: Day? = nil) {
    let ids = known(ids)
    count(ids, tie, day)
    connect(ids, tie, day)
  }

  private mutating func count(_ ids: [RecordID], _ tie: Ties, _ day: Day?) {
    var tally = Tally(tie)
    tally.lastMeeting = day
    for id in ids { partners[id]?.tally.add(tally) }
  }

  private mutating func connect(_ ids: [RecordID], _ tie: Ties, _ day: Day?) {
    var tally = Tally(tie)
    tally.lastMeeting = day
    for (place, id) in ids.enumerated() {
      for other in ids[(place + 1)...] { links.append(.init(id, other, tally)) }
    }
  }

  private mutating func hang(_ ids: [RecordID], on hub: NetworkGraph.Node, _ tally: Tally) {
    if !hubs.contains(where: { $0.id == hub.id }) { hubs.append(hub) }
    for id in ids { links.append(.init(id, hub.id, tally)) }
  }

  mutating func add(_ agreement: Entry<Agreement>, parties: [RecordID]) {
    let parties = known(parties)
    guard parties.count > TieCollector.mostInPairs else { return join(parties, .agreement) }
    count(parties, .agreement, nil)
    var hub = NetworkGraph.Node(agreement.id, agreement.record.title)
    hub.kind = .agreement
    hub.tally = Tally(.agreement)
    hang(parties, on: hub, Tally(.agreement))
  }

  /// A network with the memberships that hold; who coordinates it belongs to it.
  mutating func add(_ network: Entry<Network>, _ memberships: [Entry<Membership>]) {
    let own = memberships.filter { $0.record.network == network.id }.compactMap(\.record.partner)
    let members = known(own + [network.record.coordinator].compactMap { $0 })
    count(members, .network, nil)
    var hub = NetworkGraph.Node(network.id, network.record.name)
    hub.kind = .network
    hub.type = network.record.type
    hub.districts = network.record.districts
    hub.tally = Tally(.network)
    hang(members, on: hub, Tally(.network))
    if members.isEmpty { hubs.append(hub) }
  }

  /// Meetings, large ones of the same name as one node.
  mutating func add(_ meetings: [Entry<Meeting>], _ contacts: [Entry<Contact>]) {
    let employers = Dictionary(contacts.map { ($0.id, $0.record.partners) }) { first, _ in first }
    var series: [String: NetworkGraph.Node] = [:]
    for entry in meetings.sorted(by: { $0.id < $1.id }) {
      let present = known(attending(entry.record, employers))
      count(present, .meeting, entry.record.day)
      guard present.count > TieCollector.mostInPairs else {
        connect(present, .meeting, entry.record.day)
        continue
      }
      var tally = Tally(.meeting)
      tally.lastMeeting = entry.record.day
      let name = Folding.fold(entry.record.name)
      var hub = series[name] ?? NetworkGraph.Node(entry.id, entry.record.name)
      hub.kind = .meeting
      hub.tally.add(tally)
      series[name] = hub
      for id in present { links.append(.init(id, hub.id, tally)) }
    }
    hubs += series.values
  }

  /// The organisations at a meeting: a person stands for one that is named, else for the first.
  private func attending(_ meeting: Meeting, _ employers: [RecordID: [RecordID]]) -> [RecordID] {
    let named = Set(meeting.partners)
    let sent = meeting.participants.compactMap { person -> RecordID? in
      let employers = employers[person] ?? []
      return employers.contains(where: named.contains) ? nil : employers.first
    }
    return meeting.partners + sent
  }
}
