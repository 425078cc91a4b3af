internal import Glibc

/// Making personal data really go, from every file that this program wrote.
extension Store {
  /// Erases for good; no undo brings it back.
  ///
  /// The erasure counts as soon as its line is on the disk, and from then on nobody is shown the
  /// data. The files are cleaned before this returns; where that fails, the next start goes on with
  /// it and this throws `StoreRefusal.erasureUnfinished`.
  @discardableResult
  package func erase(_ request: ErasureRequest) throws -> ErasureReport {
    try erase(request, cleaningBackups: true)
  }

  @discardableResult
  func erase(_ request: ErasureRequest, cleaningBackups: Bool) throws -> ErasureReport {
    // Taken at once where nobody has it, so that no other program begins to clean the same.
    var backups = cleaningBackups ? try? local.flatMap { try BackupLock.ifFree(in: $0) } : nil
    defer { backups?.release() }
    // Only what changes nothing is tried again: cleaning fails with another error.
    let cleaning = try withBallast {
      try exclusively { own in
        let erasures = try appendErasure(request, to: own)
        return try finishing { try clean(own, report: ErasureReport(erasures)) }
      }
    }
    return try finishing {
      if cleaningBackups, backups == nil {
        backups = try local.map { try BackupLock.waiting(in: $0) }
      }
      return try complete(cleaning, holding: backups)
    }
  }

  private func finishing<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      noteUnfinishedErasures()
      throw StoreRefusal.erasureUnfinished(error as? StoreError)
    }
  }

  private func appendErasure(_ request: ErasureRequest, to own: SiteJournal) throws -> [Erasure] {
    let values = try request.cleaned.map { try CleanedValue($0, state: state) }
    let groups = Self.groups(values.map(\.bytes.count), limit: LineFrame.limit / 2)
    var stamp = values.reduce(journal.lastStamp(wall: clock())) { max($0, $1.replaced) }
    let first = own.highest + 1
    var lines: [[UInt8]] = []
    var erasures: [Erasure] = []
    for (index, group) in groups.enumerated() {
      stamp = HybridClock.next(after: stamp, wall: clock())
      let part = values[group]
      let erasure = Erasure(
        operation: OperationID(site: own.site, number: first + UInt64(index)),
        stamp: stamp,
        records: index == 0 ? request.records : [],
        places: part.map { Erasure.Place(record: $0.change.record, field: $0.change.field) },
        remarks: index == 0 ? request.remarks : []
      )
      lines.append(
        try LineEncoder.erase(
          number: erasure.operation.number,
          stamp: stamp,
          site: own.site,
          user: user,
          records: erasure.records,
          remarks: erasure.remarks,
          changes: part.map(\.bytes),
          reason: request.reason
        )
      )
      erasures.append(erasure)
    }
    try append(lines, number: first, stamp: stamp, to: own)
    for (erasure, group) in zip(erasures, groups) {
      _ = state.register.add(erasure)
      forget(erasure.records)
      for value in values[group] {
        let key = ExactText(value.change.record)
        let cell = Cell(
          field: value.field,
          value: value.change.value,
          write: erasure.operation,
          stamp: erasure.stamp
        )
        state.apply(cell, to: key)
        state.settle(key, value.field, naming: value.known, at: own.site)
        news.insert(key.text)
      }
    }
    return erasures
  }

  /// Runs of sizes that stay under a limit together; at least one run, even of nothing.
  private static func groups(_ sizes: [Int], limit: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    var sum = 0
    for (index, size) in sizes.enumerated() {
      if index > start, sum + size > limit {
        groups.append(start..<index)
        start = index
        sum = 0
      }
      sum += size
    }
    return groups + [start..<sizes.count]
  }
}

/// A value that takes the place of all that stood in a field, and quotes nothing of it.
private struct CleanedValue {
  let change: Change
  let field: Int
  /// The other values that it settles.
  let known: [OperationID]
  /// The stamp of what it replaces.
  let replaced: UInt64
  let bytes: [UInt8]

  init(_ change: Change, state: State) throws {
    self.change = change
    field = state.number(of: change.field)
    let key = ExactText(change.record)
    let current = state.record(key)?.cell(field)
    if case .write(let base) = change.base, current?.write != base {
      throw StoreRefusal.changedMeanwhile(record: change.record)
    }
    known = (state.rivals[key]?[field] ?? []).map(\.write)
    replaced = current?.stamp ?? 0
    bytes = LineEncoder.change(
      record: change.record,
      field: change.field,
      old: nil,
      new: change.value,
      replaced: current?.write,
      known: known
    )
  }
}
