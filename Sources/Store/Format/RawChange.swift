/// One entry of `ch`: record, field, old value, new value and the write that was replaced.
struct RawChange {
  var record: Token
  var field: Token
  /// With quotes, or `null`.
  var old: Token
  var new: Token

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
      while scanner.take(comma) {
        guard scanner.value() != nil else { return false }
      }
      guard scanner.take(UInt8(ascii: "]")) else { return false }
      changes.append(RawChange(record: record, field: field, old: old, new: new))
    } while scanner.take(comma)
    return scanner.take(UInt8(ascii: "]"))
  }
}
