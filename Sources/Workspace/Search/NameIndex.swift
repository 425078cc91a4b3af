import Domain

/// The folded names of a table's records, one after the other in one block of bytes.
struct NameIndex {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The version of the table that it is made from.
  private var version = -1

  /// How many of the records it has.
  var count: Int { ends.count }

  func isCurrent(_ table: any Table) -> Bool {
    version == table.version && ends.count == table.ids.count
  }

  /// Adds the names of some more records; begins anew where the table changed.
  mutating func extend(_ table: any Table, by more: Int, _ reading: Reading) {
    if version != table.version {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      version = table.version
    }
    let last = min(ends.count + more, table.ids.count)
    for row in ends.count..<max(last, ends.count) {
      Haystack.append(table.label(row, reading), to: &bytes)
      ends.append(bytes.count)
    }
  }

  private func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  func rank(_ filter: Filter, _ row: Int) -> NameRank? {
    filter.rank(in: bytes.span.extracting(range(row)))
  }

  /// Each row whose name fits, with how well.
  func forEachMatch(_ filter: Filter, _ body: (Int, NameRank) -> Void) {
    let span = bytes.span
    var start = 0
    for (row, end) in ends.enumerated() {
      if let rank = filter.rank(in: span.extracting(start..<end)) { body(row, rank) }
      start = end
    }
  }

  /// The name as it is compared.
  func name(_ row: Int) -> ArraySlice<UInt8> { ends.indices.contains(row) ? bytes[range(row)] : [] }
}
