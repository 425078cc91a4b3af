import Domain

/// Where the rows of the menu of views stand: the groups beside each other or one below the other.
struct ViewMenuLayout {
  enum Line {
    case heading(Text)
    case entry(Int)
    case gap
  }

  /// The lines of each column.
  let columns: [[Line]]
  /// The place of each entry.
  let places: [(column: Int, row: Int)]

  /// The rows of the tallest column.
  var height: Int { columns.map(\.count).max() ?? 0 }

  /// Places entries, which stand in the order of their groups, in one column or two.
  init(_ entries: [ViewEntry], isWide: Bool, hasGaps: Bool) {
    var blocks: [[Line]] = []
    var group: ViewEntry.Group?
    for (index, entry) in entries.enumerated() {
      if entry.group != group {
        blocks.append([.heading(entry.group.title)])
        group = entry.group
      }
      blocks[blocks.count - 1].append(.entry(index))
    }
    func joined(_ part: ArraySlice<[Line]>) -> [Line] {
      Array(part.joined(separator: hasGaps ? [.gap] : []))
    }
    let cuts = isWide && blocks.count > 1 ? Array(1..<blocks.count) : [blocks.count]
    let halves = cuts.map { [joined(blocks[..<$0]), joined(blocks[$0...])] }
    let best = halves.min { left, right in
      max(left[0].count, left[1].count) < max(right[0].count, right[1].count)
    }
    columns = (best ?? []).filter { !$0.isEmpty }
    var places: [(column: Int, row: Int)] = Array(repeating: (0, 0), count: entries.count)
    for (column, lines) in columns.enumerated() {
      for (row, line) in lines.enumerated() {
        if case .entry(let index) = line { places[index] = (column, row) }
      }
    }
    self.places = places
  }

  /// The entry beside another, in the next column or the one before it.
  func neighbour(of index: Int, by step: Int) -> Int {
    guard places.indices.contains(index), columns.count > 1 else { return index }
    let place = places[index]
    let column = (place.column + step + columns.count) % columns.count
    let there = places.indices.filter { places[$0].column == column }
    return there.min { abs(places[$0].row - place.row) < abs(places[$1].row - place.row) } ?? index
  }
}
