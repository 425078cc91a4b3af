/// A record whose values become strings only when they are asked for.
package struct RawRecord {
  enum Source {
    case snapshot(Snapshot, Int, tokens: [Int])
    case state(RecordState)
  }

  package let id: String
  let source: Source

  /// Runs over the fields that have a value.
  ///
  /// The number stands for the field's key in `Store.fieldNames`.
  package func forEachValue(_ body: (_ field: Int, _ value: String) -> Void) {
    switch source {
    case .snapshot(let snapshot, let index, let tokens):
      let base = snapshot.bytes.base
      snapshot.forEachCell(index) { _, _, _, field, token in
        guard field < tokens.count, let value = JSONText.value(base, token) else { return }
        body(tokens[field], value)
      }
    case .state(let record):
      for cell in record.cells {
        if let value = cell.value { body(cell.field, value) }
      }
    }
  }
}
