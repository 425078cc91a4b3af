/// The changes of a line with the places where each stands, so that single ones can be taken out.
struct ChangeList {
  struct Item {
    let change: RawChange
    let start: Int
    let end: Int
  }

  let start: Int
  let end: Int
  let items: [Item]

  /// Reads the list that begins at `from`; `nil` when it is not readable.
  init?(_ base: UnsafePointer<UInt8>, from start: Int, to limit: Int) {
    var scanner = JSONScanner(base, from: start, to: limit)
    var items: [Item] = []
    let comma = UInt8(ascii: ",")
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    if !scanner.take(UInt8(ascii: "]")) {
      repeat {
        guard scanner.peek() == UInt8(ascii: "["), let whole = scanner.value() else { return nil }
        var inner = JSONScanner(base, from: whole.start + 1, to: whole.end)
        guard let record = inner.string(), inner.take(comma), let field = inner.string(),
          inner.take(comma), let old = inner.value(), inner.take(comma), let new = inner.value()
        else { return nil }
        let change = RawChange(record: record, field: field, old: old, new: new)
        items.append(Item(change: change, start: whole.start, end: whole.end))
      } while scanner.take(comma)
      guard scanner.take(UInt8(ascii: "]")) else { return nil }
    }
    self.start = start
    self.end = scanner.position
    self.items = items
  }
}
