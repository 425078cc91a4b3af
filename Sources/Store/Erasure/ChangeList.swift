/// The changes of a line with the places where each stands, so that single ones can be taken out.
struct ChangeList {
  struct Item {
    let change: RawChange
    /// With its brackets.
    let start: Int
    let end: Int
  }

  let start: Int
  let end: Int
  let items: [Item]

  /// Reads the list that begins at `from`; `nil` when it is not readable.
  init?(_ base: UnsafePointer<UInt8>, from start: Int, to limit: Int) {
    var changes: [RawChange] = []
    var scanner = JSONScanner(base, from: start, to: limit)
    guard RawChange.read(base, from: start, to: limit, into: &changes), scanner.value() != nil
    else { return nil }
    self.start = start
    end = scanner.position
    items = changes.map { change in
      var (first, last) = (change.record.start - 1, change.rest.end)
      while base[first] != UInt8(ascii: "[") { first -= 1 }
      while base[last] != UInt8(ascii: "]") { last += 1 }
      return Item(change: change, start: first, end: last + 1)
    }
  }
}
