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
      guard let line = try line(of: operation), let entry = try entry(of: line.operation) else {
        throw StoreRefusal.unknownOperation(operation.description)
      }
      guard entry.isLive else { throw StoreRefusal.alreadyUndone(entry.id) }
      let isMine = entry.id.site == journal.ownSite && ExactText.isSame(entry.user, user)
      guard isMine || reason?.contains(where: { !$0.isWhitespace }) == true else {
        throw StoreRefusal.foreignNeedsReason(entry.id)
      }
      return (entry.target ?? entry.id, entry.kind != .undo)
    }
  }

  // Reading the journal takes long and must not keep others from saving: it is read before the lock,
  // and under the lock only what was added since.
  private func decide(
    reason: String? = nil,
    _ check: ((Pending) throws -> Void)?,
    _ choose: () throws -> (OperationID, isUndo: Bool)
  ) throws -> Undone {
    try withBallast { try attempt(reason: reason, check, choose) }
  }

  private func attempt(
    reason: String?,
    _ check: ((Pending) throws -> Void)?,
    _ choose: () throws -> (OperationID, isUndo: Bool)
  ) throws -> Undone {
    try requireWritable()
    for _ in 0..<3 {
      guard var plan = try plan(choose) else { continue }
      let undone = try exclusively { own in
        try plan.refresh(revision: state.revision, wall: clock())
          ? try judge(plan, reason: reason, own, check) : nil
      }
      if let undone { return undone }
    }
    // Somebody was quicker each time.
    return try exclusively { own in
      guard let plan = try plan(choose) else {
        throw StoreError(path: path, operation: "read", code: EAGAIN)
      }
      return try judge(plan, reason: reason, own, check)
    }
  }

  private func plan(_ choose: () throws -> (OperationID, isUndo: Bool)) throws -> UndoPlan? {
    let reading = Journal(folder: journal.folder, ownSite: journal.ownSite)
    try reading.rewind()
    var findings: [Finding] = []
    guard let lines = try reading.read(wall: clock(), &findings) else { return nil }
    // After the reading: what is chosen from must not be older than the lines.
    if journal.hasNews(wall: clock()) { try absorb() }
    let (target, isUndo) = try choose()
    return UndoPlan(
      target,
      isUndo: isUndo,
      lines: lines,
      of: reading,
      user: user,
      highest: journal.own?.highest ?? 0,
      revision: state.revision
    )
  }

  private func judge(
    _ plan: UndoPlan,
    reason: String?,
    _ own: SiteJournal,
    _ check: ((Pending) throws -> Void)?
  ) throws -> Undone {
    let (target, isUndo, records, lines) = (plan.target, plan.isUndo, plan.records, plan.lines)
    let isUndone = { (operation: OperationID) in
      operation == target ? isUndo : self.state.isUndone(operation)
    }
    let after = Refold(records, lines: lines, state: state, isUndone: isUndone).records
    let reader = HistoryReader(state: state)
    func entry(_ operation: OperationID) -> HistoryEntry? {
      reader.entry(lines.filter { $0.operation == operation })
    }
    guard let taken = entry(target) else {
      throw StoreRefusal.unknownOperation(target.description)
    }
    if isUndo {
      try refuseIfInUse(target, records, after, lines, isUndone: isUndone, entry: entry)
    }
    let effects = taken.changes.map { change in
      effect(change, target, isUndo: isUndo, after, entry: entry)
    }
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
    if isShared { findRivals(of: records, in: lines) }
    return Undone(operation: taken, line: operation, effects: effects)
  }

  private func effect(
    _ change: HistoryEntry.Change,
    _ target: OperationID,
    isUndo: Bool,
    _ after: [ExactText: RecordState],
    entry: (OperationID) -> HistoryEntry?
  ) -> Effect {
    let key = ExactText(change.record)
    let field = state.number(of: change.field)
    let old = state.record(key)?.cell(field)
    let new = after[key]?.cell(field)
    var kept: Effect.Kept?
    if let winner = isUndo ? old : new, winner.write != target {
      kept = Effect.Kept(
        value: winner.value,
        user: entry(winner.write)?.user ?? "",
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

  // A record that only this transaction brought into being would lose what others wrote to it.
  private func refuseIfInUse(
    _ target: OperationID,
    _ records: Set<ExactText>,
    _ after: [ExactText: RecordState],
    _ lines: [JournalLine],
    isUndone: (OperationID) -> Bool,
    entry: (OperationID) -> HistoryEntry?
  ) throws {
    guard let stamp = lines.first(where: { $0.operation == target })?.header.stamp else { return }
    var existedBefore: Set<ExactText> = []
    var later: [ExactText: Set<OperationID>] = [:]
    Refold.forEachChange(of: records, in: lines) { line, key, change in
      guard !isUndone(line.operation), !JSONText.isNull(line.source.base, change.new) else {
        return
      }
      let isLater =
        line.header.stamp == stamp ? line.operation > target : line.header.stamp > stamp
      if isLater {
        later[key, default: []].insert(line.operation)
      } else {
        existedBefore.insert(key)
      }
    }
    for (key, writers) in later
    where !existedBefore.contains(key) && after[key]?.isAlive == true {
      throw StoreRefusal.inUse(record: key.text, by: writers.sorted().compactMap(entry))
    }
  }
}
