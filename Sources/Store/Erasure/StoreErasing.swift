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
    try exclusively { own in
      let erasures = try withBallast { try appendErasure(request, to: own) }
      do {
        return try clean(own, report: ErasureReport(erasures))
      } catch {
        noteUnfinishedErasures()
        throw StoreRefusal.erasureUnfinished(error as? StoreError)
      }
    }
  }

  private func appendErasure(_ request: ErasureRequest, to own: SiteJournal) throws -> [Erasure] {
    var changes: [(change: Change, bytes: [UInt8], field: Int)] = []
    var replaced: UInt64 = 0
    for change in request.cleaned {
      let current = state.record(ExactText(change.record))?.cell(state.number(of: change.field))
      if case .write(let base) = change.base, current?.write != base {
        throw StoreRefusal.changedMeanwhile(record: change.record)
      }
      replaced = max(replaced, current?.stamp ?? 0)
      let bytes = LineEncoder.change(
        record: change.record,
        field: change.field,
        old: nil,
        new: change.value,
        replaced: current?.write,
        known: state.rivals[ExactText(change.record)]?[state.number(of: change.field)]?
          .map(\.write) ?? []
      )
      changes.append((change, bytes, state.number(of: change.field)))
    }
    let groups = Self.groups(changes.map(\.bytes.count), limit: LineFrame.limit / 2)
    var stamp = max(journal.lastStamp(wall: clock()), replaced)
    let first = own.highest + 1
    var lines: [[UInt8]] = []
    var erasures: [Erasure] = []
    for (index, group) in groups.enumerated() {
      stamp = HybridClock.next(after: stamp, wall: clock())
      let part = changes[group]
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
      for (change, _, field) in changes[group] {
        let cell = Cell(
          field: field,
          value: change.value,
          write: erasure.operation,
          stamp: erasure.stamp
        )
        state.apply(cell, to: ExactText(change.record))
        state.settle(ExactText(change.record), field)
        news.insert(change.record)
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
