/// Figures in rows and columns.
package struct ReportTable: Sendable {
  package struct Row: Sendable {
    package let name: Text
    /// One for each column; nil where there is nothing to count.
    package let figures: [Figure?]

    package init(_ name: Text, _ figures: [Figure?]) {
      self.name = name
      self.figures = figures
    }
  }

  /// Stable within its report, such as `by-form`: pictures and CSV name it.
  package let key: String
  package let title: Text
  /// What the rows are, as the heading of their names: "Form", "Stadtteil".
  package let rowTitle: Text
  package let columns: [Text]
  package let rows: [Row]
  /// The row of the whole; where one thing can stand in several rows it is less than their sum.
  package let total: Row?

  package init(
    _ key: String,
    _ title: Text,
    rows rowTitle: Text,
    columns: [Text],
    _ rows: [Row],
    total: Row? = nil
  ) {
    self.key = key
    self.title = title
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}

/// How a table is drawn.
package struct ReportPicture: Sendable {
  package enum Shape: Sendable {
    /// A bar for each row of one column.
    case bars
    /// A line for each column over the rows.
    case lines
    /// Rows and columns shaded by their numbers.
    case heat
  }

  /// The key of the table.
  package let table: String
  package let shape: Shape
  /// The columns that are drawn; all where it is empty.
  package let columns: [Int]

  package init(_ shape: Shape, of table: String, columns: [Int] = []) {
    self.table = table
    self.shape = shape
    self.columns = columns
  }
}
