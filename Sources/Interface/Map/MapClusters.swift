import Domain

/// The partners in groups, as the rows of the overview.
struct MapClusters {
  enum Grouping: CaseIterable {
    case district
    case kind
    case network

    var title: Text {
      switch self {
      case .district: Text(de: "nach Stadtteil", en: "by district")
      case .kind: Text(de: "nach Art", en: "by type")
      case .network: Text(de: "nach Netzwerk", en: "by network")
      }
    }
  }

  struct Cluster: Equatable {
    let title: String
    /// Those who are tied to others, by family and name.
    let tied: [Int]
    let alone: [Int]

    var count: Int { tied.count + alone.count }
  }

  let all: [Cluster]
  /// The rows in which each node stands.
  let rows: [Int: [Int]]

  /// Groups without anybody are left out; what has no group comes last.
  init(_ graph: NetworkGraph, _ grouping: Grouping, _ language: Language) {
    let alone = Set(graph.isolated)
    let groups: [(title: String, members: [Int])]
    switch grouping {
    case .district:
      groups = MapClusters.groups(graph, Text(de: "ohne Stadtteil", en: "no district")[language]) {
        graph.nodes[$0].districts.filter { $0 != .none }.map {
          Vocabulary.districts.label($0.key, language)
        }
      }
    case .kind:
      groups = MapClusters.groups(graph, Text(de: "ohne Art", en: "no type")[language]) {
        let type = graph.nodes[$0].type
        return type == .none ? [] : [Vocabulary.partnerTypes.label(type.key, language)]
      }
    case .network:
      groups = MapClusters.groups(graph, Text(de: "in keinem", en: "in none")[language]) {
        partner in
        graph.edges(of: partner, .network).map(\.node).filter {
          graph.nodes[$0].kind == .network
        }.map { graph.nodes[$0].shortLabel }
      }
    }
    let order = { (node: Int) -> [Int] in [PartnerFamily(graph.nodes[node].type).rawValue, node] }
    all = groups.map { group in
      let sorted = group.members.sorted { order($0).lexicographicallyPrecedes(order($1)) }
      return Cluster(
        title: group.title,
        tied: sorted.filter { !alone.contains($0) },
        alone: sorted.filter(alone.contains)
      )
    }
    var rows: [Int: [Int]] = [:]
    for (row, cluster) in all.enumerated() {
      for node in cluster.tied + cluster.alone { rows[node, default: []].append(row) }
    }
    self.rows = rows
  }

  private static func groups(
    _ graph: NetworkGraph,
    _ rest: String,
    _ titles: (Int) -> [String]
  ) -> [(title: String, members: [Int])] {
    var members: [String: [Int]] = [:]
    var others: [Int] = []
    for partner in graph.partners {
      let titles = Set(titles(partner))
      for title in titles { members[title, default: []].append(partner) }
      if titles.isEmpty { others.append(partner) }
    }
    let sorted = members.map { (title: $0.key, members: $0.value) }.sorted {
      (Folding.fold($0.title), $0.title) < (Folding.fold($1.title), $1.title)
    }
    return sorted + (others.isEmpty ? [] : [(rest, others)])
  }
}
