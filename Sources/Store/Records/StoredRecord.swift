/// A record and its fields that have a value.
package struct StoredRecord: Hashable, Sendable {
  package let id: String
  package let fields: [StoredField]

  /// The field, or `nil` when it is empty.
  package subscript(field: String) -> StoredField? {
    fields.first { ExactText.isSame($0.field, field) }
  }
}
