/// A column of a file and what becomes of it.
package struct ImportColumn: Hashable, Sendable {
  package enum Use: Hashable, Sendable {
    /// Fills a field, named by its key.
    case field(String)
    /// Holds first and last name of a person together.
    case fullName
    /// Holds the identity of the record, as an export of this program writes it.
    case identity
    /// Says what an earlier column says already, and is left out.
    case repeated
    /// Has a header that names nothing known, and is left out.
    case unknown
    /// Has no header.
    case nameless
  }

  package let header: String
  package let use: Use

  /// Whether values are taken from the column.
  package var isUsed: Bool {
    switch use {
    case .field, .fullName, .identity: true
    case .repeated, .unknown, .nameless: false
    }
  }
}
