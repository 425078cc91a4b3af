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
    var findings: [Finding] = []
    try journal.rewind()
    guard let lines = try journal.read(wall: wall, &findings) else {
      throw journal.folder.failure("read", "", EAGAIN)
    }
    try self.init(folding: lines, of: journal.sites, store: store, path: journal.folder.path)
  }

  /// Folds the segments in an archive, with other bytes in place of some.
  init(of archive: BackupArchive, replacing changed: [String: FileBytes] = [:]) throws {
    let reader = archive.reader
    guard let whole = FileBytes.mapping(reader.file, count: reader.size) else {
      throw StoreError(path: reader.path, operation: "read", code: errno)
    }
    // Only the path is used: no file is opened in it.
    let folder = Folder(path: reader.path, descriptor: reader.file, device: 0)
    var sites: [String: SiteJournal] = [:]
    var heldBack: Set<String> = []
    var lines: [JournalLine] = []
    var findings: [Finding] = []
    let latest = HybridClock.stamp(milliseconds: archive.manifest.created + HybridClock.day)
    let segments = reader.entries.compactMap { entry in
      BackupMember.segment(entry.name).map { (entry, site: $0.site, number: $0.number) }
    }.sorted { ($0.site, $0.number) < ($1.site, $1.number) }
    for (entry, name, number) in segments where !heldBack.contains(name) {
      let site = sites[name] ?? SiteJournal(site: name, folder: folder)
      sites[name] = site
      let source =
        changed[entry.name]
        ?? FileBytes.part(of: whole, from: entry.offset, count: entry.size)
      let limit = name == archive.manifest.site ? UInt64.max : latest
      if !site.take(source, segment: number, until: limit, into: &lines, &findings) {
        heldBack.insert(name)
      }
    }
    try self.init(
      folding: lines,
      of: sites.values.sorted { $0.site < $1.site },
      store: archive.manifest.store,
      path: reader.path
    )
  }

  private init(
    folding lines: [JournalLine],
    of sites: [SiteJournal],
    store: String,
    path: String
  ) throws {
    guard let snapshot = Store.snapshot(of: lines, sites: sites, store: store) else {
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
    return consume(source, from: 0, until: latest, into: &lines, &findings)
  }
}
