internal import Glibc

/// The frame of everything that writes.
extension Store {
  /// Runs the work under the lock, with all that others wrote taken in.
  func exclusively<Result>(_ work: (SiteJournal) throws -> Result) throws -> Result {
    try requireWritable()
    // What others wrote is mostly read before they have to wait for it.
    if journal.hasNews(wall: clock()) { try absorb() }
    guard let lock else { throw StoreRefusal.notWritable(path: path) }
    return try lock.hold {
      guard let known = try journal.makeOwn() else { throw StoreRefusal.notWritable(path: path) }
      if journal.hasNews(wall: clock()) {
        try absorb()
      } else if try !known.isUnchanged() {
        // Another process took back a line that this one has read.
        try fold()
        news.formUnion(state.allKeys().map(\.text))
      }
      try keepNumbersApart()
      guard let own = try journal.makeOwn() else { throw StoreRefusal.notWritable(path: path) }
      journal.noteReached()
      defer { journal.noteReached() }
      // Room for whatever one lock may write: a line with a higher number would not be read again.
      guard own.highest < LineHeader.highestNumber - 1 << 32 else {
        throw own.folder.failure("create", Segment.name(own.segment), EOVERFLOW)
      }
      try cutTornTail(of: own)
      if own.offset >= segmentSize, !own.isSealed, !own.isAbandoned {
        let stamp = HybridClock.next(after: journal.lastStamp(wall: clock()), wall: clock())
        try failing { try own.seal(stamp: stamp, isPoisoned: &$0) }
      }
      return try work(own)
    }
  }

  func requireWritable() throws {
    if let readOnlyReason { throw readOnlyReason }
    if let failure { throw StoreRefusal.diskFailed(failure) }
  }

  private func cutTornTail(of own: SiteJournal) throws {
    guard own.size > own.offset, let local else { return }
    let place = "\(own.folder.path)/\(Segment.name(own.segment))"
    defer { noteFault(of: own) }
    if try own.cutTornTail(keepingIn: { try local.makeFolder(Quarantine.name) }) {
      notices.append(Finding(.tornTailCut, path: place, offset: own.offset))
    }
  }

  /// Appends the lines of one operation and takes note of them.
  func append(_ lines: [[UInt8]], number: UInt64, stamp: UInt64, to own: SiteJournal) throws {
    let bytes = lines.count == 1 ? lines[0] : Array(lines.joined())
    try failing { try own.append(bytes, isPoisoned: &$0) }
    own.advance(
      to: number + UInt64(lines.count - 1),
      stamp: stamp,
      length: lines.last?.count ?? 0
    )
    uncovered += bytes.count
  }

  /// Remembers when the disk itself failed: from then on nobody knows what it holds.
  func failing(_ work: (inout Bool) throws -> Void) throws {
    var isPoisoned = false
    defer { journal.own.map(noteFault) }
    do {
      try work(&isPoisoned)
    } catch {
      if isPoisoned {
        let failure = error as? StoreError ?? StoreError(path: path, operation: "write", code: EIO)
        self.failure = failure
        noteFailedDisk(failure)
      }
      throw error
    }
  }

  private func noteFault(of own: SiteJournal) {
    if let fault = own.fault { noteFailedDisk(fault) }
    own.fault = nil
  }

  private func noteFailedDisk(_ failure: StoreError) {
    let finding = Finding(.diskFailed, path: failure.path)
    notices.removeAll { $0 == finding }
    // In front of other damage: of equally bad things the first one is shown.
    notices.insert(finding, at: 0)
  }
}
