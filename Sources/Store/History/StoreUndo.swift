internal import Glibc

/// Taking transactions back and bringing them again.
extension Store {
  /// Takes back the newest live transaction of this user.
  @discardableResult
  package func undo(check: ((Pending) throws -> Void)? = nil) throws -> Undone {
    try decide(check) {
      guard let target = try newestUndoable() else { throw StoreRefusal.nothingToUndo }
      return (target, true)
    }
  }

  /// Brings back what this user took back last, as long as nothing new was written since.
  @discardableResult
  package func redo(check: ((Pending) throws -> Void)? = nil) throws -> Undone {
    try decide(check) {
      guard let target = try newestRedoable() else { throw StoreRefusal.nothingToRedo }
      return (target, false)
    }
  }

  /// Takes back any transaction, or any undo; others' need a reason.
  @discardableResult
  package func revert(
    _ operation: OperationID,
    reason: String? = nil,
    check: ((Pending) throws -> Void)? = nil
  ) throws -> Undone {
    try decide(reason: reason, check) {
      var lookup = OperationLookup(journal)
      let lines = try lookup.lines(of: operation)
      guard let entry = HistoryReader(state: state).entry(lines) else {
        throw StoreRefusal.missing(operation, lines, state.register)
      }
      guard entry.kind != .erase else {
        throw StoreRefusal.erased(record: entry.erased.first ?? "", time: entry.time)
      }
      guard entry.isLive else { throw StoreRefusal.alreadyUndone(entry.id) }
      let isMine = entry.id.site == journal.ownSite && ExactText.isSame(entry.user, user)
      guard isMine || reason?.contains(where: { !$0.isWhitespace }) == true else {
        throw StoreRefusal.foreignNeedsReason(entry.id)
      }
      return (entry.target ?? entry.id, entry.kind != .undo)
    }
  }

  // Searching the journal takes long and must not keep others from saving: it is done before the
  // lock, and under the lock only with what was added since.
  private func decide(
    reason: String? = nil,
    _ check: ((Pending) throws -> Void)?,
    _ choose: () throws -> (OperationID, isUndo: Bool)
  ) throws -> Undone {
    let (undone, records) = try withBallast { try attempt(reason: reason, check, choose) }
    if isShared {
      // It is saved: where the rivals cannot be looked up now, the next look at the journal does it.
      do { try findRivals(of: records) } catch { journal.needsFold = true }
    }
    return undone
  }

  private func attempt(
    reason: String?,
    _ check: ((Pending) throws -> Void)?,
    _ choose: () throws -> (OperationID, isUndo: Bool)
  ) throws -> (Undone, records: Set<ExactText>) {
    try requireWritable()
    for _ in 0..<3 {
      var plan = try plan(choose)
      let undone = try exclusively { own in
        try plan.refresh(journal, revision: state.revision, user: user)
          ? try judge(plan, reason: reason, own, check) : nil
      }
      if let undone { return undone }
    }
    // Somebody was quicker each time.
    return try exclusively { own in try judge(try plan(choose), reason: reason, own, check) }
  }

  private func plan(_ choose: () throws -> (OperationID, isUndo: Bool)) throws -> UndoPlan {
    if journal.hasNews(wall: clock()) { try absorb() }
    let (target, isUndo) = try choose()
    return try UndoPlan(target, isUndo: isUndo, journal: journal, state: state)
  }

  private func judge(
    _ plan: UndoPlan,
    reason: String?,
    _ own: SiteJournal,
    _ check: ((Pending) throws -> Void)?
  ) throws -> (Undone, records: Set<ExactText>) {
    guard let taken = HistoryReader(state: state).entry(plan.lines) else {
      throw StoreRefusal.unknownOperation(plan.target.description)
    }
    let (target, isUndo) = (plan.target, plan.isUndo)
    let after = plan.writes.folded { operation in
      operation == target ? isUndo : self.state.isUndone(operation)
    }
    if isUndo, let stamp = plan.lines.first?.header.stamp {
      try refuseIfInUse(target, stamp: stamp, plan.writes, after)
    }
    let effects = effects(of: taken, isUndo: isUndo, plan.writes, after)
    try check?(Pending(state: state, after: after, effects: effects, news: news))
    let number = own.highest + 1
    let previous = max(
      journal.lastStamp(wall: clock()),
      state.verdicts[target]?.stamp ?? 0
    )
    let stamp = HybridClock.next(after: previous, wall: clock())
    let line = try LineEncoder.verdict(
      number: number,
      stamp: stamp,
      site: own.site,
      user: user,
      isUndo: isUndo,
      target: target,
      reason: reason
    )
    try append([line], number: number, stamp: stamp, to: own)
    let operation = OperationID(site: own.site, number: number)
    _ = state.judge(target, Verdict(isUndo: isUndo, line: operation, stamp: stamp))
    for (key, record) in after { state.replace(key, with: record) }
    return (
      Undone(operation: taken, line: operation, effects: effects), Set(plan.writes.keys)
    )
  }

  private func effects(
    of taken: HistoryEntry,
    isUndo: Bool,
    _ writes: RecordWrites,
    _ after: [ExactText: RecordState]
  ) -> [Effect] {
    var authors: [OperationID: String]?
    var key = ExactText("")
    var (before, behind): (RecordState?, RecordState?) = (nil, nil)
    return taken.changes.enumerated().map { place, change in
      if place == 0 || !ExactText.isSame(key.text, change.record) {
        key = ExactText(change.record)
        (before, behind) = (state.record(key), after[key])
      }
      let field = state.number(of: change.field)
      let (old, new) = (before?.cell(field), behind?.cell(field))
      var kept: Effect.Kept?
      if let winner = isUndo ? old : new, winner.write != taken.id {
        let names = authors ?? writes.authors()
        authors = names
        kept = Effect.Kept(
          value: winner.value,
          user: names[winner.write] ?? "",
          time: HybridClock.milliseconds(winner.stamp)
        )
      }
      return Effect(
        record: change.record,
        field: change.field,
        before: old?.value,
        after: new?.value,
        kept: kept
      )
    }
  }

  // A record that only this transaction brought into being would lose what others wrote to it.
  private func refuseIfInUse(
    _ target: OperationID,
    stamp: UInt64,
    _ writes: RecordWrites,
    _ after: [ExactText: RecordState]
  ) throws {
    var existedBefore: Set<Int> = []
    var later: [Int: Set<OperationID>] = [:]
    for write in writes.writes {
      let cell = write.cell
      guard cell.value != nil, cell.write != target, !state.isUndone(cell.write) else { continue }
      let isLater = cell.stamp == stamp ? cell.write > target : cell.stamp > stamp
      if isLater {
        later[write.record, default: []].insert(cell.write)
      } else {
        existedBefore.insert(write.record)
      }
    }
    for (record, writers) in later.sorted(by: { $0.key < $1.key }) {
      let key = writes.keys[record]
      guard !existedBefore.contains(record), after[key]?.isAlive == true else { continue }
      throw StoreRefusal.inUse(
        record: key.text,
        by: try writers.sorted().compactMap { try entry(of: $0) }
      )
    }
  }
}
