/// The store as it would be after a change that is about to be written, for a last look under the
/// lock.
///
/// Throwing from the look refuses the change.
package struct Pending {
  let state: State
  let after: [ExactText: RecordState]
  /// What an undo or a redo does; empty for a new change.
  package let effects: [Effect]
  /// Records that others changed and that `Store.refresh()` has not reported yet.
  package let news: Set<String>

  /// The records that the change touches.
  package var changed: [String] { after.keys.sorted().map(\.text) }

  /// The record as it would be, or `nil` when it would not exist.
  package func record(_ id: String) -> StoredRecord? {
    let key = ExactText(id)
    return (after[key] ?? state.record(key)).flatMap { state.stored(id, $0) }
  }

  package func value(_ record: String, _ field: String) -> String? {
    self.record(record)?[field]?.value
  }
}
