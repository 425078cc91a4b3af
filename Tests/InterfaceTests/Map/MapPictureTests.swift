import Domain
import Terminal
import Testing

@testable import Interface

struct MapPictureTests {
  private static let sizes = [(80, 16), (120, 32), (200, 52), (40, 5), (64, 7), (63, 20)]
  private static let graphs: [(seed: UInt64, partners: Int)] = [
    (1, 100), (3, 17), (4, 3), (5, 1),
  ]

  /// All pictures of a graph: the overviews, and the focus on some nodes.
  private func pictures(
    _ graph: NetworkGraph,
    _ width: Int,
    _ height: Int,
    cursor: Int?
  ) -> [MapPicture] {
    let overviews = MapClusters.Grouping.allCases.map { grouping in
      OverviewPicture.make(
        graph,
        MapClusters(graph, grouping, .german),
        .all,
        width: width,
        height: height,
        cursor: cursor.map { ($0, 0) }
      )
    }
    let step = max(1, graph.nodes.count / 3)
    let foci = stride(from: 0, to: graph.nodes.count, by: step).flatMap { centre in
      [1, 2].map { depth in
        FocusPicture.make(
          graph,
          around: centre,
          depth: depth,
          .all,
          width: width,
          height: height,
          cursor: cursor ?? centre,
          kind: "Migrantenselbstorganisation"
        )
      }
    }
    return overviews + foci
  }

  /// The cells that signs and words take; a cell twice is an overlap.
  private func overlaps(_ picture: MapPicture) -> [String] {
    var owners: [Int: String] = [:]
    var found: [String] = []
    func take(_ x: Int, _ y: Int, _ width: Int, _ what: String) {
      for cell in x..<(x + max(0, width)) {
        if cell < 0 || cell >= picture.width || y < 0 || y >= picture.height {
          found.append("\(what) outside at \(cell),\(y)")
        } else if let other = owners[y * picture.width + cell] {
          found.append("\(what) over \(other) at \(cell),\(y)")
        }
        owners[y * picture.width + cell] = what
      }
    }
    for caption in picture.captions {
      take(caption.x, caption.y, Cells.width(of: caption.text), "caption \(caption.text)")
    }
    for spot in picture.spots where picture.isShown(spot) {
      take(spot.x, spot.y, 1, "sign \(spot.node)")
      take(spot.labelX, spot.y, spot.labelWidth, "label \(spot.label)")
      #expect(Cells.width(of: spot.label) <= spot.labelWidth)
    }
    return found
  }

  @Test(arguments: sizes.indices, graphs.indices)
  func `no sign and no word covers another`(size: Int, number: Int) {
    let (width, height) = Self.sizes[size]
    let (seed, partners) = Self.graphs[number]
    let graph = TestGraphs.random(seed, partners: partners)
    for cursor in [nil, graph.nodes.count - 1] {
      for picture in pictures(graph, width, height, cursor: cursor) {
        #expect(overlaps(picture) == [])
      }
    }
  }

  @Test(arguments: graphs.indices)
  func `equal records give the equal picture`(number: Int) {
    let (seed, partners) = Self.graphs[number]
    let graph = TestGraphs.random(seed, partners: partners)
    let links = graph.edges.map {
      NetworkGraph.Link(graph.nodes[$0.second].id, graph.nodes[$0.first].id, $0.tally)
    }
    let again = NetworkGraph(nodes: graph.nodes.reversed(), links: links.reversed())
    #expect(
      pictures(graph, 80, 16, cursor: 0) == pictures(again, 80, 16, cursor: 0)
    )
  }

  @Test(arguments: sizes.indices, graphs.indices)
  func `arrows lead to every node of a picture`(size: Int, number: Int) {
    let (width, height) = Self.sizes[size]
    let (seed, partners) = Self.graphs[number]
    let graph = TestGraphs.random(seed, partners: partners)
    for picture in pictures(graph, width, height, cursor: nil) {
      var reached: Set = [0]
      var waiting = [0]
      while let place = waiting.popLast() {
        for direction in MapPicture.Direction.allCases {
          guard let next = picture.nearest(from: place, direction) else { continue }
          if reached.insert(next).inserted { waiting.append(next) }
        }
      }
      #expect(reached.count == picture.spots.count)
    }
  }

  @Test
  func `one partner more moves no other one far`() {
    let small = TestGraphs.star(9)
    let large = TestGraphs.star(10)
    func places(_ graph: NetworkGraph) -> [String: (x: Int, y: Int)] {
      let picture = FocusPicture.make(
        graph,
        around: 0,
        depth: 1,
        .all,
        width: 80,
        height: 21,
        cursor: 0,
        kind: ""
      )
      return Dictionary(picture.spots.map { (graph.nodes[$0.node].label, ($0.x, $0.y)) }) { $1 }
    }
    let (before, after) = (places(small), places(large))
    for (name, place) in before {
      guard let now = after[name] else { continue }
      #expect(now.x == place.x && abs(now.y - place.y) <= 2, "\(name)")
    }
  }

  @Test(arguments: [0, 1, 2, 30, 31, 200])
  func `all neighbours are there, those without room are counted`(count: Int) {
    for (width, height) in Self.sizes {
      let graph = TestGraphs.star(count)
      let picture = FocusPicture.make(
        graph,
        around: 0,
        depth: 1,
        .all,
        width: width,
        height: height,
        cursor: 0,
        kind: "Verein"
      )
      #expect(picture.spots.count == count + 1)
      let shown = picture.spots.count { picture.isShown($0) }
      let isComplete = shown == count + 1
      let tellsMore = picture.captions.contains { $0.text.hasPrefix("↓") }
      #expect(isComplete != tellsMore, "\(width)x\(height)")
      // The cursor brings each one into sight.
      let last = FocusPicture.make(
        graph,
        around: 0,
        depth: 1,
        .all,
        width: width,
        height: height,
        cursor: count,
        kind: ""
      )
      #expect(last.spots.filter { $0.node == count }.allSatisfy(last.isShown))
    }
  }

  @Test
  func `a picture of two hundred partners is quickly made`() {
    let graph = TestGraphs.random(6, partners: 200)
    let clock = ContinuousClock()
    let times = (0..<9).map { _ in
      clock.measure {
        let clusters = MapClusters(graph, .district, .german)
        _ = OverviewPicture.make(graph, clusters, .all, width: 80, height: 16, cursor: (3, 0))
        _ = FocusPicture.make(
          graph,
          around: 200,
          depth: 2,
          .all,
          width: 80,
          height: 16,
          cursor: 3,
          kind: ""
        )
      }
    }.sorted()
    // Two pictures; tests are built without optimisation and share the machine.
    #expect(times[0] < .milliseconds(100))
  }
}
