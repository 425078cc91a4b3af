internal import Glibc

/// Keeping the snapshot fresh. Nothing depends on it, so that failing is no error.
extension Store {
  /// Below this many new bytes a new snapshot is not worth its writing.
  static let snapshotThreshold = 256 << 10

  /// Works on a snapshot for so long when the journal has grown much since the last one.
  ///
  /// Returns whether there is more to do; then it is to be called again, some milliseconds later,
  /// since another process may hold the lock.
  package func advanceSnapshot(for milliseconds: Int) -> Bool {
    let deadline = MonotonicClock.nanoseconds(in: milliseconds)
    if remains?.free(until: deadline) == true {
      remains = nil
      return false
    }
    if remains != nil { return true }
    if snapshotBuilder == nil {
      guard uncovered >= Self.snapshotThreshold, beginSnapshot() else { return false }
    }
    return advance(until: deadline) == .unfinished || remains != nil
  }

  /// Ends the work on a snapshot within so many milliseconds, or gives it up.
  package func finishSnapshot(within milliseconds: Int) {
    let deadline = MonotonicClock.nanoseconds(in: milliseconds)
    while advanceSnapshot(for: 5), MonotonicClock.nanoseconds() < deadline {}
    snapshotBuilder = nil
    remains = nil
  }

  /// Writes a snapshot when the journal has grown much since the last one.
  package func writeSnapshotIfWorthwhile() {
    guard uncovered >= Self.snapshotThreshold else { return keepSeenNowAndThen() }
    writeSnapshot()
  }

  /// Writes a snapshot in one go; `false` when there is none to write or it failed.
  @discardableResult
  func writeSnapshot() -> Bool {
    snapshotBuilder = nil
    // Whoever holds the lock mostly lets go of it within a millisecond.
    for _ in 0..<500 {
      guard snapshotBuilder != nil || beginSnapshot() else { return false }
      switch advance(until: .max) {
      case .installed: return true
      case .failed: return false
      case .unfinished: usleep(2000)
      }
    }
    snapshotBuilder = nil
    return false
  }

  /// Takes away what programs left that were ended while they wrote a snapshot.
  func removeStraySnapshots() {
    guard !isReadOnly, let local else { return }
    SnapshotFile.removeStrays(in: local)
  }

  /// Whether the snapshot that is being written holds what must not be put in place any more.
  ///
  /// Asked under the lock, with all that others wrote taken in.
  func isOutdated(_ builder: SnapshotBuilder) -> Bool {
    // A new fold means that lines were replaced, or that another site's lines came in great number.
    builder.base !== state.base || builder.erasures != state.register.erasures.count
  }

  private func beginSnapshot() -> Bool {
    guard !isReadOnly, failure == nil, !journal.needsFold, let local,
      journal.sites.allSatisfy({ $0.isRegular })
    else { return false }
    var coverage: [String: SnapshotHeader.Coverage] = [:]
    for site in journal.sites {
      coverage[site.site] = SnapshotHeader.Coverage(site: site.site, position: site.settled)
    }
    removeStraySnapshots()
    snapshotBuilder = try? SnapshotBuilder(
      of: state,
      store: description.store,
      coverage: coverage,
      in: local
    )
    // After a failure the next attempt waits until as much has been added again.
    uncovered = 0
    return snapshotBuilder != nil
  }

  private enum Outcome {
    case unfinished
    case installed
    case failed
  }

  private func advance(until deadline: UInt64) -> Outcome {
    guard let builder = snapshotBuilder else { return .failed }
    do {
      guard try builder.advance(until: deadline) else { return .unfinished }
      return try install(builder)
    } catch {
      snapshotBuilder = nil
      return .failed
    }
  }

  private func install(_ builder: SnapshotBuilder) throws -> Outcome {
    try requireWritable()
    // What others wrote is mostly read before they have to wait for it.
    if journal.hasNews(wall: clock()) { try absorb() }
    let isInstalled: Bool? = try lock?.holdIfFree {
      if journal.hasNews(wall: clock()) { try absorb() }
      guard !isOutdated(builder) else { return false }
      try builder.install()
      return true
    }
    guard let isInstalled else { return .unfinished }
    snapshotBuilder = nil
    if isInstalled { keepSeen() }
    guard isInstalled else {
      // All of it is to be covered once more.
      uncovered = max(uncovered, Self.snapshotThreshold)
      return .unfinished
    }
    if let snapshot = builder.snapshot() {
      let isChanged = state.changes != builder.changes
      let records = state.rebase(on: snapshot, changedSince: isChanged)
      remains = Remains(records, builder.base)
    }
    return .installed
  }
}
