/// Changed records that come out sorted by their written ids.
///
/// Each one is sorted when it goes in and when it comes out, so that no step of it takes long.
struct RecordQueue {
  private var keys: [[UInt8]] = []
  private var records: [RecordState] = []
  private var heap: [SortKey] = []

  /// `key` is the id as a snapshot writes it, without quotes.
  mutating func insert(_ key: [UInt8], _ record: RecordState) {
    heap.append(SortKey(key[...], place: keys.count))
    keys.append(key)
    records.append(record)
    var child = heap.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the first record out; `nil` when none is left.
  mutating func popFirst() -> (key: [UInt8], record: RecordState)? {
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while 2 * parent + 1 < heap.count {
      let left = 2 * parent + 1
      let child = left + 1 < heap.count && precedes(left + 1, left) ? left + 1 : left
      guard precedes(child, parent) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    defer {
      keys[first.place] = []
      records[first.place] = RecordState()
    }
    return (keys[first.place], records[first.place])
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (heap[left], heap[right])
    return left.precedes(right)
      ?? keys[left.place].lexicographicallyPrecedes(keys[right.place])
  }
}
