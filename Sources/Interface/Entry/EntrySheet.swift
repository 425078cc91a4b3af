import Domain
import Workspace

/// What is entered row by row: its columns, what they propose, and what is said of a row.
struct EntrySheet: Sendable {
  /// One cell of each row: a field of the record type.
  struct Column: Sendable {
    let field: String
    let title: Text
    let width: Int
    /// The cells that it takes of what is left over.
    var spare = 0
    /// Whether an empty cell means what stands above it.
    var isCarried = false
    var isNumber = false
    /// Whether it is asked for with these values.
    var isAsked: @Sendable ([String: String]) -> Bool = { _ in true }
  }

  /// Stable, as the name of the view.
  let name: String
  let type: RecordType
  let title: Text
  let columns: [Column]
  /// The stored value that an empty cell of a field would take, besides what is carried.
  let propose: @Sendable (String, [String: String], Workspace) -> String
  /// What is worth knowing about a row that can be saved.
  let notice: @Sendable (Draft, Workspace) -> Text?
  /// What the saved rows come to, by their stored values.
  let sum: @Sendable ([[String: String]]) -> Text
}

extension EntrySheet {
  /// The definition of the field of a column.
  func definition(_ column: Int) -> FieldDefinition {
    type.field(columns[column].field)
      ?? FieldDefinition(key: columns[column].field, title: columns[column].title, kind: .line)
  }

  /// `1 Zeile · 2 Personen`.
  static func counts(_ rows: [[String: String]]) -> Text {
    let people = Set(rows.compactMap { $0["volunteer"] }).count
    return Text(
      de: "\(rows.count) \(rows.count == 1 ? "Zeile" : "Zeilen") · "
        + "\(people) \(people == 1 ? "Person" : "Personen")",
      en: "\(rows.count) \(rows.count == 1 ? "row" : "rows") · "
        + "\(people) \(people == 1 ? "person" : "people")"
    )
  }
}
