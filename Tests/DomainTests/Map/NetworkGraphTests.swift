import Testing

@testable import Domain

struct NetworkGraphTests {
  private func node(
    _ name: String,
    _ kind: NetworkGraph.Node.Kind = .partner,
    _ ties: Ties = []
  ) -> NetworkGraph.Node {
    var node = NetworkGraph.Node(RecordID("par:\(name)"), name)
    node.kind = kind
    node.tally = Tally(ties)
    return node
  }

  private func link(_ from: String, _ to: String, _ ties: Ties) -> NetworkGraph.Link {
    NetworkGraph.Link(RecordID("par:\(from)"), RecordID("par:\(to)"), Tally(ties))
  }

  /// Two that have an agreement, a network of three, one alone.
  private var office: NetworkGraph {
    NetworkGraph(
      nodes: [
        node("Zirkel", .network), node("Ärztehaus", .partner, .agreement),
        node("Verein", .partner, .network), node("Amt", .partner, [.agreement, .network]),
        node("Solo"), node("Bund", .partner, .network),
      ],
      links: [
        link("Amt", "Ärztehaus", .agreement), link("Zirkel", "Amt", .network),
        link("Verein", "Zirkel", .network), link("Bund", "Zirkel", .network),
      ]
    )
  }

  private func names(_ graph: NetworkGraph, _ places: [Int]) -> [String] {
    places.map { graph.nodes[$0].label }
  }

  @Test
  func `nodes are in the order of their names, networks after partners`() {
    #expect(office.nodes.map(\.label) == ["Amt", "Ärztehaus", "Bund", "Solo", "Verein", "Zirkel"])
    #expect(office.partners == 0..<5)
  }

  @Test
  func `the order in which records are found makes no difference`() {
    let graph = office
    var seed = Seed(7)
    for _ in 0..<20 {
      var nodes = graph.nodes
      for place in nodes.indices { nodes.swapAt(place, seed.below(nodes.count)) }
      let links = graph.edges.map { edge in
        let ends = [graph.nodes[edge.first].id, graph.nodes[edge.second].id]
        let turn = seed.chance(50)
        return NetworkGraph.Link(ends[turn ? 1 : 0], ends[turn ? 0 : 1], edge.tally)
      }
      #expect(NetworkGraph(nodes: nodes, links: links.reversed()) == graph)
    }
  }

  @Test
  func `ties of the same two become one edge, and ties to nobody none`() {
    let graph = NetworkGraph(
      nodes: [node("a"), node("b"), node("a")],
      links: [
        link("a", "b", .meeting), link("b", "a", [.meeting, .agreement]), link("a", "a", .meeting),
        link("a", "gone", .meeting), link("a", "b", []),
      ]
    )
    #expect(graph.nodes.count == 2)
    #expect(graph.edges.count == 1)
    #expect(graph.edges.first?.tally.meetings == 2)
    #expect(graph.edges.first?.ties == [.agreement, .meeting])
  }

  @Test
  func `rings go outwards and name nobody twice`() {
    let graph = office
    #expect(
      graph.neighbours(of: 0, depth: 1).map { names(graph, $0) } == [["Ärztehaus", "Zirkel"]]
    )
    #expect(
      graph.neighbours(of: 0, depth: 9).map { names(graph, $0) }
        == [["Ärztehaus", "Zirkel"], ["Bund", "Verein"]]
    )
    #expect(
      graph.neighbours(of: 0, depth: 2, .agreement).map { names(graph, $0) } == [["Ärztehaus"]]
    )
    #expect(graph.neighbours(of: 3, depth: 2).isEmpty)
    #expect(graph.neighbours(of: 99, depth: 2).isEmpty)
    #expect(graph.neighbours(of: 0, depth: -1).isEmpty)
  }

  @Test
  func `parts that hang together come by size`() {
    let graph = office
    #expect(graph.components().map(\.count) == [5, 1])
    #expect(graph.components(.agreement).map(\.count) == [2, 1, 1, 1, 1])
    #expect(NetworkGraph(nodes: [], links: []).components().isEmpty)
  }

  @Test
  func `isolated is who has neither agreement nor network nor meeting`() {
    #expect(names(office, office.isolated) == ["Solo"])
    let graph = NetworkGraph(
      nodes: [
        node("part", .partner, .parent), node("whole", .partner, [.parent, .mediation]),
        node("met", .partner, .meeting), node("empty network", .network),
      ],
      links: [link("part", "whole", .parent)]
    )
    #expect(names(graph, graph.isolated) == ["part", "whole"])
  }

  @Test
  func `those in one network are related by it, but are no neighbours`() {
    let graph = office
    let related = graph.relations(of: 0)
    #expect(Set(names(graph, Array(related.keys))) == ["Ärztehaus", "Zirkel", "Bund", "Verein"])
    #expect(related[1] == .agreement)
    #expect(related[2] == .network)
    #expect(graph.relations(of: 0, .meeting).isEmpty)
    #expect(graph.degree(of: 0) == 2)
    #expect(graph.degree(of: 5) == 3)
    let members = graph.relations(of: 5)
    #expect(Set(names(graph, Array(members.keys))) == ["Amt", "Bund", "Verein"])
  }

  @Test
  func `a part of the graph keeps the networks of those who are in it`() {
    let graph = office.keeping { ["Verein", "Solo"].contains($0.label) }
    #expect(graph.nodes.map(\.label) == ["Solo", "Verein", "Zirkel"])
    #expect(graph.edges.count == 1)
    #expect(office.keeping { _ in true } == office)
    #expect(office.keeping { _ in false }.nodes.isEmpty)
  }

  @Test
  func `a tally remembers the last meeting`() {
    var sum = Tally(.meeting)
    sum.lastMeeting = Day(number: 5)
    var other = Tally([.meeting, .network])
    other.lastMeeting = Day(number: 9)
    sum.add(other)
    sum.add(Tally())
    #expect(sum.meetings == 2 && sum.networks == 1 && sum.lastMeeting == Day(number: 9))
    #expect(sum.ties == [.meeting, .network])
  }
}
