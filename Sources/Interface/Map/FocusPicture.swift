import Domain
import Terminal

/// One node in the middle and those around it: at both sides, or below it where there is no room.
struct FocusPicture {
  private let graph: NetworkGraph
  private(set) var picture: MapPicture

  /// One side of the picture, in cells.
  private struct Side {
    let spine: Int
    /// 1 to the right, -1 to the left.
    let step: Int
    let length: Int
    let band: Int
    let rows: ClosedRange<Int>

    var sign: Int { spine + step * (length + 1) }
  }

  static func make(
    _ graph: NetworkGraph,
    around centre: Int,
    depth: Int,
    _ ties: Ties,
    width: Int,
    height: Int,
    cursor: Int?,
    kind: String
  ) -> MapPicture {
    var made = FocusPicture(graph, MapPicture(width: width, height: height))
    let branches = FocusBranches(graph, around: centre, depth: depth, ties)
    if width >= 64, height >= 7 {
      made.drawBothSides(centre, branches, cursor, kind)
    } else {
      made.drawBelow(centre, branches, cursor)
    }
    return made.picture
  }

  private init(_ graph: NetworkGraph, _ picture: MapPicture) {
    self.graph = graph
    self.picture = picture
  }

  private mutating func drawBothSides(
    _ centre: Int,
    _ branches: FocusBranches,
    _ cursor: Int?,
    _ kind: String
  ) {
    let (width, height) = (picture.width, picture.height)
    let length = width >= 100 ? 9 : 5
    let most = most(branches, width, length)
    let name = name(centre, room: 3 * (most - 4))
    let longest = name.split(separator: " ").map { Cells.width(of: String($0)) }.max() ?? 0
    // A word is broken only where it would take the room of the neighbours.
    let boxWidth = min(max(18, longest + 4, Cells.width(of: kind) + 6), most)
    let boxX = (width - boxWidth) / 2
    let rows = max(1, min(5, height - 5))
    var words = Cells.lines(wrapping: name, width: boxWidth - 4)
    if words.count > rows {
      words = words.prefix(rows - 1) + [words[(rows - 1)...].joined(separator: " ")]
    }
    let boxHeight = words.count + 3
    let boxY = (height - boxHeight) / 2
    picture.lines.box(x: boxX, y: boxY, width: boxWidth, height: boxHeight, role: .map)
    picture.spots.append(MapSpot(node: centre, x: boxX + 2, y: boxY + 1, band: 1))
    caption(kind, boxX + 4, boxY + 1, boxWidth - 6, .dim)
    for (row, line) in words.enumerated() {
      caption(line, boxX + 2, boxY + 2 + row, boxWidth - 4, .title)
    }
    let middle = boxY + boxHeight / 2
    let sides = branches.sides
    var hidden = (above: 0, below: 0)
    for (list, step) in [(sides.right, 1), (sides.left, -1)] where !list.isEmpty {
      let edge = step > 0 ? boxX + boxWidth - 1 : boxX
      let side = Side(
        spine: edge + 2 * step,
        step: step,
        length: length,
        band: 1 + step,
        rows: 0...(height - 1)
      )
      let (rows, above, below) = place(list, side.rows, cursor, spacing: height < 30 ? 2 : 3)
      hidden = (hidden.above + above, hidden.below + below)
      let shown = rows.filter { side.rows.contains($0) }
      let ends = [middle] + shown
      let spine = (ends.min() ?? middle)...(ends.max() ?? middle)
      picture.lines.vertical(x: side.spine, spine, .light, role: .map)
      picture.lines.branch(x: edge, y: middle, toRight: step > 0, .light, role: .map)
      let between = edge + step
      picture.lines.horizontal(between...between, y: middle, .light, role: .map)
      picture.lines.branch(x: side.spine, y: middle, toRight: step < 0, .light, role: .map)
      for (branch, y) in zip(list, rows) { draw(branch, y, side) }
    }
    if hidden.above > 0 { caption("↑ \(hidden.above)", boxX + 2, 0, boxWidth - 4, .dim) }
    if hidden.below > 0 { caption("↓ \(hidden.below)", boxX + 2, height - 1, boxWidth - 4, .dim) }
  }

  /// The widest box that leaves the neighbours their whole names, or a third of the picture.
  private func most(_ branches: FocusBranches, _ width: Int, _ length: Int) -> Int {
    let needs = branches.all.map { branch in
      Cells.width(of: graph.nodes[branch.node].label) + 2 * branch.children.count
    }
    let free = width - 2 * (length + 5 + (needs.max() ?? 0))
    return max(min(30, width * 3 / 10), min(free, width / 2))
  }

  private mutating func drawBelow(_ centre: Int, _ branches: FocusBranches, _ cursor: Int?) {
    let room = max(1, picture.width - 12)
    var spot = MapSpot(node: centre, x: 1, y: 0, band: 1, isFixed: true, labelX: 3)
    spot.label = Cells.cut(name(centre, room: room), to: room, ellipsis: true)
    spot.labelWidth = Cells.width(of: spot.label)
    picture.spots.append(spot)
    guard !branches.all.isEmpty, picture.height > 1 else { return }
    picture.header = 1
    let side = Side(spine: 1, step: 1, length: 4, band: 1, rows: 1...(picture.height - 1))
    let (rows, above, below) = place(branches.all, side.rows, cursor, spacing: 1)
    let last = rows.filter { side.rows.contains($0) }.max() ?? 1
    picture.lines.vertical(x: 1, 0...last, .light, role: .map)
    for (branch, y) in zip(branches.all, rows) { draw(branch, y, side) }
    let more = [(above, "↑"), (below, "↓")].filter { $0.0 > 0 }.map { "\($1)\($0)" }
    caption(more.joined(separator: " "), picture.width - 8, 0, 8, .dim)
  }

  /// The whole name where there is room for it, else without its legal form, else as it is said.
  private func name(_ place: Int, room: Int) -> String {
    let node = graph.nodes[place]
    let names = [node.label, ShortName.of(node.label)]
    return names.first { Cells.width(of: $0) <= room } ?? node.shortLabel
  }

  /// The row of each branch; more than there is room for scroll with the cursor.
  private func place(
    _ branches: [FocusBranches.Branch],
    _ rows: ClosedRange<Int>,
    _ cursor: Int?,
    spacing most: Int
  ) -> (rows: [Int], above: Int, below: Int) {
    let count = branches.count
    guard count > rows.count else {
      let spacing = count > 1 ? min(most, (rows.count - 1) / (count - 1)) : 1
      let used = (count - 1) * spacing + 1
      let start = most == 1 ? rows.lowerBound : rows.lowerBound + (rows.count - used) / 2
      return ((0..<count).map { start + $0 * spacing }, 0, 0)
    }
    let focus =
      branches.firstIndex { branch in
        branch.node == cursor || branch.children.contains { $0.node == cursor }
      } ?? 0
    let above = max(0, min(focus - rows.count / 2, count - rows.count))
    return ((0..<count).map { rows.lowerBound - above + $0 }, above, count - above - rows.count)
  }

  private mutating func draw(_ branch: FocusBranches.Branch, _ y: Int, _ side: Side) {
    let strokes = MapStroke.strokes(branch.ties)
    if y >= side.rows.lowerBound, let first = strokes.first {
      picture.lines.branch(
        x: side.spine,
        y: y,
        toRight: side.step > 0,
        first.style,
        role: .map
      )
      // The line tells all ties: a piece for each sort, the strongest at the middle.
      for (piece, stroke) in strokes.enumerated() {
        let start = side.spine + side.step * (1 + piece * side.length / strokes.count)
        let end = side.spine + side.step * ((piece + 1) * side.length / strokes.count)
        let cells = min(start, end)...max(start, end)
        picture.lines.horizontal(cells, y: y, stroke.style, role: stroke.role)
      }
    }
    let room = side.step > 0 ? picture.width - side.sign - 2 : side.sign - 1
    let tail = 2 * branch.children.count
    let most = tail == 0 ? room : max(room / 2, room - tail)
    let label = Cells.cut(name(branch.node, room: most), to: most, ellipsis: true)
    let width = Cells.width(of: label)
    let x = side.step > 0 ? side.sign + 2 : side.sign - 1 - width
    var spot = MapSpot(node: branch.node, x: side.sign, y: y, band: side.band)
    (spot.label, spot.labelX, spot.labelWidth) = (label, x, width)
    spot.markX = side.sign + side.step
    picture.spots.append(spot)
    drawTail(branch, y, side, from: side.step > 0 ? x + width : x - 1, room: room - width)
  }

  /// Those behind a neighbour, as signs only.
  private mutating func drawTail(
    _ branch: FocusBranches.Branch,
    _ y: Int,
    _ side: Side,
    from start: Int,
    room: Int
  ) {
    let count = branch.children.count
    let fits = 2 * count <= room ? count : max(0, (room - 4) / 2)
    for (place, child) in branch.children.prefix(fits).enumerated() {
      let mark = start + side.step * 2 * place
      if let stroke = MapStroke.strongest(child.ties), y >= side.rows.lowerBound {
        picture.lines.horizontal(mark...mark, y: y, stroke.style, role: stroke.role)
      }
      picture.spots.append(MapSpot(node: child.node, x: mark + side.step, y: y, band: side.band))
    }
    guard fits < count, y >= side.rows.lowerBound, y < picture.height else { return }
    let text = Cells.cut("+\(count - fits)", to: max(0, room - 2 * fits))
    let x = start + side.step * 2 * fits
    caption(text, side.step > 0 ? x : x - Cells.width(of: text) + 1, y, room, .dim)
  }

  private mutating func caption(_ text: String, _ x: Int, _ y: Int, _ width: Int, _ role: Role) {
    guard !text.isEmpty, width > 0 else { return }
    let cut = Cells.cut(text, to: width, ellipsis: true)
    picture.captions.append(.init(text: cut, x: x, y: y, role: role))
  }
}
