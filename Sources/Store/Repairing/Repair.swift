internal import Glibc

/// Mending what a verification finds in the files that are this machine's own.
struct Repair {
  private let files: Inspection
  private let local: Folder
  private let interrupt: (String) throws -> Void
  private let time = HybridClock.wall()
  private var steps: [RepairStep] = []
  /// The sites whose segments could not be read and were left alone.
  private var skipped: Set<String> = []

  /// `files` are looked at under the lock; `interrupt` may end the work before any of its steps.
  init(_ files: Inspection, local: Folder, interrupt: @escaping (String) throws -> Void) {
    self.files = files
    self.local = local
    self.interrupt = interrupt
  }

  /// Does everything that can be done; a second run finds nothing to do.
  ///
  /// The order holds at each step that may be the last: what a line can be recovered from goes when
  /// the line stands in the journal.
  mutating func run() throws -> [RepairStep] {
    try repairJournals()
    try moveStrays()
    try deleteSnapshot()
    steps += files.repairPermissions()
    return steps
  }

  private mutating func repairJournals() throws {
    let snapshots = files.storedSnapshots()
    let covered = files.coveredNumbers()
    for site in files.ownSites.sorted() {
      let isKnown = files.journal.status(site) != nil || covered[site] ?? 0 > 0
      guard isKnown || !files.conflictCopies().isEmpty else { continue }
      let folder = try files.journal.makeFolder(site)
      let segments: [SegmentText]
      do {
        segments = try SegmentText.all(in: folder, site: site)
      } catch is StoreRefusal {
        // A link in place of a segment stays a finding: what it names is not to be touched.
        skipped.insert(site)
        continue
      }
      let plan = SitePlan(
        site: site,
        folder: folder.path,
        segments: segments,
        sources: files.lineSources(),
        snapshot: snapshots.max { $0.coverage(of: site) < $1.coverage(of: site) },
        covered: covered[site] ?? 0
      )
      let rewrite = SiteRewrite(plan, in: folder)
      steps += try rewrite.run(keepingIn: { try Quarantine(in: local, time: time) }, interrupt)
    }
  }

  private mutating func moveStrays() throws {
    for stray in files.strayFiles() where !stray.finding.isElsewhere {
      // Its lines are not in the journal yet.
      if let site = stray.site, skipped.contains(site) { continue }
      let isMovable =
        stray.finding.code == .syncConflict
        || (stray.finding.code == .strayFile && StrayFile.isTemporary(stray.name))
      // A link is not a file to keep, and what it names is not ours.
      guard isMovable, let status = stray.folder.status(stray.name),
        status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1
      else { continue }
      try interrupt("move")
      try Quarantine(in: local, time: time).take(stray.name, from: stray.folder)
      steps.append(RepairStep(stray.finding, .movedAway))
    }
  }

  private mutating func deleteSnapshot() throws {
    guard local.status(Snapshot.file) != nil, !files.isSnapshotTrue() else { return }
    try interrupt("delete snapshot")
    guard unlinkat(local.descriptor.number, Snapshot.file, 0) == 0 else {
      throw local.failure("unlink", Snapshot.file)
    }
    try local.sync()
    let finding = Finding(.snapshotDiffers, path: "\(local.path)/\(Snapshot.file)")
    steps.append(RepairStep(finding, .deleted))
  }
}

extension Store {
  /// Mends what can be mended in this machine's own files, under the lock, and looks again.
  ///
  /// What is removed or changed is kept in the quarantine first. `patience` in milliseconds.
  package static func repair(
    at path: String,
    user: String? = nil,
    command: String = "tandem",
    patience: Int = 10_000
  ) throws -> Repaired {
    try repair(at: path, user: user, command: command, patience: patience) { _ in }
  }

  static func repair(
    at path: String,
    user: String? = nil,
    command: String = "tandem",
    patience: Int = 10_000,
    interrupt: @escaping (String) throws -> Void
  ) throws -> Repaired {
    prepareProcess()
    let first = try Inspection(at: path)
    guard first.description.minimumWriter <= StoreDescription.version else {
      throw StoreRefusal.newerFormat(path: path, version: first.description.minimumWriter)
    }
    // Before all else: without rights there is no lock.
    let permitted = first.repairPermissions()
    let local: Folder
    let lock: StoreLock
    do {
      local = try prepareLocal(first.root, journal: first.journal)
      lock = try StoreLock(
        in: local,
        user: user ?? loginName(),
        command: command,
        patience: patience
      )
      _ = try findSite(in: local, root: first.root, lock: lock)
    } catch let error as StoreError where [EACCES, EROFS, EPERM].contains(error.code) {
      throw StoreRefusal.notWritable(path: error.path)
    }
    let steps = try lock.hold {
      var repair = Repair(try Inspection(at: path), local: local, interrupt: interrupt)
      return try repair.run()
    }
    let erased = try finishErasures(at: path, user: user, command: command, patience: patience)
    return Repaired(steps: permitted + steps + erased, left: try check(at: path))
  }

  // Last: what was just brought back may be what was to be gone.
  private static func finishErasures(
    at path: String,
    user: String?,
    command: String,
    patience: Int
  ) throws -> [RepairStep] {
    var steps: [RepairStep] = []
    // A journal that cannot be read is reported as what it is.
    guard let view = try? Store(reading: Inspection(at: path), usingSnapshot: true),
      !view.state.register.isEmpty
    else { return [] }
    let unfinished = Set(
      try Inspection(at: path).erasureFindings().filter { $0.code == .erasureUnfinished }
    )
    // Opening a store goes on with what is not finished.
    let store = try Store(at: path, user: user, command: command, patience: patience)
    for file in try store.cleanAgain() {
      steps.append(RepairStep(Finding(.erasureUnfinished, path: file), .cleaned))
    }
    let left = try Inspection(at: path).erasureFindings()
    for finding in unfinished where !left.contains(finding) {
      guard !steps.contains(where: { $0.finding.path == finding.path }) else { continue }
      steps.append(RepairStep(finding, .cleaned))
    }
    guard let local = store.local else { return steps }
    let register = BackupRegister(local: local)
    for path in try register.all()
    where left.contains(Finding(.backupMissing, path: path)) {
      guard BackupArchive.versions(of: path).isEmpty else { continue }
      try store.exclusively { _ in try register.forget(path) }
      steps.append(RepairStep(Finding(.backupMissing, path: path), .forgotten))
    }
    return steps
  }
}
