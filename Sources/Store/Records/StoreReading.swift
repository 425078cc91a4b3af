/// Asking for records.
extension Store {
  /// The keys of all fields ever met; `RawRecord` names a field by its place here.
  package var fieldNames: [String] { state.fields.names }

  /// Runs over the records `kind:*` that have a value, sorted by id.
  package func records(prefix kind: String, _ body: (RawRecord) -> Void) {
    state.forEachRecord(prefix: "\(kind):", body)
  }

  /// The record, or `nil` when none of its fields has a value.
  package func record(_ id: String) -> StoredRecord? {
    state.record(ExactText(id)).flatMap { state.stored(id, $0) }
  }
}
