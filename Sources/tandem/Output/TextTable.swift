import Terminal

/// A table for people: columns in line by the cells they take.
///
/// On a terminal it is cut to fit; elsewhere nothing is lost, and columns are as wide as they need.
struct TextTable {
  struct Column {
    let title: String
    /// How wide it is on a terminal at the most.
    let width: Int
  }

  private let columns: [Column]
  private var rows: [[String]]
  private let limit: Int?

  /// `limit` is the width of the terminal, nil where there is none.
  init(_ columns: [Column], limit: Int?) {
    self.columns = columns
    self.limit = limit
    rows = [columns.map(\.title)]
  }

  var isEmpty: Bool { rows.count == 1 }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  func forEachLine(_ body: (String) throws -> Void) rethrows {
    let widths = columns.indices.map { column in
      let widest = rows.reduce(0) { max($0, Cells.width(of: $1[column])) }
      return limit == nil ? widest : min(widest, columns[column].width)
    }
    for row in rows {
      var line = ""
      for (cell, width) in zip(row, widths) {
        if !line.isEmpty { line += "  " }
        line += Cells.padded(cell, to: width, ellipsis: true)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      try body(limit.map { Cells.cut(line, to: $0, ellipsis: true) } ?? line)
    }
  }
}
