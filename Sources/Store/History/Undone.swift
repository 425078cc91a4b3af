/// What an undo, a redo or a revert did.
package struct Undone: Hashable, Sendable {
  /// The transaction that was taken back or brought again.
  package let operation: HistoryEntry
  /// The line that says so.
  package let line: OperationID
  package let effects: [Effect]
}
