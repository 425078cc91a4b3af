/// Which entry of each field of a record came last, used for one record after the other.
struct NewestEntries {
  private var entries: [Int32]
  private var chosen: [Int32] = []
  private var touched: [Int] = []

  init(fields: Int) {
    entries = Array(repeating: -1, count: fields)
  }

  var isEmpty: Bool { touched.isEmpty }

  mutating func begin() {
    for field in touched { entries[field] = -1 }
    touched.removeAll(keepingCapacity: true)
  }

  /// Negative when there is none yet.
  func entry(of field: Int) -> Int32 { entries[field] }

  mutating func choose(_ entry: Int32, of field: Int) {
    if entries[field] < 0 { touched.append(field) }
    entries[field] = entry
  }

  /// In the order in which they were met, those of one write side by side.
  mutating func sorted() -> [Int32] {
    chosen.removeAll(keepingCapacity: true)
    for field in touched { chosen.append(entries[field]) }
    chosen.sort()
    return chosen
  }
}
