/// A table as lines of text: columns side by side, long cells broken within their column.
struct PlainTextTable {
  private static let gap = 2
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
    func widest(_ parts: (String) -> [String]) -> [Int] {
      table.columns.indices.map { column in
        cells.flatMap { $0[column] }.flatMap(parts).map(measure).max() ?? 0
      }
    }
    let words = widest { $0.split(separator: " ").map(String.init) }
    let room = width - PlainTextTable.gap * max(0, words.count - 1)
    guard words.reduce(0, +) <= room else {
      lines = PlainTextTable.stacked(cells, width: width, wrap: wrap)
      return
    }
    let widths = PlainTextTable.fit(widest { [$0] }, atLeast: words, into: room)
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

  /// Takes from the widest columns, but not from their longest words, until the row fits.
  private static func fit(_ natural: [Int], atLeast words: [Int], into room: Int) -> [Int] {
    var widths = zip(natural, words).map { max(min($0, room), $1, 1) }
    while widths.reduce(0, +) > room {
      let loose = widths.indices.filter { widths[$0] > words[$0] && widths[$0] > 1 }
      guard let place = loose.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[place] -= 1
    }
    return widths
  }

  /// The rows one below the other, where side by side words would have to be broken.
  private static func stacked(
    _ cells: [[[String]]],
    width: Int,
    wrap: (String, Int) -> [String]
  ) -> [String] {
    let headings = cells.first?.map { $0.joined(separator: " ") } ?? []
    let rows = cells.dropFirst().map { row in
      let lines = zip(headings, row).enumerated().flatMap { column, cell -> [String] in
        if column == 0 { return cell.1.flatMap { wrap($0, width) } }
        guard let first = cell.1.first else { return [] }
        let texts = ["\(cell.0): \(first)"] + cell.1.dropFirst()
        return texts.flatMap { wrap($0, width - 2) }.map { "  " + $0 }
      }
      return lines
    }
    return Array(rows.joined(separator: [""]))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
