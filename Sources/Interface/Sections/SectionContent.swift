import Domain

/// Rows under headings, as a screen shows them.
struct SectionContent {
  struct Column {
    let title: Text
    /// The cells it has at least; what is left widens the first column.
    let width: Int
    /// Whether it holds numbers, which stand at the right.
    var isNumeric = false
  }

  struct Row {
    /// The same row after others came or went.
    let key: String
    /// The record that it is about.
    var id: RecordID?
    let cells: [String]
    var isAlert = false
    /// What Enter does; nil where it opens the record.
    var open: ((App) -> Void)?
  }

  struct Section {
    let title: Text
    /// Whether the heading tells how many rows there are.
    var isCounted = true
    let rows: [Row]
  }

  var title: String
  /// Lines between the title and the columns.
  var head: [(text: String, isAlert: Bool)] = []
  /// The first stands in every window, the others as far as there is room.
  var columns: [Column]
  var sections: [Section]
  /// What stands there where no section has rows.
  var nothing: Text

  var rows: [Row] { sections.flatMap(\.rows) }
}
