internal import Glibc

/// What the lines of a journal amount to, to compare a copy with its original.
struct BackupContent: Equatable {
  /// How many records have a value, by the prefix of their ids.
  var records: [String: Int] = [:]
  /// The highest number of each site that has lines.
  var numbers: [String: UInt64] = [:]

  init() {}

  init(state: State, sites: [SiteJournal]) {
    for site in sites where site.highest > 0 { numbers[site.site] = site.highest }
    state.forEachRecord(prefix: "") { record in
      records[String(record.id.prefix { $0 != ":" }), default: 0] += 1
    }
  }

  /// Folds a journal as it was at a moment, in milliseconds since 1970; snapshots play no part.
  init(of journal: Journal, store: String, at wall: UInt64) throws {
    try journal.rewind()
    var fold = ColdFold(size: journal.pendingBytes())
    var findings: [Finding] = []
    guard try journal.read(wall: wall, &findings, { fold.apply($0) }) else {
      throw journal.folder.failure("read", "", EAGAIN)
    }
    try self.init(&fold, of: journal.sites, store: store, path: journal.folder.path)
  }

  /// Reads an archive whole and folds its segments, with other bytes in place of some.
  init(of archive: BackupArchive, replacing changed: [String: FileBytes] = [:]) throws {
    let reader = archive.reader
    // Only the path is used: no file is opened in it.
    let folder = Folder(path: reader.path, descriptor: reader.file, device: 0)
    let latest = HybridClock.stamp(milliseconds: archive.manifest.created + HybridClock.day)
    var fold = ColdFold(size: reader.size)
    var sites: [String: SiteJournal] = [:]
    var heldBack: Set<String> = []
    var lines: [JournalLine] = []
    var findings: [Finding] = []
    try archive.forEachMember { member, bytes in
      guard let (name, number) = BackupMember.segment(member), !heldBack.contains(name) else {
        return
      }
      let site = sites[name] ?? SiteJournal(site: name, folder: folder)
      sites[name] = site
      let source = changed[member] ?? bytes
      let limit = name == archive.manifest.site ? UInt64.max : latest
      lines.removeAll(keepingCapacity: true)
      if !site.take(source, segment: number, until: limit, into: &lines, &findings) {
        heldBack.insert(name)
      }
      fold.apply(lines)
    }
    try self.init(
      &fold,
      of: sites.values.sorted { $0.site < $1.site },
      store: archive.manifest.store,
      path: reader.path
    )
  }

  private init(
    _ fold: inout ColdFold,
    of sites: [SiteJournal],
    store: String,
    path: String
  ) throws {
    let coverage = sites.map { SnapshotHeader.Coverage(site: $0.site, position: $0.settled) }
    guard let snapshot = fold.snapshot(store: store, coverage: coverage) else {
      throw StoreError(path: path, operation: "fold", code: EFBIG)
    }
    self.init(state: State(base: snapshot), sites: sites)
  }
}

extension SiteJournal {
  /// Takes the lines of a segment whose bytes lie elsewhere; `false` when some are held back.
  fileprivate func take(
    _ source: FileBytes,
    segment number: Int,
    until latest: UInt64,
    into lines: inout [JournalLine],
    _ findings: inout [Finding]
  ) -> Bool {
    segment = number
    offset = 0
    tail = []
    isSealed = false
    // What was written twice after a failed flush counts once either way.
    var repeats = Repeats(of: self)
    return consume(source, from: 0, until: latest, &repeats, into: &lines, &findings)
  }
}
