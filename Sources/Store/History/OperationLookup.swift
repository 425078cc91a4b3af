/// Finds transactions by their names, one after the other.
struct OperationLookup {
  private let journal: Journal
  private var cursors: [String: LineCursor] = [:]

  init(_ journal: Journal) {
    self.journal = journal
  }

  /// The lines of a transaction, parts in order; empty when there is none.
  mutating func lines(of operation: OperationID) throws -> [JournalLine] {
    guard var cursor = try cursor(operation.site) else { return [] }
    defer { cursors[operation.site] = cursor }
    guard cursor.site.isRegular else { return try search(operation, &cursor) }
    try cursor.seek { $0.number >= operation.number }
    guard let line = try cursor.next(), line.operation == operation, line.header.part == 1 else {
      return []
    }
    return try cursor.transaction(of: line)
  }

  private func cursor(_ name: String) throws -> LineCursor? {
    if let cursor = cursors[name] { return cursor }
    guard let site = journal.sites.first(where: { $0.site == name }), site.segment > 0 else {
      return nil
    }
    return try LineCursor(site, keepsSources: true)
  }

  // Numbers that do not rise, after damage, do not show where to look.
  private func search(
    _ operation: OperationID,
    _ cursor: inout LineCursor
  ) throws -> [JournalLine] {
    try cursor.moveToEnd()
    while let line = try cursor.previous() {
      guard line.operation == operation, line.header.part == line.header.parts else { continue }
      let lines = try cursor.transaction(of: line)
      if !lines.isEmpty { return lines }
    }
    return []
  }
}
