/// A snapshot and the changed records on top of it that nobody needs any more.
///
/// To free all of it at once takes longer than a key may have to wait.
struct Remains {
  private let base: Snapshot
  private var records: [ExactText: RecordState]
  private var next: Dictionary<ExactText, RecordState>.Index

  init(_ records: [ExactText: RecordState], _ base: Snapshot) {
    self.base = base
    self.records = records
    next = records.startIndex
  }

  /// Goes on until the time, in nanoseconds of the monotonic clock; `true` when all are freed.
  mutating func free(until deadline: UInt64) -> Bool {
    while next < records.endIndex {
      for _ in 0..<64 where next < records.endIndex {
        records.values[next] = RecordState()
        records.formIndex(after: &next)
      }
      if MonotonicClock.nanoseconds() >= deadline { break }
    }
    return next == records.endIndex
  }
}
