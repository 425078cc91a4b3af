/// A table of a document: one row of headings, and rows with as many cells.
package struct DocumentTable: Hashable, Sendable {
  /// One column.
  package struct Column: Hashable, Sendable {
    package var heading: String
    /// Whether it holds numbers, which stand at the right.
    package var isNumeric: Bool

    package init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[String]]

  package init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  /// Adds a row; cells beyond the columns are dropped, missing ones are empty.
  package mutating func append(_ cells: [String]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(cells.prefix(columns.count) + Array(repeating: "", count: missing))
  }
}

extension DocumentTable {
  /// The table without the columns in which no row says anything.
  package var withoutEmptyColumns: DocumentTable {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return DocumentTable(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
