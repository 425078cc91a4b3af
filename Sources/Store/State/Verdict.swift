/// The newest undo or redo that names a transaction.
struct Verdict: Equatable {
  var isUndo: Bool
  var line: OperationID
  var stamp: UInt64

  /// The line that took the transaction back, when it counts no more.
  var undo: OperationID? { isUndo ? line : nil }

  func yields(to other: Verdict) -> Bool {
    stamp == other.stamp ? line < other.line : stamp < other.stamp
  }
}
