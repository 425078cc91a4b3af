/// Reads the journal backwards as far as a query needs.
struct HistorySearch {
  private typealias Found = (stamp: UInt64, lines: [JournalLine])

  private let query: HistoryQuery
  private let journal: Journal
  private let state: State
  private let reader: HistoryReader
  private var lookup: OperationLookup
  // What entries must be older than.
  private var end: (stamp: UInt64, operation: OperationID)?
  private let first: UInt64
  private let last: UInt64

  init(_ query: HistoryQuery, journal: Journal, state: State) throws {
    self.query = query
    self.journal = journal
    self.state = state
    reader = HistoryReader(state: state)
    lookup = OperationLookup(journal)
    first = HybridClock.stamp(milliseconds: min(query.from ?? 0, HybridClock.latest))
    last = HybridClock.stamp(milliseconds: min(query.to ?? .max, HybridClock.latest)) | 0xffff
    if let before = query.before, let line = try lookup.lines(of: before).first {
      end = (line.header.stamp, before)
    }
  }

  mutating func entries() throws -> [HistoryEntry] {
    let limit = max(0, query.limit ?? .max)
    guard limit > 0 else { return [] }
    if let record = query.record { return try entries(of: ExactText(record), limit) }
    var entries: [HistoryEntry] = []
    var sites = try journal.sites.filter { $0.segment > 0 }.map { try newer($0) }
    var heads = try sites.indices.map { try sites[$0].next() }
    while entries.count < limit {
      var newest: Int?
      for index in heads.indices {
        guard let head = heads[index]?.first else { continue }
        if let best = newest.flatMap({ heads[$0]?.first }), !isNewer(head, than: best) { continue }
        newest = index
      }
      guard let newest, let lines = heads[newest], let line = lines.first else { break }
      if line.header.stamp < first { break }
      if let entry = try entry(lines) { entries.append(entry) }
      heads[newest] = try sites[newest].next()
    }
    return entries
  }

  private func newer(_ site: SiteJournal) throws -> BackwardLines {
    let pattern = query.user.map { .user($0) } ?? query.kind.map { LinePattern.kind($0) }
    let highest = min(last, end?.stamp ?? .max)
    return try BackwardLines(
      site,
      pattern,
      isAfter: highest == .max ? nil : { $0.stamp > highest }
    )
  }

  // All lines of one record are few: they are found at once and sorted.
  private mutating func entries(of record: ExactText, _ limit: Int) throws -> [HistoryEntry] {
    let search = JournalSearch(journal)
    let ids = TokenSet([record])
    var operations: Set<OperationID> = []
    var changes: [RawChange] = []
    try search.forEachLine(.records(ids)) { line in
      guard line.changes(into: &changes) else { return }
      let base = line.source.base
      let isWanted = changes.contains {
        ids.index(of: base + $0.record.start, count: $0.record.count) != nil
      }
      if isWanted { operations.insert(line.operation) }
    }
    var found = try operations.map { try lookup.lines(of: $0) }
    if operations.contains(where: { state.verdicts[$0] != nil }) {
      try search.forEachLine(.verdicts) { line in
        guard let target = line.verdict?.0, operations.contains(target) else { return }
        found.append([line])
      }
    }
    found.sort { left, right in
      guard let left = left.first, let right = right.first else { return false }
      return isNewer(left, than: right)
    }
    var entries: [HistoryEntry] = []
    for lines in found where entries.count < limit {
      if let entry = try entry(lines) { entries.append(entry) }
    }
    return entries
  }

  private func isNewer(_ line: JournalLine, than other: JournalLine) -> Bool {
    let (stamp, others) = (line.header.stamp, other.header.stamp)
    return stamp == others ? line.operation > other.operation : stamp > others
  }

  // The entry when the query wants it.
  private mutating func entry(_ lines: [JournalLine]) throws -> HistoryEntry? {
    guard let line = lines.first, first...last ~= line.header.stamp else { return nil }
    if let end {
      guard (line.header.stamp, line.operation) < end else { return nil }
    }
    if let user = query.user, !ExactText.isSame(line.user, user) { return nil }
    if let kind = query.kind, try !touches(kind, lines) { return nil }
    return reader.entry(lines)
  }

  private mutating func touches(_ kind: String, _ lines: [JournalLine]) throws -> Bool {
    let written = try lines.first?.verdict.map { try lookup.lines(of: $0.0) } ?? lines
    let prefix = TextBytes("\(kind):")
    var changes: [RawChange] = []
    return written.contains { line in
      line.changes(into: &changes)
        && changes.contains { prefix.begins(line.source.base, $0.record) }
    }
  }
}
