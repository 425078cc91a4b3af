/// Who is tied to whom: partners, and the networks and large meetings that they take part in.
///
/// A network is a node that its members hang on, since forty members would be 780 lines. The order
/// of nodes and edges comes from names and identities alone, so that equal records give equal graphs.
package struct NetworkGraph: Hashable, Sendable {
  /// A partner, or something in which several partners come together.
  package struct Node: Hashable, Sendable {
    package enum Kind: Int, Sendable {
      case partner
      case network
      /// An agreement of many parties.
      case agreement
      /// Meetings of the same name with many partners.
      case meeting
    }

    package let id: RecordID
    package let label: String
    /// The name as it is said, for places with little room.
    package var shortLabel: String
    package var kind = Kind.partner
    /// The type of the partner or network; none for agreements and meetings.
    package var type = Term.none
    package var districts: [Term] = []
    /// Whether it is one of the offices that use the program, such as one of a tandem.
    package var isOwn = false
    /// What the node has in all, also with partners that are not in the graph.
    package var tally = Tally()

    package init(_ id: RecordID, _ label: String) {
      self.id = id
      self.label = label
      shortLabel = ShortName.of(label)
    }
  }

  /// The ties of two nodes, given by their places in `nodes`; `first` is the smaller one.
  package struct Edge: Hashable, Sendable {
    package let first: Int
    package let second: Int
    package let tally: Tally

    package var ties: Ties { tally.ties }
  }

  /// A tie as it is found in the records.
  package struct Link: Sendable {
    package let from: RecordID
    package let to: RecordID
    package var tally: Tally

    package init(_ from: RecordID, _ to: RecordID, _ tally: Tally) {
      self.from = from
      self.to = to
      self.tally = tally
    }
  }

  /// Partners, then networks, large agreements and large meetings, each by name.
  package let nodes: [Node]
  /// In the order of their nodes.
  package let edges: [Edge]
  /// The edges of each node, as places in `edges`.
  private let adjacent: [[Int]]
  private let places: [RecordID: Int]

  /// Puts nodes and ties in order; ties of the same two nodes become one edge.
  ///
  /// Of two nodes with one identity the first stays; ties to nodes that are not there are dropped.
  package init(nodes given: [Node], links: [Link]) {
    var seen: Set<RecordID> = []
    let keyed = given.filter { seen.insert($0.id).inserted }.map { (Folding.fold($0.label), $0) }
    let nodes = keyed.sorted { left, right in
      (left.1.kind.rawValue, left.0, left.1.id) < (right.1.kind.rawValue, right.0, right.1.id)
    }.map(\.1)
    let places = Dictionary(nodes.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
      first
    }
    var tallies: [[Int]: Tally] = [:]
    for link in links {
      guard let from = places[link.from], let to = places[link.to], from != to else { continue }
      tallies[[min(from, to), max(from, to)], default: Tally()].add(link.tally)
    }
    let edges = tallies.filter { !$0.value.ties.isEmpty }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Edge(first: $0.key[0], second: $0.key[1], tally: $0.value) }
    var adjacent = Array(repeating: [Int](), count: nodes.count)
    for (place, edge) in edges.enumerated() {
      adjacent[edge.first].append(place)
      adjacent[edge.second].append(place)
    }
    self.nodes = nodes
    self.edges = edges
    self.adjacent = adjacent
    self.places = places
  }

  /// The place of a node in `nodes`.
  package func place(of id: RecordID) -> Int? { places[id] }

  /// The edges of a node that have at least one of the ties, with the node at the other end.
  package func edges(of node: Int, _ ties: Ties = .all) -> [(node: Int, edge: Edge)] {
    guard adjacent.indices.contains(node) else { return [] }
    return adjacent[node].compactMap { place in
      let edge = edges[place]
      guard !edge.ties.isDisjoint(with: ties) else { return nil }
      return (edge.first == node ? edge.second : edge.first, edge)
    }
  }
}
