/// Finds lines by bytes that they contain; other lines are neither verified nor parsed.
///
/// Only what counts is found: lines that were read, of transactions that are complete.
struct JournalSearch {
  let sites: [SiteJournal]
  /// Where to begin at a site; what stands before was searched earlier.
  private let beginning: [String: Position]

  init(_ journal: Journal, behind beginning: [String: Position] = [:]) {
    sites = journal.sites.filter { $0.segment > 0 }
    self.beginning = beginning
  }

  /// Runs over the lines with the pattern, site by site, each line once and in its site's order.
  func forEachLine(_ pattern: LinePattern, _ body: (JournalLine) throws -> Void) throws {
    for site in sites {
      var scan = try SiteScan(site, pattern)
      let first = beginning[site.site].flatMap { $0.number > 0 ? $0 : nil }
      for index in scan.cursor.numbers.indices {
        let number = scan.cursor.numbers[index]
        guard number >= first?.segment ?? 0 else { continue }
        let start = number == first?.segment ? first?.end ?? 0 : 0
        try scan.forEachLine(inSegment: index, from: start, body)
      }
    }
  }

  /// The lines of a transaction, parts in order; empty when there is none.
  func lines(of operation: OperationID) throws -> [JournalLine] {
    guard let site = sites.first(where: { $0.site == operation.site }) else { return [] }
    var cursor = try LineCursor(site, isWhole: false)
    return try cursor.lines(of: operation)
  }
}

/// The search through the segments of one site.
struct SiteScan {
  private(set) var cursor: LineCursor
  private let pattern: LinePattern
  // The last transaction in parts that was met, and whether it is complete.
  private var parts: (operation: OperationID, starts: Set<Int>, index: Int)?

  init(_ site: SiteJournal, _ pattern: LinePattern) throws {
    cursor = try LineCursor(site, isWhole: true)
    self.pattern = pattern
  }

  /// Runs over the lines of one segment that have the pattern and count.
  mutating func forEachLine(
    inSegment index: Int,
    from start: Int = 0,
    _ body: (JournalLine) throws -> Void
  ) throws {
    try cursor.move(to: index, start)
    var scan = PatternScan(pattern, cursor.source, from: start)
    var position = start
    var isFound = false
    while let place = scan.next(from: position), let end = cursor.lineEnd(from: place) {
      position = end + 1
      guard let line = cursor.line(from: cursor.lineStart(before: place), to: end) else {
        continue
      }
      guard try line.header.parts == 1 || isComplete(line) else { continue }
      isFound = true
      try body(line)
    }
    // Whoever keeps the lines gets back what he looks at again.
    if isFound { cursor.source.releasePages() }
  }

  private mutating func isComplete(_ line: JournalLine) throws -> Bool {
    if let parts, parts.index == cursor.index, parts.operation == line.operation,
      parts.starts.contains(line.start)
    {
      return true
    }
    let lines = try cursor.transaction(of: line)
    guard !lines.isEmpty else { return false }
    let here = lines.filter { $0.source === line.source }
    parts = (line.operation, Set(here.map(\.start)), cursor.index)
    return true
  }
}
