package import Domain

/// One row of a table: its cells and the line of the file on which it begins.
package struct CSVRow: Sendable {
  /// Counted from 1, as editors do.
  package let line: Int
  /// The text of the cells, in normalization form C and without control characters.
  package let cells: [String]
  /// How many cells the row has beyond those kept, not counting empty ones.
  package var surplus = 0
  /// Whether control characters or bidirectional overrides were taken out.
  package var wasCleaned = false
  /// Why the row cannot be trusted, such as text behind a closing quote.
  package var flaw: Refusal?

  /// Whether no cell holds anything.
  package var isBlank: Bool {
    surplus == 0 && flaw == nil && cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }
}
