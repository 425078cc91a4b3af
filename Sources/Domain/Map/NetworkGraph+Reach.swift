extension NetworkGraph {
  /// The partners, as places in `nodes`.
  package var partners: Range<Int> {
    0..<(nodes.firstIndex { $0.kind != .partner } ?? nodes.count)
  }

  /// How many nodes a node is tied to.
  package func degree(of node: Int, _ ties: Ties = .all) -> Int { edges(of: node, ties).count }

  /// The nodes around a node, ring by ring: those tied to it, then those tied to them, and so on.
  ///
  /// Each ring is in the order of `nodes`; a ring that would be empty ends the list.
  package func neighbours(of node: Int, depth: Int, _ ties: Ties = .all) -> [[Int]] {
    guard nodes.indices.contains(node) else { return [] }
    var seen: Set = [node]
    var rings: [[Int]] = []
    var ring = [node]
    for _ in 0..<max(0, depth) {
      let next = Set(ring.flatMap { edges(of: $0, ties).map(\.node) }).subtracting(seen)
      guard !next.isEmpty else { break }
      seen.formUnion(next)
      ring = next.sorted()
      rings.append(ring)
    }
    return rings
  }

  /// The nodes that hang together, the largest part first.
  package func components(_ ties: Ties = .all) -> [[Int]] {
    var seen = Array(repeating: false, count: nodes.count)
    var parts: [[Int]] = []
    for start in nodes.indices where !seen[start] {
      seen[start] = true
      var part = [start]
      var next = 0
      while next < part.count {
        for (other, _) in edges(of: part[next], ties) where !seen[other] {
          seen[other] = true
          part.append(other)
        }
        next += 1
      }
      parts.append(part.sorted())
    }
    return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// Partners without any agreement, tandem, network or meeting (requirement 35, warning W12).
  ///
  /// The office's own ones never are: nobody writes down that they take part in their own meetings.
  package var isolated: [Int] {
    partners.filter { !nodes[$0].isOwn && nodes[$0].tally.ties.isDisjoint(with: .joining) }
  }

  /// What joins a node with each other one, also by way of a common network or meeting.
  package func relations(of node: Int, _ ties: Ties = .all) -> [Int: Ties] {
    var found: [Int: Ties] = [:]
    for (other, edge) in edges(of: node, ties) {
      found[other, default: []].formUnion(edge.ties.intersection(ties))
      guard nodes[node].kind == .partner else { continue }
      let tie: Ties
      switch nodes[other].kind {
      case .partner: continue
      case .network: tie = .network
      case .agreement: tie = .agreement
      case .meeting: tie = .meeting
      }
      for (member, _) in edges(of: other, ties) where member != node {
        found[member, default: []].insert(tie)
      }
    }
    return found
  }

  /// The graph of some partners and of the networks and meetings that they take part in.
  package func keeping(_ isKept: (Node) -> Bool) -> NetworkGraph {
    let kept = Set(partners.filter { isKept(nodes[$0]) })
    let hubs = nodes.indices.filter { hub in
      nodes[hub].kind != .partner && edges(of: hub).contains { kept.contains($0.node) }
    }
    return NetworkGraph(
      nodes: (kept.sorted() + hubs).map { nodes[$0] },
      links: edges.map { Link(nodes[$0.first].id, nodes[$0.second].id, $0.tally) }
    )
  }
}
