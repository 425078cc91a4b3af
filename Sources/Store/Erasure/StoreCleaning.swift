internal import Glibc

/// Carrying erasures out in the files of this machine; all of it can be done again after a crash.
extension Store {
  /// Whether this machine's files may still hold something that was erased.
  package var hasUnfinishedErasures: Bool {
    guard let own = journal.ownSite else { return false }
    // Who may not read the other names is still bound by its own.
    return !((try? unfinishedErasures()) ?? state.register.pending(at: own)).isEmpty
  }

  /// The erasures that a folder which this machine answers for has not confirmed, oldest first.
  private func unfinishedErasures() throws -> [Erasure] {
    let register = state.register
    guard !register.isEmpty else { return [] }
    var found: Set<OperationID> = []
    return try ownedSites().flatMap { register.pending(at: $0) }
      .filter { found.insert($0.operation).inserted }
      .sorted { $1.follows($0) }
  }

  /// Goes on with what a crash interrupted, and cleans after erasures of other sites.
  package func finishErasures() throws {
    guard !isReadOnly, hasUnfinishedErasures else { return }
    guard let local else { return }
    let backups = try BackupLock.waiting(in: local)
    defer { backups.release() }
    try finishErasures(holding: backups)
  }

  private func finishErasures(holding backups: BackupLock) throws {
    let cleaning = try exclusively { own -> Cleaning? in
      guard hasUnfinishedErasures else { return nil }
      return try clean(own, report: ErasureReport(unfinishedErasures()))
    }
    if let cleaning { _ = try complete(cleaning, holding: backups) }
    notices.removeAll { $0.code == .erasureUnfinished }
  }

  /// As `finishErasures`, where nobody waits for it: failing leaves a notice that all see.
  func resumeErasures() {
    guard hasUnfinishedErasures else {
      notices.removeAll { $0.code == .erasureUnfinished }
      return
    }
    // What fails now mostly fails again: it must not be tried with every look at the journal.
    let now = clock()
    let known = state.register.erasures.count
    if let tried = triedErasures, tried.count == known, now >= tried.time,
      now - tried.time < 10 * HybridClock.minute
    {
      return
    }
    triedErasures = (known, now)
    do {
      if !isReadOnly, let local {
        // Whoever has the lock is at it.
        guard let backups = try BackupLock.ifFree(in: local) else {
          triedErasures = nil
          return
        }
        defer { backups.release() }
        try finishErasures(holding: backups)
      }
    } catch {
      noteUnfinishedErasures()
    }
    if hasUnfinishedErasures { noteUnfinishedErasures() }
  }

  func noteUnfinishedErasures() {
    let finding = Finding(.erasureUnfinished, path: path)
    if !notices.contains(finding) { notices.append(finding) }
  }

  /// What was cleaned under the lock, to be confirmed when the backups are clean too.
  struct Cleaning {
    let report: ErasureReport
    let erasures: [Erasure]
    let sites: [String]
  }

  /// Cleans all files of this machine but the backups; called under the lock.
  func clean(_ own: SiteJournal, report: ErasureReport) throws -> Cleaning {
    var report = report
    let pending = try unfinishedErasures()
    let sites = try ownedSites()
    try mendBeforeCleaning(sites)
    let redaction = Redaction(state.register, of: pending)
    // First, for it makes room for what is rewritten.
    report.files += try removeLocalCopies()
    var isRelocated = true
    for site in sites {
      guard let folder = try journal.folder.folder(site) else { continue }
      let cleaned = try SiteCleaning(site: site, folder: folder).run(redaction)
      report.files += cleaned.files
      guard let known = journal.sites.first(where: { $0.site == site }) else { continue }
      isRelocated = known.relocate(after: cleaned.segments) && isRelocated
    }
    if !isRelocated { try fold() }
    return Cleaning(report: report, erasures: pending, sites: sites)
  }

  /// Cleans the backups, which takes too long to let others wait for it, and confirms everything.
  ///
  /// Without the backups' lock it leaves them alone.
  func complete(_ cleaning: Cleaning, holding backups: BackupLock?) throws -> ErasureReport {
    var report = cleaning.report
    if backups != nil { try cleanBackups(&report) }
    try exclusively { own in
      // Another process may have been quicker.
      let open = cleaning.erasures.filter {
        !state.register.sites(confirming: $0.operation).isSuperset(of: cleaning.sites)
      }
      try confirm(open, sites: cleaning.sites, own: own)
    }
    report.waiting = waitingSites()
    return report
  }

  /// Cleans once more after everything that was ever erased: what a repair or a late copy brought
  /// back, and backups that were out of reach.
  ///
  /// Returns the files that were rewritten.
  func cleanAgain() throws -> [String] {
    guard !state.register.isEmpty else { return [] }
    var report = ErasureReport([])
    let backups = try local.map { try BackupLock.waiting(in: $0) }
    defer { backups?.release() }
    try exclusively { own in
      let redaction = Redaction(state.register)
      var isRelocated = true
      for site in try ownedSites() {
        guard let folder = try journal.folder.folder(site) else { continue }
        let cleaned = try SiteCleaning(site: site, folder: folder).run(redaction)
        report.files += cleaned.files
        let known = journal.sites.first { $0.site == site }
        isRelocated = known?.relocate(after: cleaned.segments) != false && isRelocated
      }
      report.files += try cleanQuarantine(redaction)
      if !isRelocated { try fold() }
    }
    try cleanBackups(&report)
    return report.files
  }

  // What is damaged can only be mended from what is removed now, and may be somebody else's.
  private func mendBeforeCleaning(_ sites: [String]) throws {
    guard let local, try !sites.allSatisfy({ try isWhole($0) }) else { return }
    var repair = Repair(Inspection(of: self), local: local) { _ in }
    _ = try repair.run()
    try fold()
  }

  private func isWhole(_ site: String) throws -> Bool {
    guard let folder = try journal.folder.folder(site) else { return true }
    return try SiteCleaning(site: site, folder: folder).isWhole()
  }

  private func cleanQuarantine(_ redaction: Redaction) throws -> [String] {
    guard let quarantine = try local?.folder(Quarantine.name) else { return [] }
    var files: [String] = []
    for name in try quarantine.names() {
      guard let bytes = try quarantine.contents(name), redaction.isNamed(in: bytes.whole) else {
        continue
      }
      try quarantine.remove(name)
      files.append("\(quarantine.path)/\(name)")
    }
    try quarantine.sync()
    return files
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

  /// Snapshot, half-written snapshots and quarantine: the journal has all that is still needed.
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
