/// What an undo or a redo does to one field.
package struct Effect: Hashable, Sendable {
  /// A value that somebody wrote later, and that therefore stays.
  package struct Kept: Hashable, Sendable {
    package let value: String?
    package let user: String
    /// Milliseconds since 1970.
    package let time: UInt64
  }

  package let record: String
  package let field: String
  package let before: String?
  package let after: String?
  package let kept: Kept?
}
