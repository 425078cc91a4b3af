import Domain

/// Graphs that look like chance and are the same for the same number.
enum TestGraphs {
  private static let names = [
    "Amt", "Ärztehaus Nord", "文化协会 Halle", "جمعية النور", "e\u{301}cole", "👨‍👩‍👧 Treff",
    "Gemeinnützige Gesellschaft für Beratung und Begleitung Zugewanderter mbH", "O",
    "Verein\u{202e}zur\u{7}Hilfe",
  ]
  private static let types = Vocabulary.partnerTypes.entries.map(\.term)
  private static let districts = ["Altstadt", "Südliche Neustadt", "citywide", "文化区", "Hafen"]

  static func random(_ seed: UInt64, partners: Int, networks: Int = 5) -> NetworkGraph {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return bound > 0 ? Int(state % UInt64(bound)) : 0
    }
    var nodes = (0..<partners).map { index in
      var node = NetworkGraph.Node(
        RecordID("par:\(index)"),
        "\(names[below(names.count)]) \(index)"
      )
      node.type = types[below(types.count)]
      node.districts = (0..<below(3)).map { _ in Term(districts[below(districts.count)]) }
      return node
    }
    nodes += (0..<networks).map { index in
      var node = NetworkGraph.Node(RecordID("net:\(index)"), "Runder Tisch \(index)")
      node.kind = index % 4 == 3 ? .meeting : .network
      return node
    }
    var links: [NetworkGraph.Link] = []
    func link(_ from: Int, _ to: Int, _ ties: Ties) {
      for place in [from, to] { nodes[place].tally.add(Tally(ties)) }
      links.append(.init(nodes[from].id, nodes[to].id, Tally(ties)))
    }
    for _ in 0..<(partners / 2) where partners > 1 {
      link(below(partners), below(partners), Ties(rawValue: UInt8(1 + below(63))))
    }
    for hub in partners..<(partners + networks) {
      for _ in 0..<below(15) where partners > 0 { link(below(partners), hub, .network) }
    }
    return NetworkGraph(nodes: nodes, links: links)
  }

  /// One with so many around it.
  static func star(_ count: Int, name: String = "Nachbar") -> NetworkGraph {
    let centre = NetworkGraph.Node(RecordID("par:centre"), "Mitte")
    let others = (0..<count).map { NetworkGraph.Node(RecordID("par:\($0)"), "\(name) \($0)") }
    return NetworkGraph(
      nodes: [centre] + others,
      links: others.enumerated().map {
        .init(centre.id, $0.element.id, Tally(Ties(rawValue: UInt8(1 << ($0.offset % 5)))))
      }
    )
  }
}
