/// The transactions of a site from the newest to the oldest, or only those with a pattern.
struct BackwardLines {
  private var cursor: LineCursor
  private let pattern: LinePattern?
  // Lines that are read without a search: what is asked for is mostly near the end.
  private var unsearched = 256
  // The lines with the pattern in the segment of the cursor.
  private var found: [(start: Int, end: Int)]?
  private var last: OperationID?
  // The first line of the transaction that was met last.
  private var lowest = UInt64.max

  /// `isAfter` says which headers are too new; all that follow one of them must be so too.
  init(
    _ site: SiteJournal,
    _ pattern: LinePattern? = nil,
    isAfter: ((LineHeader) -> Bool)? = nil
  ) throws {
    cursor = try LineCursor(site)
    self.pattern = pattern
    if let isAfter, site.isRegular {
      try cursor.seek(isAfter)
    } else {
      try cursor.moveToEnd()
    }
  }

  /// The next older transaction, parts in order.
  ///
  /// Some without the pattern may be among them.
  mutating func next() throws -> [JournalLine]? {
    while let line = try nextLine() {
      let operation = line.operation
      // Of a transaction in parts the last one was met before.
      if line.header.parts > 1, operation == last { continue }
      // What was written again after a failed flush was met where it stands the second time.
      if cursor.site.isRegular, line.header.number >= lowest { continue }
      last = operation
      lowest = operation.number
      let lines = try cursor.transaction(of: line)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func nextLine() throws -> JournalLine? {
    guard let pattern else { return try cursor.previous() }
    if unsearched > 0 {
      unsearched -= 1
      return try cursor.previous()
    }
    while true {
      if found == nil { found = places(pattern) }
      while let (start, end) = found?.popLast() {
        if let line = cursor.line(from: start, to: end) { return line }
      }
      guard cursor.index > 0 else { return nil }
      try cursor.move(to: cursor.index - 1, .max)
      found = nil
    }
  }

  private func places(_ pattern: LinePattern) -> [(start: Int, end: Int)] {
    var places: [(start: Int, end: Int)] = []
    var scan = PatternScan(pattern, cursor.source, from: 0, to: cursor.position)
    var position = 0
    while let place = scan.next(from: position), let end = cursor.lineEnd(from: place) {
      places.append((cursor.lineStart(before: place), end))
      position = end + 1
    }
    return places
  }
}
