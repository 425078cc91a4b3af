/// One entry of `ch`: record, field, old value, new value, the write that was replaced, and, where
/// there are any, a list of other writes that the writer knew of.
struct RawChange {
  var record: Token
  var field: Token
  /// With quotes, or `null`.
  var old: Token
  var new: Token
  /// What stands behind the new value, up to the closing bracket.
  var rest: Token

  /// Reads all changes of a line; `false` when one is not readable, and then none counts.
  static func read(
    _ base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int,
    into changes: inout [RawChange]
  ) -> Bool {
    changes.removeAll(keepingCapacity: true)
    var scanner = JSONScanner(base, from: start, to: end)
    let comma = UInt8(ascii: ",")
    guard scanner.take(UInt8(ascii: "[")) else { return false }
    if scanner.take(UInt8(ascii: "]")) { return true }
    repeat {
      guard scanner.take(UInt8(ascii: "[")), let record = scanner.string(), scanner.take(comma),
        let field = scanner.string(), scanner.take(comma), let old = scanner.value(),
        scanner.take(comma), let new = scanner.value()
      else { return false }
      let rest = scanner.position
      while scanner.take(comma) {
        guard scanner.value() != nil else { return false }
      }
      let behind = Token(start: rest, end: scanner.position)
      guard scanner.take(UInt8(ascii: "]")) else { return false }
      changes.append(
        RawChange(record: record, field: field, old: old, new: new, rest: behind)
      )
    } while scanner.take(comma)
    return scanner.take(UInt8(ascii: "]"))
  }

  /// The writes that the change names; what is no name is passed over.
  func names(
    _ base: UnsafePointer<UInt8>
  ) -> (replaced: OperationID?, known: [OperationID]) {
    var replaced: OperationID?
    var known: [OperationID] = []
    forEachName(base) { token, isReplaced in
      guard let name = OperationID(JSONText.string(base, token)) else { return }
      if isReplaced { replaced = name } else { known.append(name) }
    }
    return (replaced, known)
  }

  /// Runs over the names as they are written.
  func forEachName(
    _ base: UnsafePointer<UInt8>,
    _ body: (_ name: Token, _ isReplaced: Bool) -> Void
  ) {
    var scanner = JSONScanner(base, from: rest.start, to: rest.end)
    let comma = UInt8(ascii: ",")
    guard scanner.take(comma) else { return }
    if scanner.peek() == UInt8(ascii: "\"") {
      if let name = scanner.string() { body(name, true) }
    } else if scanner.value() == nil {
      return
    }
    guard scanner.take(comma), scanner.take(UInt8(ascii: "[")) else { return }
    while scanner.peek() == UInt8(ascii: "\""), let name = scanner.string() {
      body(name, false)
      _ = scanner.take(comma)
    }
  }
}
