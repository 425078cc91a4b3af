/// The newest undo or redo that names a transaction.
struct Verdict: Equatable {
  var isUndo: Bool
  var line: OperationID
  var stamp: UInt64

  func yields(to other: Verdict) -> Bool {
    stamp == other.stamp ? line < other.line : stamp < other.stamp
  }
}
