/// One field of a record with the write that decided it.
package struct StoredField: Hashable, Sendable {
  package let field: String
  package let value: String
  /// The transaction to hand back as `Base.write` when the field is edited.
  package let write: OperationID
  /// Orders writes; its upper 48 bits are milliseconds since 1970.
  package let stamp: UInt64
}
