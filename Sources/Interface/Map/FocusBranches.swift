import Domain

/// What is tied to the node in the middle, in the order of the clock.
struct FocusBranches {
  struct Branch: Equatable {
    let node: Int
    let ties: Ties
    /// What is tied to this node and not to the middle, each under the first that it is tied to.
    var children: [Child] = []
  }

  struct Child: Equatable {
    let node: Int
    let ties: Ties
  }

  let all: [Branch]

  /// Networks come first, then partners by family and name.
  init(_ graph: NetworkGraph, around centre: Int, depth: Int, _ ties: Ties) {
    let rings = graph.neighbours(of: centre, depth: depth, ties)
    let order = { (node: Int) -> [Int] in
      let one = graph.nodes[node]
      let family = one.kind == .partner ? PartnerFamily(one.type).rawValue : 0
      return [one.kind == .partner ? 1 : 0, family, node]
    }
    let edges = graph.edges(of: centre, ties).sorted {
      order($0.node).lexicographicallyPrecedes(order($1.node))
    }
    var free = Set(rings.dropFirst().first ?? [])
    all = edges.map { node, edge in
      var branch = Branch(node: node, ties: edge.ties.intersection(ties))
      guard !free.isEmpty else { return branch }
      let children = graph.edges(of: node, ties).filter { free.contains($0.node) }.sorted {
        order($0.node).lexicographicallyPrecedes(order($1.node))
      }
      free.subtract(children.map(\.node))
      branch.children = children.map {
        Child(node: $0.node, ties: $0.edge.ties.intersection(ties))
      }
      return branch
    }
  }

  /// The branches at the right from top to bottom, and those at the left: clockwise from the top.
  var sides: (right: [Branch], left: [Branch]) {
    let half = (all.count + 1) / 2
    return (Array(all.prefix(half)), all.dropFirst(half).reversed())
  }
}
