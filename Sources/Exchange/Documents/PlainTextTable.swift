/// A table as lines of text: columns side by side, long cells broken within their column.
struct PlainTextTable {
  private static let gap = 2
  private static let narrowest = 6

  /// Without blanks at their ends.
  let lines: [String]

  init(
    _ table: DocumentTable,
    width: Int,
    measure: (String) -> Int,
    wrap: (String, Int) -> [String]
  ) {
    let cells = ([table.columns.map(\.heading)] + table.rows).map { row in
      row.map { PrintedText.lines($0).filter { !$0.isEmpty } }
    }
    let natural = table.columns.indices.map { column in
      cells.flatMap { $0[column] }.map(measure).max() ?? 0
    }
    let widths = PlainTextTable.fit(natural, into: width)
    var rows = cells.map { row in
      let columns = zip(row, widths).map { lines, width in lines.flatMap { wrap($0, width) } }
      let height = columns.map(\.count).max() ?? 0
      return (0..<height).map { line in
        let parts = columns.indices.map { column in
          let text = line < columns[column].count ? columns[column][line] : ""
          let blanks = String(repeating: " ", count: max(0, widths[column] - measure(text)))
          return table.columns[column].isNumeric ? blanks + text : text + blanks
        }
        return PlainTextTable.trimmed(
          parts.joined(separator: String(repeating: " ", count: PlainTextTable.gap))
        )
      }
    }
    guard !rows.isEmpty else {
      lines = []
      return
    }
    let head = rows.removeFirst()
    let rule = widths.map { String(repeating: "-", count: $0) }
    // Broken cells need air between the rows to be told apart.
    let isAiry = rows.contains { $0.count > 1 }
    lines =
      head + [rule.joined(separator: String(repeating: " ", count: PlainTextTable.gap))]
      + (isAiry ? Array(rows.joined(separator: [""])) : rows.flatMap { $0 })
  }

  /// Takes from the widest columns until the row fits.
  private static func fit(_ natural: [Int], into width: Int) -> [Int] {
    var widths = natural.map { min(max($0, 1), width) }
    let room = width - gap * max(0, natural.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > narrowest,
      let place = widths.firstIndex(of: widest)
    {
      widths[place] -= 1
    }
    return widths
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
