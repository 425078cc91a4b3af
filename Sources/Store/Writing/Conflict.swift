/// A field that somebody else changed while it was being edited.
package struct Conflict: Hashable, Sendable {
  package let record: String
  package let field: String
  /// What the editor saw.
  package let base: String?
  /// What stands there now.
  package let theirs: String?
  package let mine: String?
  package let user: String
  /// The write that decided theirs; `nil` where the field is empty.
  package let write: OperationID?
  /// Milliseconds since 1970.
  package let time: UInt64
}
