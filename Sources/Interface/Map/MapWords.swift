import Domain
import Terminal

/// What the map says in words about a node and its ties.
struct MapWords {
  let graph: NetworkGraph
  let language: Language
  /// Meetings are counted from this day on.
  let since: Day

  /// Name, type and districts.
  func title(_ place: Int) -> String {
    let node = graph.nodes[place]
    let districts = node.districts.map { Vocabulary.districts.label($0.key, language) }
    let parts = [node.label, kind(place), districts.joined(separator: ", ")]
    let own = node.isOwn ? "\(MapSigns.own) " : ""
    return "\(own)\(MapSigns.sign(node)) \(parts.filter { !$0.isEmpty }.joined(separator: " · "))"
  }

  /// The type of a partner, or what sort of thing a node is.
  func kind(_ place: Int) -> String {
    let node = graph.nodes[place]
    switch node.kind {
    case .partner: return Vocabulary.partnerTypes.label(node.type.key, language)
    case .network:
      let type = Vocabulary.networkTypes.label(node.type.key, language)
      return type.isEmpty ? Network.singular[language] : type
    case .agreement: return Agreement.singular[language]
    case .meeting: return Meeting.title[language]
    }
  }

  /// What a node has in all: „Vereinbarung, 2 Netzwerke, 5 Treffen seit 11/2025“.
  func ties(_ place: Int) -> String {
    let node = graph.nodes[place]
    guard node.kind == .partner else {
      let count = graph.degree(of: place)
      let members = Text(
        de: count == 1 ? "1 Partner" : "\(count) Partner",
        en: count == 1 ? "1 partner" : "\(count) partners"
      )[language]
      return node.kind == .meeting ? "\(members), \(words(node.tally))" : members
    }
    let found = words(node.tally)
    guard node.tally.ties.isDisjoint(with: .joining), !node.isOwn else { return found }
    let alone = Text(
      de: "Keine Vereinbarung, kein Netzwerk, kein Treffen seit \(month)",
      en: "No agreement, no network, no meeting since \(month)"
    )[language]
    return found.isEmpty ? alone : "\(alone); \(found)"
  }

  /// What joins two nodes; empty where nothing does.
  func between(_ place: Int, and other: Int) -> String {
    graph.edges(of: place).first { $0.node == other }.map { words($0.edge.tally) } ?? ""
  }

  func words(_ tally: Tally) -> String {
    var parts: [String] = []
    add(tally.tandems, Text(de: "Tandem", en: "tandem pair"), nil, &parts)
    add(
      tally.agreements,
      Text(de: "Vereinbarung", en: "agreement"),
      Text(de: "Vereinbarungen", en: "agreements"),
      &parts
    )
    add(
      tally.networks,
      Text(de: "Netzwerk", en: "network"),
      Text(de: "Netzwerke", en: "networks"),
      &parts
    )
    add(tally.parents, Text(de: "gehört zusammen", en: "belong together"), nil, &parts)
    add(
      tally.mediations,
      Text(de: "Vermittlung", en: "mediation"),
      Text(de: "Vermittlungen", en: "mediations"),
      &parts
    )
    if tally.meetings > 0 {
      let last = tally.lastMeeting?.written(language) ?? ""
      parts.append(
        Text(
          de: "\(tally.meetings) Treffen seit \(month), zuletzt \(last)",
          en:
            "\(tally.meetings) meeting\(tally.meetings == 1 ? "" : "s") since \(month), last \(last)"
        )[language]
      )
    }
    return parts.joined(separator: ", ")
  }

  private func add(_ count: Int, _ one: Text, _ many: Text?, _ parts: inout [String]) {
    guard count > 0 else { return }
    if count == 1 || many == nil {
      parts.append(one[language])
    } else if let many {
      parts.append("\(count) \(many[language])")
    }
  }

  private var month: String {
    let (year, month, _) = since.parts
    return "\(month)/\(year)"
  }
}
