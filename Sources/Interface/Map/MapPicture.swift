import Terminal

/// Where a node stands in a picture; its row may lie outside the rows that are shown.
struct MapSpot: Equatable {
  /// The place in the graph.
  let node: Int
  /// Counts the spots of the same node, which may be in several districts.
  var copy = 0
  let x: Int
  let y: Int
  /// Parts of the picture in which one moves up and down before going elsewhere.
  var band = 0
  /// Whether it stands in the header, which does not scroll.
  var isFixed = false
  /// Cut to its width.
  var label = ""
  var labelX = 0
  var labelWidth = 0
  /// The cell for the sign of the tie to the focused node; nil where it has none.
  var markX: Int?
}

/// A network as it is laid out in some columns and rows.
struct MapPicture: Equatable {
  struct Caption: Equatable {
    let text: String
    let x: Int
    let y: Int
    var role = Role.dim
  }

  enum Direction: CaseIterable {
    case left
    case right
    case up
    case down
  }

  let width: Int
  let height: Int
  /// Rows at the top that do not scroll with the others.
  var header = 0
  var lines: LineCanvas
  var captions: [Caption] = []
  var spots: [MapSpot] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    lines = LineCanvas(width: width, height: height)
  }

  func isShown(_ spot: MapSpot) -> Bool {
    spot.y >= (spot.isFixed ? 0 : header) && spot.y < height
  }

  /// The nearest spot in a direction; nil where there is none.
  ///
  /// Sideways the same row comes first, up and down the same band: the eye goes along both.
  func nearest(from start: Int, _ direction: Direction) -> Int? {
    guard spots.indices.contains(start) else { return spots.isEmpty ? nil : 0 }
    let from = spots[start]
    var best: (cost: Int, place: Int)?
    for (place, spot) in spots.enumerated() where place != start {
      let across = spot.x - from.x
      let along = spot.y - from.y
      let cost: Int
      switch direction {
      case .left where across < 0, .right where across > 0:
        cost = along == 0 ? abs(across) : 1000 + abs(across) + 4 * abs(along)
      case .up where along < 0, .down where along > 0:
        cost =
          spot.band == from.band
          ? abs(along) * 300 + abs(across)
          : 100_000 + abs(across)
            + 2 * abs(along)
      default: continue
      }
      if cost < best?.cost ?? .max { best = (cost, place) }
    }
    return best?.place
  }
}
