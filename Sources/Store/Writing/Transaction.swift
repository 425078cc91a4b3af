/// Changes that count together, and are undone together.
package struct Transaction: Sendable {
  package var changes: [Change]
  package var note: String?
  /// Another author than the one at the keyboard, for data that is taken over from elsewhere.
  package var user: String?
  /// Milliseconds since 1970; never before the transaction that was written last.
  package var time: UInt64?

  package init(
    _ changes: [Change],
    note: String? = nil,
    user: String? = nil,
    time: UInt64? = nil
  ) {
    self.changes = changes
    self.note = note
    self.user = user
    self.time = time
  }
}
