/// Asking who changed what.
extension Store {
  /// The history, newest first: of everything, or of one record.
  package func history(of record: String? = nil, limit: Int? = nil) -> [HistoryEntry] {
    guard let lines = try? journal.all(wall: clock()) else { return [] }
    var wanted: Set<OperationID>?
    if let record {
      var found: Set<OperationID> = []
      Refold.forEachChange(of: [ExactText(record)], in: lines) { line, _, _ in
        found.insert(line.operation)
      }
      wanted = found
    }
    var operations: [OperationID: [JournalLine]] = [:]
    for line in lines {
      let relevant = line.header.kind == .set ? line.operation : line.target
      guard let relevant, wanted?.contains(relevant) ?? true else { continue }
      operations[line.operation, default: []].append(line)
    }
    let reader = HistoryReader(state: state)
    let newest = operations.sorted { left, right in
      let (leftStamp, rightStamp) = (left.value[0].header.stamp, right.value[0].header.stamp)
      return leftStamp == rightStamp ? left.key > right.key : leftStamp > rightStamp
    }
    return newest.prefix(max(0, limit ?? newest.count)).compactMap { reader.entry($0.value) }
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

  /// The entry of one operation, or `nil` when there is none.
  package func entry(_ operation: OperationID) -> HistoryEntry? {
    try? entry(of: operation)
  }

  func entry(of operation: OperationID) throws -> HistoryEntry? {
    var lines: [JournalLine] = []
    try forEachLine(of: operation) { lines.append($0) }
    return HistoryReader(state: state).entry(lines.reversed())
  }

  func line(of operation: OperationID) throws -> JournalLine? {
    var found: JournalLine?
    try forEachLine(of: operation) { found = $0 }
    return found
  }

  private func forEachLine(of operation: OperationID, _ body: (JournalLine) -> Void) throws {
    guard let site = journal.sites.first(where: { $0.site == operation.site }) else { return }
    try site.forEachBackward { line in
      if line.operation == operation { body(line) }
      return line.header.number > operation.number
    }
  }

  func newestUndoable() throws -> OperationID? {
    let wall = clock()
    let oldest = wall > 90 * HybridClock.day ? wall - 90 * HybridClock.day : 0
    return try newest { line, isMine in
      guard HybridClock.milliseconds(line.header.stamp) >= oldest else { return .stop }
      guard isMine, line.header.kind == .set, !state.isUndone(line.operation) else { return .go }
      return .found(line.operation)
    }
  }

  func newestRedoable() throws -> OperationID? {
    try newest { line, isMine in
      guard isMine else { return .go }
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

  // Only on this machine's site: the same login elsewhere may be another person.
  private func newest(_ judge: (JournalLine, _ isMine: Bool) -> Step) throws -> OperationID? {
    var found: OperationID?
    try journal.own?.forEachBackward { line in
      guard line.header.part == line.header.parts else { return true }
      switch judge(line, ExactText.isSame(line.user, user)) {
      case .go: return true
      case .stop: return false
      case .found(let operation):
        found = operation
        return false
      }
    }
    return found
  }
}
