/// Asking how a record was.
extension Store {
  /// The record as it was at the end of a moment in milliseconds since 1970, `nil` when it had no
  /// value then.
  ///
  /// What was taken back later still counts. Throws `StoreError` when a file cannot be read.
  package func record(_ id: String, asOf time: UInt64) throws -> StoredRecord? {
    let key = ExactText(id)
    let limit = HybridClock.stamp(milliseconds: min(time, HybridClock.latest)) | 0xffff
    let search = JournalSearch(journal)
    let writes = try RecordWrites(to: [key], in: search, state: state)
    let verdicts = try verdicts(on: writes.operations(), until: limit, search)
    let records = writes.folded(until: limit) { verdicts[$0]?.isUndo == true }
    return records[key].flatMap { state.stored(id, $0) }
  }

  private func verdicts(
    on operations: Set<OperationID>,
    until limit: UInt64,
    _ search: JournalSearch
  ) throws -> [OperationID: Verdict] {
    var verdicts: [OperationID: Verdict] = [:]
    var isOutdated = false
    for operation in operations {
      guard let verdict = state.verdicts[operation] else { continue }
      if verdict.stamp <= limit { verdicts[operation] = verdict } else { isOutdated = true }
    }
    // Only the newest verdicts are known: what stood before a later one must be looked for.
    guard isOutdated else { return verdicts }
    try search.forEachLine(.verdicts) { line in
      guard line.header.stamp <= limit, let (target, verdict) = line.verdict,
        operations.contains(target), verdicts[target]?.yields(to: verdict) ?? true
      else { return }
      verdicts[target] = verdict
    }
    return verdicts
  }
}
