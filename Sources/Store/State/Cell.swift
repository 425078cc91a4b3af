/// One field of a record with the write that decided it.
struct Cell {
  let field: Int
  var value: String?
  var write: OperationID
  var stamp: UInt64

  /// Whether a write comes after this one: the later stamp wins, then the site, then the number.
  func yields(to write: OperationID, stamp: UInt64) -> Bool {
    self.stamp == stamp ? self.write <= write : self.stamp < stamp
  }
}
