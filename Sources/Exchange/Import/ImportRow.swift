package import Domain

/// A row of a file, accounted for.
package struct ImportRow: Sendable {
  /// The line of the file on which the row begins, counted from 1.
  package let line: Int
  /// What the row calls its record, as it stands in the file.
  package let label: String
  package let verdict: ImportVerdict
  /// What else is worth knowing, such as an organisation that comes with the row.
  package let notes: [Text]
}
