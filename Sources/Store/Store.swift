internal import Glibc

/// An open store: the state of all records, and the only way to change them.
package final class Store {
  package let path: String
  /// The author of what is written here.
  package let user: String
  /// Why nothing can be written, `nil` when something can.
  package private(set) var readOnlyReason: StoreRefusal?
  /// What a person should know about the files; the program shows it.
  package internal(set) var notices: [Finding] = []

  let root: Folder
  let description: StoreDescription
  let segmentSize: Int
  let clock: () -> UInt64
  private(set) var local: Folder?
  private(set) var lock: StoreLock?
  let journal: Journal
  let state: State
  /// Records that others changed, to be reported by the next `refresh()`.
  var news: Set<String> = []
  var failure: StoreError?
  /// The bytes that the journal has grown by since the last snapshot, or the last attempt at one.
  var uncovered = 0
  /// The snapshot that is being written.
  var snapshotBuilder: SnapshotBuilder?
  /// When the free space was looked at, in milliseconds since 1970.
  var spaceLooked: UInt64 = 0
  /// What the file of what was seen holds, as far as this process knows.
  var keptSeen: [String: SeenLine] = [:]
  /// When it was last compared with that, in milliseconds since 1970.
  var seenKept: UInt64 = 0
  /// The changed records that the last snapshot took the place of.
  var remains: Remains?
  /// When cleaning was last tried of its own accord, and after how many erasures.
  var triedErasures: (count: Int, time: UInt64)?
  /// The file of the site's name as it was when it was last read.
  var nameFile: SiteIdentity.Version?
  var undoable: (after: UInt64, revision: Int, entry: HistoryEntry?)?

  /// More than this is folded at once instead of line by line.
  static let foldLimit = 4 << 20

  /// The store's own name, the same wherever it lies.
  package var identity: String { description.store }

  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Whether the folder holds a store.
  package static func exists(at path: String) -> Bool {
    access("\(path)/\(StoreDescription.file)", F_OK) == 0
  }

  /// Makes a store; one that is there already stays as it is.
  package static func create(at path: String) throws {
    try StoreFolder.create(path)
  }

  /// A new part of a record's id: eight characters that can be read aloud.
  package static func newIdentifier() -> String { RandomText.make(8) }

  /// Opens a store.
  ///
  /// `clock` gives milliseconds since 1970, `patience` those to wait for the lock; a file of the
  /// journal is ended when it has reached `segmentSize`.
  package convenience init(
    at path: String,
    user: String? = nil,
    command: String = "tandem",
    patience: Int = 10_000,
    segmentSize: Int = 8 << 20,
    clock: (() -> UInt64)? = nil
  ) throws {
    try self.init(
      at: path,
      user: user,
      command: command,
      patience: patience,
      segmentSize: segmentSize,
      clock: clock,
      calls: SystemCalls()
    )
  }

  init(
    at path: String,
    user: String?,
    command: String,
    patience: Int,
    segmentSize: Int,
    clock: (() -> UInt64)?,
    calls: SystemCalls
  ) throws {
    Self.prepareProcess()
    self.path = path
    self.user = user ?? Self.loginName()
    self.segmentSize = segmentSize
    self.clock = clock ?? HybridClock.wall
    root = try StoreFolder.open(path, calls: calls)
    let description = try Self.description(in: root)
    self.description = description
    guard let folder = try root.folder("journal") else {
      throw StoreRefusal.notAStore(path: path)
    }
    var site: String?
    var local: Folder?
    var lock: StoreLock?
    do {
      if description.minimumWriter > StoreDescription.version {
        throw StoreRefusal.newerFormat(path: path, version: description.minimumWriter)
      }
      let place = try Self.prepareLocal(root, journal: folder)
      let made = try StoreLock(
        in: place,
        user: self.user,
        command: command,
        patience: patience
      )
      site = try Self.findSite(in: place, root: root, lock: made)
      (local, lock) = (place, made)
    } catch let error as StoreError where [EACCES, EROFS, EPERM].contains(error.code) {
      readOnlyReason = .notWritable(path: error.path)
      notices.append(Finding(.notWritable, path: error.path))
    } catch let refusal as StoreRefusal {
      guard case .newerFormat = refusal else { throw refusal }
      readOnlyReason = refusal
    }
    // A snapshot is not worth an error: who may not read it reads the journal.
    self.local = local ?? (try? root.folder("local")?.folder(Host.name))
    self.lock = lock
    journal = Journal(folder: folder, ownSite: site)
    state = State(base: try Self.emptySnapshot(description.store))
    try load()
    try leaveSiteThatWentBack()
    noteFreeSpace(now: self.clock())
    guard !isReadOnly else { return }
    removeStraySnapshots()
    purgeOldQuarantine()
    resumeErasures()
  }

  /// What holds for the whole process as soon as it may write.
  static func prepareProcess() {
    umask(0o007)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Reads the files of a store and changes nothing.
  init(reading files: Inspection, usingSnapshot: Bool) throws {
    path = files.path
    user = Self.loginName()
    root = files.root
    description = files.description
    segmentSize = .max
    clock = files.clock
    local = usingSnapshot ? files.local : nil
    readOnlyReason = .notWritable(path: files.path)
    journal = Journal(folder: files.journal, ownSite: files.site)
    state = State(base: try Self.emptySnapshot(files.description.store))
    try load()
  }

  /// What `STORE.json` says, when this program can read the store.
  static func description(in root: Folder) throws -> StoreDescription {
    guard let bytes = try root.contents(StoreDescription.file),
      let description = StoreDescription(bytes)
    else { throw StoreRefusal.notAStore(path: root.path) }
    guard description.minimumReader <= StoreDescription.version else {
      throw StoreRefusal.newerFormat(path: root.path, version: description.minimumReader)
    }
    return description
  }

  static func prepareLocal(_ root: Folder, journal: Folder) throws -> Folder {
    // What the group may not write must be known now, not when the first change is saved.
    guard faccessat(journal.descriptor.number, ".", W_OK | X_OK, 0) == 0 else {
      throw journal.failure("access")
    }
    return try root.makeFolder("local").makeFolder(Host.name)
  }

  static func findSite(in local: Folder, root: Folder, lock: StoreLock) throws -> String {
    if let site = try SiteIdentity.stored(in: local, root: root) { return site }
    return try lock.hold {
      // Another process may have been quicker.
      try SiteIdentity.stored(in: local, root: root) ?? SiteIdentity.renew(in: local, root: root)
    }
  }

  static func emptySnapshot(_ store: String) throws -> Snapshot {
    guard let snapshot = ColdFold.empty(store: store) else {
      throw StoreError(path: Snapshot.file, operation: "fold", code: EINVAL)
    }
    return snapshot
  }

  static func loginName() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid\(getuid())"
    }
    return String(cString: name)
  }
}
