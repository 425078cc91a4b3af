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
  /// Rows of people who came and who went, where reports of neighbouring periods tell how many there
  /// were before and after; nil where there are none.
  package let balance: Balance?

  /// The places of two rows whose difference anybody knows who has the reports before and after.
  package struct Balance: Sendable {
    package let joined: Int
    package let left: Int

    package init(joined: Int, left: Int) {
      self.joined = joined
      self.left = left
    }
  }

  package init(
    _ key: String,
    _ title: Text,
    rows rowTitle: Text,
    columns: [Text],
    _ rows: [Row],
    total: Row? = nil,
    balance: Balance? = nil
  ) {
    self.key = key
    self.title = title
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows
    self.total = total
    self.balance = balance
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
