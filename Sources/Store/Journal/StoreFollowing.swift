internal import Glibc

/// Reading the journal: at the start, and what others add to it.
extension Store {
  /// Whether others may have written something; costs a few looks at file sizes.
  package func hasNews() -> Bool {
    watchFreeSpace()
    return !news.isEmpty || journal.hasNews(wall: clock())
  }

  /// Takes in what others wrote and returns the records that changed.
  @discardableResult
  package func refresh() throws -> Set<String> {
    watchFreeSpace()
    if journal.hasNews(wall: clock()) {
      try absorb()
      resumeErasures()
    }
    defer { news = [] }
    return news
  }

  /// Reads everything: from the snapshot where it can be trusted, otherwise from the journal.
  func load() throws {
    recallSeen()
    (keptSeen, seenKept) = (journal.seen, clock())
    defer { compareWithSeen() }
    try journal.rewind()
    if let snapshot = readSnapshot() {
      state.adopt(snapshot)
      uncovered = 0
      if journal.pendingBytes() <= Self.foldLimit, try follow() {
        news = []
        return
      }
    }
    try fold()
  }

  private func readSnapshot() -> Snapshot? {
    guard let local, let file = try? local.file(Snapshot.file), let status = file.status,
      let bytes = FileBytes.mapping(file, count: Int(status.st_size)),
      let snapshot = Snapshot(bytes), snapshot.header.store == description.store
    else { return nil }
    for coverage in snapshot.header.sites where coverage.position.number > 0 {
      let (number, checksum) = (coverage.position.number, coverage.position.checksum)
      journal.expect(SeenLine(number: number, checksum: checksum), of: coverage.site)
    }
    for coverage in snapshot.header.sites where coverage.position.number > 0 {
      guard let site = journal.sites.first(where: { $0.site == coverage.site }),
        (try? site.resume(at: coverage.position)) == true
      else { return nil }
    }
    return snapshot
  }

  /// Folds the whole journal, whatever was known before.
  func fold() throws {
    journal.needsFold = true
    for _ in 0..<3 {
      try journal.rewind()
      var findings: [Finding] = []
      var fold = ColdFold(size: journal.pendingBytes())
      var size = 0
      let isWhole = try journal.read(wall: clock(), &findings) { lines in
        fold.apply(lines)
        size += lines.reduce(0) { $0 + $1.end - $1.start }
      }
      guard isWhole else { continue }
      let known = Set(notices)
      // What was wrong before may have been repaired.
      notices.removeAll { Finding.ofReading.contains($0.code) && !findings.contains($0) }
      notices += findings.filter { !known.contains($0) }
      fold.preface.rivals = try rivals(in: &fold)
      let coverage = journal.sites.map {
        SnapshotHeader.Coverage(site: $0.site, position: $0.settled)
      }
      guard let snapshot = fold.snapshot(store: description.store, coverage: coverage) else {
        throw StoreError(path: path, operation: "fold", code: EFBIG)
      }
      state.adopt(snapshot)
      uncovered = size
      undoable = nil
      journal.needsFold = false
      return
    }
    throw StoreError(path: path, operation: "read", code: EAGAIN)
  }

  /// Reads what was added since the last look.
  func absorb() throws {
    // Whether damage was repaired meanwhile shows only where all is read.
    let isDamaged = notices.contains {
      Finding.ofReading.contains($0.code) && $0.severity == .damage
    }
    let isFollowing = !isDamaged && !journal.needsFold
    if isFollowing, journal.pendingBytes() <= Self.foldLimit, try follow() { return }
    // Which records differ is not worth finding out.
    news.formUnion(state.allKeys().map(\.text))
    try fold()
    news.formUnion(state.allKeys().map(\.text))
  }

  // Takes in what was added; `false` when only a new fold can.
  private func follow() throws -> Bool {
    var lines: [JournalLine] = []
    var failure: (any Error)?
    var isWhole = false
    journal.needsFold = true
    do {
      isWhole = try journal.read(wall: clock(), &notices) { lines.append(contentsOf: $0) }
    } catch {
      failure = error
    }
    guard isWhole || failure != nil else { return false }
    // What was read before the failure is not read again.
    try take(lines)
    journal.needsFold = false
    if let failure { throw failure }
    return true
  }

  private func take(_ lines: [JournalLine]) throws {
    var flipped: Set<OperationID> = []
    var judged: Set<OperationID> = []
    for line in lines {
      uncovered += line.end - line.start
      if state.register.take(line), let erasure = Erasure(line) {
        forget(erasure.records)
        continue
      }
      guard let (target, verdict) = line.verdict else { continue }
      judged.insert(target)
      if state.judge(target, verdict) { flipped.insert(target) }
    }
    var doubtful: Set<ExactText> = []
    var changes: [RawChange] = []
    for line in lines where line.header.kind.isWriting {
      guard line.changes(into: &changes) else { continue }
      if isShared { doubtful.formUnion(doubtfulRecords(changes, of: line)) }
      guard !state.isUndone(line.operation) else { continue }
      for change in changes { take(change, of: line) }
    }
    if !flipped.isEmpty { try refold(flipped) }
    guard isShared else { return }
    var lookup = OperationLookup(journal)
    for operation in judged {
      doubtful.formUnion(RecordWrites.records(of: try lookup.lines(of: operation)))
    }
    news.formUnion(try findRivals(of: doubtful).map(\.text))
  }

  /// Nothing of the records is shown any more, whatever else arrives.
  func forget(_ records: [String]) {
    for record in records {
      state.replace(ExactText(record), with: RecordState())
      state.replace(ExactText(record), with: [:])
      news.insert(record)
    }
  }

  private func take(_ change: RawChange, of line: JournalLine) {
    let base = line.source.base
    let key = ExactText(JSONText.string(base, change.record))
    guard !state.register.isErased(key) else { return }
    let cell = Cell(
      field: state.number(of: JSONText.string(base, change.field)),
      value: JSONText.value(base, change.new),
      write: line.operation,
      stamp: line.header.stamp
    )
    state.apply(cell, to: key)
    news.insert(key.text)
  }
}

extension JournalLine {
  /// What an undo or redo line says about which transaction.
  var verdict: (OperationID, Verdict)? {
    guard header.kind == .undo || header.kind == .redo, let target else { return nil }
    return (
      target, Verdict(isUndo: header.kind == .undo, line: operation, stamp: header.stamp)
    )
  }
}
