package import Domain

/// The partners and what connects them, as others may see it: on a map and as a graph.
///
/// Left out are partners that the office has not talked to yet, ended and archived ones, single
/// persons, and everything personal or internal, such as whom the office brought together with whom.
/// What is the office itself is always shown.
package struct NetworkExport {
  private let office: Office
  private let reading: Reading
  private let partners: [Entry<Partner>]

  package init(_ office: Office, reading: Reading) {
    self.office = office
    self.reading = reading
    partners = office.partners.filter {
      $0.isInUse && $0.record.type != Term("person")
        && (Self.states.contains($0.record.state) || office.own.contains($0.id))
    }.sorted { $0.id < $1.id }
  }

  /// How many partners may be shown, with a place or without.
  package var count: Int { partners.count }

  /// The partners of which somebody entered where they are.
  package var features: [GeoFeature] {
    partners.compactMap { partner in
      partner.record.coordinates.map { point in
        let districts = partner.record.districts.filter { $0 != .none }
        let words = districts.map { reading.word($0.key, of: .districts) }
        let properties: [(String, GeoFeature.Value)] = [
          ("name", .word(partner.record.name)), ("type", .word(type(partner.record.type))),
          ("districts", .list(words)), ("website", .word(partner.record.website)),
        ]
        return GeoFeature(
          id: partner.id.text,
          at: point,
          properties: properties.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
        )
      }
    }
  }

  /// Partners with their networks, large agreements and large meetings, and the ties between them.
  package var graph: DotGraph {
    let shown = Set(partners.map(\.id))
    let network = NetworkGraph(office).keeping { shown.contains($0.id) }
    let title = Text(de: "Netzwerk", en: "Network")[reading.language]
    return DotGraph(
      title: "\(title) – \(office.today.written(reading.language))",
      nodes: network.nodes.map(node),
      edges: network.edges.compactMap { edge in
        let ends = [edge.first, edge.second].map { network.nodes[$0] }
        return line(of: edge, ends)
      }
    )
  }

  private func node(_ node: NetworkGraph.Node) -> DotGraph.Node {
    let shape: DotGraph.Shape =
      switch node.kind {
      case .partner: NetworkShapes.all[node.type.key] ?? .box
      case .network: .ellipse
      case .agreement: .note
      case .meeting: .trapezium
      }
    let type = node.kind == .partner ? "\n\(type(node.type))" : ""
    return DotGraph.Node(id: node.id.text, label: node.label + type, shape: shape)
  }

  /// The edge by its strongest tie; none where there is only one that is not told to others.
  private func line(of edge: NetworkGraph.Edge, _ ends: [NetworkGraph.Node]) -> DotGraph.Edge? {
    guard let row = Self.lines.first(where: { !edge.ties.isDisjoint(with: $0.tie) }) else {
      return nil
    }
    // A tie to what is drawn itself needs no word.
    let isPlain = ends.contains { $0.kind != .partner }
    let label = isPlain ? "" : row.label[reading.language]
    return DotGraph.Edge(ends[0].id.text, ends[1].id.text, label: label, line: row.line)
  }

  private static let states: Set = [Term("interview"), Term("partner"), Term("dormant")]

  private static let lines: [(tie: Ties, label: Text, line: DotGraph.Line)] = [
    (.agreement, Text(de: "Vereinbarung", en: "agreement"), .bold),
    (.parent, Text(de: "gehört zu", en: "part of"), .dashed),
    (.network, Text(""), .solid),
    (.meeting, Text(""), .dotted),
  ]

  private func type(_ type: Term) -> String { reading.word(type.key, of: .partnerTypes) }
}
