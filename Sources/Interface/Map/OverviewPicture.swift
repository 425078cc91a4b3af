import Domain
import Terminal

/// All partners as signs, a row for each group, and at the right the lines that join the rows.
struct OverviewPicture {
  private let graph: NetworkGraph
  private let clusters: MapClusters
  private var picture: MapPicture
  private let labelWidth: Int
  private let perRow: Int
  private let lanes: MapLanes
  /// The first row of each group, before scrolling.
  private let starts: [Int]
  private let rowCount: Int
  private let lanesX: Int

  /// Cells that a lane takes.
  private static let laneWidth = 3

  static func make(
    _ graph: NetworkGraph,
    _ clusters: MapClusters,
    _ ties: Ties,
    width: Int,
    height: Int,
    cursor: (node: Int, copy: Int)?
  ) -> MapPicture {
    OverviewPicture(graph, clusters, ties, width, height).drawn(cursor)
  }

  /// Lays the rows and lines out; the cursor comes with `drawn`.
  init(
    _ graph: NetworkGraph,
    _ clusters: MapClusters,
    _ ties: Ties,
    _ width: Int,
    _ height: Int
  ) {
    self.graph = graph
    self.clusters = clusters
    picture = MapPicture(width: width, height: height)
    let widest = clusters.all.map { Cells.width(of: $0.title) }.max() ?? 0
    labelWidth = min(widest, max(10, width / 4))
    let rest = max(0, width - labelWidth - 6)
    let most = rest / 2 / OverviewPicture.laneWidth
    lanes = MapLanes(graph, clusters, ties, room: most)
    let lanesWidth = lanes.lanes.count * OverviewPicture.laneWidth + (lanes.hidden > 0 ? 4 : 0)
    perRow = max(1, (rest - lanesWidth - 1) / 2)
    let longest = min(perRow, clusters.all.map(\.count).max() ?? 0)
    lanesX = min(width - lanesWidth, labelWidth + 5 + 2 * longest + 3)
    picture.header = lanes.lanes.contains { $0.contains { $0.hub != nil } } ? 1 : 0
    let perRow = perRow
    let sizes = clusters.all.map { max(1, ($0.count + perRow - 1) / perRow) }
    let lines = sizes.reduce(0, +)
    // Where there is room, a blank row parts the groups.
    let gap = lines + sizes.count - 1 <= height - picture.header ? 1 : 0
    var starts: [Int] = []
    var next = 0
    for size in sizes {
      starts.append(next)
      next += size + gap
    }
    self.starts = starts
    rowCount = max(0, next - gap)
  }

  /// The picture with a cursor, scrolled to its row.
  func drawn(_ cursor: (node: Int, copy: Int)?) -> MapPicture {
    var made = self
    made.draw(cursor)
    return made.picture
  }

  private var membersX: Int { labelWidth + 5 }

  private mutating func draw(_ cursor: (node: Int, copy: Int)?) {
    let height = picture.height - picture.header
    let row = cursor.flatMap(row(of:))
    let top = max(0, min((row ?? 0) - height / 2, rowCount - height))
    let offset = picture.header - top
    let chosen = cursor.flatMap { cursor in
      clusters.rows[cursor.node].flatMap {
        $0.indices.contains(cursor.copy) ? $0[cursor.copy] : nil
      }
    }
    for (index, cluster) in clusters.all.enumerated() {
      draw(cluster, starts[index] + offset, isChosen: index == chosen)
    }
    addCopies()
    drawLanes(offset, chosen: chosen, hub: cursor?.node)
    let (above, below) = (top, max(0, rowCount - top - height))
    let more = [(above, "↑"), (below, "↓")].filter { $0.0 > 0 }.map { "\($1)\($0)" }
    if !more.isEmpty, picture.header > 0 {
      picture.captions.append(.init(text: more.joined(separator: " "), x: 0, y: 0))
    }
  }

  /// The row of the cursor before scrolling.
  private func row(of cursor: (node: Int, copy: Int)) -> Int? {
    guard let rows = clusters.rows[cursor.node], rows.indices.contains(cursor.copy) else {
      return nil
    }
    let cluster = clusters.all[rows[cursor.copy]]
    guard let place = (cluster.tied + cluster.alone).firstIndex(of: cursor.node) else { return nil }
    return starts[rows[cursor.copy]] + place / perRow
  }

  private func isShown(_ y: Int) -> Bool { y >= picture.header && y < picture.height }

  private mutating func draw(_ cluster: MapClusters.Cluster, _ y: Int, isChosen: Bool) {
    if isShown(y) {
      let title = Cells.cut(cluster.title, to: labelWidth, ellipsis: true)
      picture.captions.append(.init(text: title, x: 0, y: y, role: isChosen ? .title : .map))
      let count = Cells.padded(String(cluster.count), to: 3, alignment: .trailing)
      picture.captions.append(.init(text: count, x: labelWidth + 1, y: y))
    }
    for (place, node) in (cluster.tied + cluster.alone).enumerated() {
      let row = y + place / perRow
      let mark = membersX + 2 * (place % perRow)
      var spot = MapSpot(node: node, x: mark + 1, y: row)
      // Those who are tied to nobody stand in brackets at the end.
      let isFirst = place == cluster.tied.count
      if isFirst, isShown(row) { picture.captions.append(.init(text: "(", x: mark, y: row)) }
      if !isFirst || cluster.alone.isEmpty { spot.markX = mark }
      picture.spots.append(spot)
      if place == cluster.count - 1, !cluster.alone.isEmpty, isShown(row) {
        picture.captions.append(.init(text: ")", x: mark + 2, y: row))
      }
    }
  }

  private mutating func addCopies() {
    var seen: [Int: Int] = [:]
    for place in picture.spots.indices {
      let node = picture.spots[place].node
      picture.spots[place].copy = seen[node, default: 0]
      seen[node, default: 0] += 1
    }
  }

  private mutating func drawLanes(_ offset: Int, chosen: Int?, hub: Int?) {
    let width = OverviewPicture.laneWidth
    let hidden = lanes.hidden > 0 ? "+\(lanes.hidden)" : ""
    for (index, lane) in lanes.lanes.enumerated() {
      let x = lanesX + index * width + width - 1
      for line in lane {
        let isChosen = chosen.map(line.stops.contains) ?? (line.hub != nil && line.hub == hub)
        draw(line, x, offset, role: isChosen ? .title : line.stroke.role)
        guard let node = line.hub else { continue }
        picture.spots.append(MapSpot(node: node, x: x, y: 0, band: 1, isFixed: true))
      }
    }
    if !hidden.isEmpty {
      let x = lanesX + lanes.lanes.count * width + 1
      picture.captions.append(.init(text: hidden, x: x, y: 0))
    }
  }

  private mutating func draw(_ line: MapLanes.Line, _ x: Int, _ offset: Int, role: Role) {
    let rows = line.stops.map { starts[$0] + offset }
    guard let first = rows.first, let last = rows.last, last >= picture.header else { return }
    let top = line.hub == nil ? max(first, picture.header) : 0
    if top < last { picture.lines.vertical(x: x, top...last, line.stroke.style, role: role) }
    for y in rows where isShown(y) {
      picture.lines.branch(x: x, y: y, toRight: false, line.stroke.style, role: role)
      picture.lines.horizontal(x - 1...x - 1, y: y, line.stroke.style, role: role)
    }
  }
}
