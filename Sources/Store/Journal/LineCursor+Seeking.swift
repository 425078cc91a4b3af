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

  /// The complete transaction that has this line for a part, in order; empty when a part is
  /// missing.
  func transaction(of line: JournalLine) throws -> [JournalLine] {
    guard line.header.parts > 1 else { return [line] }
    var place = self
    try place.move(to: index, line.start)
    var parts = [line]
    while let first = parts.last, first.header.part > 1 {
      guard let previous = try place.previous(), previous.operation == line.operation,
        previous.header.part == first.header.part - 1
      else { return [] }
      parts.append(previous)
    }
    var complete: [JournalLine] = []
    var assembly = TransactionParts()
    for part in parts.reversed() { assembly.take(part, into: &complete) }
    place = self
    try place.move(to: index, line.end + 1)
    while assembly.isOpen, let next = try place.next(), next.operation == line.operation {
      assembly.take(next, into: &complete)
    }
    return complete
  }
}
