import Domain

/// The lines at the right of the overview, each of which joins some of its rows.
struct MapLanes {
  /// A line from row to row.
  struct Line: Equatable {
    /// The rows at which it stops, in order.
    let stops: [Int]
    let stroke: MapStroke
    /// The network or meeting that it stands for; nil where it stands for ties of two rows.
    var hub: Int?
  }

  /// The lines of each lane from left to right; those of one lane do not touch.
  private(set) var lanes: [[Line]] = []
  /// How many lines there was no room for.
  private(set) var hidden = 0

  /// Agreements between rows, then a lane for each network, then meetings; `room` lanes at most.
  init(_ graph: NetworkGraph, _ clusters: MapClusters, _ ties: Ties, room: Int) {
    let agreements = pairs(graph, clusters, ties.intersection([.agreement, .tandem]))
    let meetings = pairs(graph, clusters, ties.intersection(.meeting))
    let hubs = graph.nodes.indices.filter { graph.nodes[$0].kind != .partner }.compactMap { hub in
      line(of: hub, graph, clusters, ties)
    }
    let others = hubs.count + (meetings.isEmpty ? 0 : 1)
    lay(agreements, most: max(room - others, (room + 1) / 2))
    for hub in hubs {
      if lanes.count < room { lanes.append([hub]) } else { hidden += 1 }
    }
    lay(meetings, most: room)
  }

  private func line(
    of hub: Int,
    _ graph: NetworkGraph,
    _ clusters: MapClusters,
    _ ties: Ties
  ) -> Line? {
    let edges = graph.edges(of: hub, ties)
    let stops = Set(edges.flatMap { clusters.rows[$0.node] ?? [] }).sorted()
    let found = edges.reduce(into: Ties()) { $0.formUnion($1.edge.ties.intersection(ties)) }
    guard stops.count > 1, let stroke = MapStroke.strongest(found) else { return nil }
    return Line(stops: stops, stroke: stroke, hub: hub)
  }

  /// The rows that direct ties join, each two as one line.
  private func pairs(_ graph: NetworkGraph, _ clusters: MapClusters, _ ties: Ties) -> [Line] {
    guard !ties.isEmpty, let stroke = MapStroke.strongest(ties) else { return [] }
    var found: Set<[Int]> = []
    for edge in graph.edges where !edge.ties.isDisjoint(with: ties) {
      guard graph.nodes[edge.second].kind == .partner else { continue }
      for first in clusters.rows[edge.first] ?? [] {
        for second in clusters.rows[edge.second] ?? [] where first != second {
          found.insert([min(first, second), max(first, second)])
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map {
      Line(stops: $0, stroke: stroke)
    }
  }

  /// Puts each line in the first lane that is free there.
  private mutating func lay(_ lines: [Line], most: Int) {
    let start = lanes.count
    for line in lines {
      let free = lanes.indices.dropFirst(start).first { lane in
        (lanes[lane].last?.stops.last ?? -1) < line.stops[0]
      }
      if let free {
        lanes[free].append(line)
      } else if lanes.count < most {
        lanes.append([line])
      } else {
        hidden += 1
      }
    }
  }
}
