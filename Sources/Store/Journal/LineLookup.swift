/// Finding a line without reading those before it: numbers and stamps of a site rise.
extension LineCursor {
  /// Goes before the first line whose header fulfils what all later ones fulfil too.
  mutating func seek(_ isBehind: (LineHeader) -> Bool) throws {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      try move(to: middle, 0)
      if let line = try next(), !isBehind(line.header) { low = middle + 1 } else { high = middle }
    }
    try seek(isBehind, inSegment: max(0, low - 1))
  }

  private mutating func seek(_ isBehind: (LineHeader) -> Bool, inSegment index: Int) throws {
    try move(to: index, 0)
    var (low, high) = (0, source.count)
    while low < high {
      let start = lineStart(before: (low + high) / 2)
      try move(to: index, start)
      if let line = nextInSegment(), line.start < high, !isBehind(line.header) {
        low = line.end + 1
      } else {
        high = start
      }
    }
    try move(to: index, low)
  }

  /// The lines of a transaction, parts in order; empty when there is none.
  mutating func lines(of operation: OperationID) throws -> [JournalLine] {
    guard site.isRegular else { return try search(operation) }
    try seek { $0.number >= operation.number }
    guard let line = try next(), line.operation == operation, line.header.part == 1 else {
      return []
    }
    return try transaction(of: line)
  }

  // Numbers that do not rise, after damage, show nothing about where to look.
  private mutating func search(_ operation: OperationID) throws -> [JournalLine] {
    try moveToEnd()
    while let line = try previous() {
      guard line.operation == operation, line.header.part == line.header.parts else { continue }
      let lines = try transaction(of: line)
      if !lines.isEmpty { return lines }
    }
    return []
  }
}
