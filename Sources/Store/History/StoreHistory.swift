/// Asking who changed what.
extension Store {
  /// The entries that the query asks for, newest first.
  ///
  /// Throws `StoreError` when a file cannot be read.
  package func history(_ query: HistoryQuery) throws -> [HistoryEntry] {
    var search = try HistorySearch(query, journal: journal, state: state)
    return try search.entries()
  }

  /// The entry of one operation, or `nil` when there is none.
  package func entry(_ operation: OperationID) -> HistoryEntry? {
    try? entry(of: operation)
  }

  func entry(of operation: OperationID) throws -> HistoryEntry? {
    var lookup = OperationLookup(journal)
    return HistoryReader(state: state).entry(try lookup.lines(of: operation))
  }

  /// The transaction that `undo` would take back.
  package func lastUndoable() -> HistoryEntry? {
    guard let own = journal.own else { return nil }
    if let undoable, undoable.after == own.highest, undoable.revision == state.revision {
      return undoable.entry
    }
    let found = try? newestUndoable().flatMap { try entry(of: $0) }
    undoable = (own.highest, state.revision, found)
    return found
  }

  /// The undo that `redo` would take back, as the transaction that would come again.
  package func lastRedoable() -> HistoryEntry? {
    try? newestRedoable().flatMap { try entry(of: $0) }
  }

  func newestUndoable() throws -> OperationID? {
    let wall = clock()
    let oldest = wall > 90 * HybridClock.day ? wall - 90 * HybridClock.day : 0
    return try newest { line in
      guard HybridClock.milliseconds(line.header.stamp) >= oldest else { return .stop }
      guard line.header.kind == .set, !state.isUndone(line.operation) else { return .go }
      return .found(line.operation)
    }
  }

  func newestRedoable() throws -> OperationID? {
    try newest { line in
      if line.header.kind == .set { return .stop }
      guard line.header.kind == .undo, let target = line.target,
        let verdict = state.verdicts[target], verdict.isUndo, verdict.line == line.operation
      else { return .go }
      return .found(target)
    }
  }

  private enum Step {
    case go
    case stop
    case found(OperationID)
  }

  // Only what this user wrote on this machine: the same login elsewhere may be another person.
  private func newest(_ judge: (JournalLine) -> Step) throws -> OperationID? {
    guard let own = journal.own, own.segment > 0 else { return nil }
    var lines = try BackwardLines(own, .user(user))
    while let line = try lines.next()?.first {
      guard ExactText.isSame(line.user, user) else { continue }
      switch judge(line) {
      case .go: continue
      case .stop: return nil
      case .found(let operation): return operation
      }
    }
    return nil
  }
}
