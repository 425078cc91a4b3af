internal import Glibc

/// Carrying erasures out in the files of this machine; all of it can be done again after a crash.
extension Store {
  /// Whether this machine's files may still hold something that was erased.
  package var hasUnfinishedErasures: Bool {
    guard let own = journal.ownSite else { return false }
    return !state.register.pending(at: own).isEmpty
  }

  /// Goes on with what a crash interrupted, and cleans after erasures of other sites.
  package func finishErasures() throws {
    guard !isReadOnly, hasUnfinishedErasures else { return }
    try exclusively { own in
      guard hasUnfinishedErasures else { return }
      _ = try clean(own, report: ErasureReport(state.register.pending(at: own.site)))
    }
    notices.removeAll { $0.code == .erasureUnfinished }
  }

  /// As `finishErasures`, where nobody waits for it: failing leaves a notice that all see.
  func resumeErasures() {
    guard hasUnfinishedErasures else { return }
    do { try finishErasures() } catch { noteUnfinishedErasures() }
    if hasUnfinishedErasures { noteUnfinishedErasures() }
  }

  func noteUnfinishedErasures() {
    let finding = Finding(.erasureUnfinished, path: path)
    if !notices.contains(finding) { notices.append(finding) }
  }

  /// Cleans all files of this machine and confirms it; called under the lock.
  func clean(_ own: SiteJournal, report: ErasureReport) throws -> ErasureReport {
    var report = report
    let pending = state.register.pending(at: own.site)
    let sites = try ownedSites()
    let redaction = Redaction(state.register, of: pending)
    var isRelocated = true
    for site in sites {
      guard let folder = try journal.folder.folder(site) else { continue }
      let cleaned = try SiteCleaning(site: site, folder: folder).run(redaction)
      report.files += cleaned.files
      guard let known = journal.sites.first(where: { $0.site == site }) else { continue }
      isRelocated = known.relocate(after: cleaned.segments) && isRelocated
    }
    report.files += try removeLocalCopies()
    try cleanBackups(&report)
    if !isRelocated { try fold() }
    try confirm(pending, sites: sites, own: own)
    report.waiting = waitingSites()
    return report
  }

  /// The folders that this machine answers for: its own, and those of former names of it.
  func ownedSites() throws -> [String] {
    guard let own = journal.ownSite else { return [] }
    return [own] + (try local.map { try SiteIdentity.former(in: $0) } ?? [])
  }

  /// Sites with a journal here that have not confirmed every erasure.
  func waitingSites() -> [String] {
    let register = state.register
    return journal.sites.map(\.site).filter { !register.pending(at: $0).isEmpty }
  }

  private func confirm(_ erasures: [Erasure], sites: [String], own: SiteJournal) throws {
    guard !erasures.isEmpty else { return }
    let stamp = HybridClock.next(after: journal.lastStamp(wall: clock()), wall: clock())
    let number = own.highest + 1
    let line = LineEncoder.done(
      number: number,
      stamp: stamp,
      site: own.site,
      user: user,
      erasures: erasures.map(\.operation),
      sites: sites
    )
    try append([line], number: number, stamp: stamp, to: own)
    for erasure in erasures { state.register.confirm(erasure.operation, by: sites) }
  }

  /// Snapshot, half-written snapshots and quarantine: none of it is needed.
  private func removeLocalCopies() throws -> [String] {
    guard let local else { return [] }
    var files: [String] = []
    for name in try local.names() where name == Snapshot.file || name.hasSuffix(".tmp") {
      try local.remove(name)
      files.append("\(local.path)/\(name)")
    }
    try Quarantine.purge(in: local, before: .max)
    try local.sync()
    // What was read stays readable; a new snapshot is due.
    uncovered = max(uncovered, Self.snapshotThreshold)
    return files
  }
}
