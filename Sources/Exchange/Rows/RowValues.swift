import Domain

/// What the cells of a row say.
struct RowValues {
  /// The record that the row names by its identity.
  var id: RecordID?
  /// Stored values by field; a field whose cell is empty is not among them.
  var fields: [String: String] = [:]
  /// Partners that are named and missing.
  var partners: [(id: RecordID, name: String)] = []
}
