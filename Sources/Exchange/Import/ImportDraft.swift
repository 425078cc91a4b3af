package import Domain

/// A record as an import will write it.
package struct ImportDraft: Sendable {
  /// The identity; for a new record one that stands for it until it is given its own.
  package let id: RecordID
  package let isNew: Bool
  /// The words by which people know the record, for links to it while it is new.
  package let name: String
  /// Only what differs from what is stored, in the order of the fields.
  package let values: [(field: String, value: String)]

  /// An identity that no stored record has.
  static func placeholder(_ prefix: String, _ number: Int) -> RecordID {
    RecordID("\(prefix):+\(number)")
  }
}
