/// Saving changes.
extension Store {
  /// Saves the changes as one transaction, one undo step.
  ///
  /// Returns `nil` when they change nothing.
  ///
  ///  `check` looks at the store as it would be and throws to refuse. When this returns, the change
  /// is on the disk; when it throws, nothing of it is.
  @discardableResult
  package func commit(
    _ changes: [Change],
    note: String? = nil,
    check: ((Pending) throws -> Void)? = nil
  ) throws -> OperationID? {
    try exclusively { own in
      let draft = try draft(changes)
      guard !draft.isEmpty else { return nil }
      let number = own.highest + 1
      let stamp = HybridClock.next(
        after: max(journal.lastStamp(wall: clock()), draft.replacedStamp),
        wall: clock()
      )
      let operation = OperationID(site: own.site, number: number)
      let after = draft.applied(as: operation, stamp: stamp, state: state)
      try check?(Pending(state: state, after: after, effects: [], news: news))
      let lines = try LineEncoder.set(
        number: number,
        stamp: stamp,
        site: own.site,
        user: user,
        changes: draft.encoded(),
        note: note
      )
      try append(lines, number: number, stamp: stamp, to: own)
      for (key, record) in after { state.replace(key, with: record) }
      draft.settle(as: operation, in: state)
      return operation
    }
  }

  /// Saves many transactions under one lock and with one flush a segment.
  ///
  /// Meant for bulk loading: when it throws, an earlier part may have been saved.
  @discardableResult
  package func commit(batch: [Transaction]) throws -> [OperationID] {
    try exclusively { own in
      do {
        return try write(batch, to: own)
      } catch {
        // The state already holds what could not be written; where this fails, the next look at the
        // journal folds.
        try? fold()
        throw error
      }
    }
  }

  private func write(_ batch: [Transaction], to own: SiteJournal) throws -> [OperationID] {
    var operations: [OperationID] = []
    var waiting: [[UInt8]] = []
    var size = 0
    var first = own.highest + 1
    var number = first
    var stamp = journal.lastStamp(wall: clock())
    func flush() throws {
      guard !waiting.isEmpty else { return }
      try append(waiting, number: first, stamp: stamp, to: own)
      waiting = []
      size = 0
      first = number
    }
    for transaction in batch {
      let draft = try draft(transaction.changes)
      guard !draft.isEmpty else { continue }
      stamp = HybridClock.next(
        after: max(stamp, draft.replacedStamp),
        wall: transaction.time ?? clock()
      )
      let operation = OperationID(site: own.site, number: number)
      let lines = try LineEncoder.set(
        number: number,
        stamp: stamp,
        site: own.site,
        user: transaction.user ?? user,
        changes: draft.encoded(),
        note: transaction.note
      )
      draft.apply(as: operation, stamp: stamp, to: state)
      operations.append(operation)
      waiting += lines
      number += UInt64(lines.count)
      size += lines.reduce(0) { $0 + $1.count }
      guard own.offset + size >= segmentSize else { continue }
      try flush()
      stamp = HybridClock.next(after: stamp, wall: 0)
      try failing { try own.seal(stamp: stamp, isPoisoned: &$0) }
      number = own.highest + 1
      first = number
    }
    try flush()
    // All of it is saved: failing only leaves the fold to the next look at the journal.
    if state.overlay.count > 20_000 { try? fold() }
    return operations
  }
}
