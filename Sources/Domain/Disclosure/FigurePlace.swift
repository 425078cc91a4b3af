/// Where a figure stands in a report.
package struct FigurePlace: Hashable, Sendable {
  /// The key of the table.
  package let table: String
  /// The row; nil for the row of the whole.
  package let row: Int?
  package let column: Int

  package init(_ table: String, row: Int?, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}
