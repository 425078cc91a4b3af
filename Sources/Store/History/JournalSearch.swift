/// Finds lines by bytes that they contain; other lines are neither verified nor parsed.
///
/// Only what counts is found: lines that were read, of transactions that are complete.
struct JournalSearch {
  let sites: [SiteJournal]
  // Where to begin at a site; what stands before was searched earlier.
  private let beginning: [String: Position]

  init(_ journal: Journal, behind beginning: [String: Position] = [:]) {
    sites = journal.sites.filter { $0.segment > 0 }
    self.beginning = beginning
  }

  /// Runs over the lines with the pattern, site by site, each line once and in its site's order.
  func forEachLine(_ pattern: LinePattern, _ body: (JournalLine) throws -> Void) throws {
    for site in sites { try forEachLine(pattern, of: site, body) }
  }

  func forEachLine(
    _ pattern: LinePattern,
    of site: SiteJournal,
    _ body: (JournalLine) throws -> Void
  ) throws {
    var scan = try SiteScan(site, pattern)
    let first = beginning[site.site].flatMap { $0.number > 0 ? $0 : nil }
    for (index, number) in scan.cursor.numbers.enumerated() where number >= first?.segment ?? 0 {
      let start = number == first?.segment ? first?.end ?? 0 : 0
      if number == site.segment, start >= site.offset { continue }
      try scan.forEachLine(inSegment: index, from: start, body)
    }
  }
}

/// The search through the segments of one site.
struct SiteScan {
  private(set) var cursor: LineCursor
  private let pattern: LinePattern
  // Where the parts of the last complete transaction begin that was met.
  private var parts: (index: Int, starts: Set<Int>) = (0, [])

  init(_ site: SiteJournal, _ pattern: LinePattern) throws {
    cursor = try LineCursor(site)
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
      guard let line = cursor.line(from: cursor.lineStart(before: place), to: end),
        try line.header.parts == 1 || isComplete(line)
      else { continue }
      isFound = true
      try body(line)
    }
    // Whoever keeps the lines gets back what he looks at again.
    if isFound { cursor.source.releasePages() }
  }

  private mutating func isComplete(_ line: JournalLine) throws -> Bool {
    if parts.index == cursor.index, parts.starts.contains(line.start) { return true }
    let lines = try cursor.transaction(of: line)
    guard !lines.isEmpty else { return false }
    parts = (cursor.index, Set(lines.filter { $0.source === line.source }.map(\.start)))
    return true
  }
}
