/// A new value for one field of one record.
package struct Change: Hashable, Sendable {
  package var record: String
  package var field: String
  /// `nil` clears the field.
  package var value: String?
  package var base: Base
  /// The differing writes that the editor saw, and that this change settles; `nil` for all.
  package var seen: Set<OperationID>?

  package init(
    record: String,
    field: String,
    value: String?,
    base: Base = .any,
    seen: Set<OperationID>? = nil
  ) {
    self.record = record
    self.field = field
    self.value = value
    self.base = base
    self.seen = seen
  }
}
