internal import Glibc

/// What was cut off, removed or changed, kept for a month in case somebody misses what it says.
struct Quarantine {
  /// The name of the folder.
  static let name = "quarantine"
  /// Milliseconds.
  static let retention = 30 * HybridClock.day

  /// How the names of kept segments begin.
  static let prefix = "segment-"

  let folder: Folder
  private let time: UInt64

  init(in local: Folder, time: UInt64) throws {
    folder = try local.makeFolder(Self.name)
    self.time = time
  }

  /// Keeps a copy of a whole segment.
  func keep(segment name: String, of site: String, _ bytes: FileBytes) throws {
    try keep("\(Self.prefix)\(site)-\(name)-\(time)", bytes, from: 0)
  }

  /// Keeps what stands behind the last newline.
  func keep(tailOf name: String, of site: String, _ bytes: FileBytes, from offset: Int) throws {
    try keep("\(site)-\(name)-\(offset)-\(time)", bytes, from: offset)
  }

  /// Takes a file over; one that lies on another disk is refused by the system.
  func take(_ name: String, from source: Folder) throws {
    let kept = "\(name)-\(time)-\(RandomText.make(4))"
    guard renameat(source.descriptor.number, name, folder.descriptor.number, kept) == 0 else {
      throw source.failure("rename", name)
    }
    try folder.sync()
    try source.sync()
  }

  private func keep(_ name: String, _ bytes: FileBytes, from offset: Int) throws {
    try folder.replace(
      name,
      with: UnsafeRawBufferPointer(start: bytes.base + offset, count: bytes.count - offset)
    )
  }

  /// Deletes the files that came here before the moment, in milliseconds since 1970; all
  /// of them where it is the greatest.
  ///
  /// What was taken over keeps the time at which it was last written: only the change of its name
  /// tells since when it is here.
  static func purge(in local: Folder, before limit: UInt64) throws {
    guard let quarantine = try local.folder(name) else { return }
    for name in try quarantine.names() {
      guard let status = quarantine.status(name), status.st_mode & S_IFMT != S_IFDIR,
        limit == .max || UInt64(max(0, status.st_ctim.tv_sec)) < limit / 1000
      else { continue }
      try quarantine.remove(name)
    }
    try quarantine.sync()
  }
}

extension Store {
  /// Deletes all cut tails that this host keeps: they may hold what is to be erased.
  package func purgeQuarantine() throws {
    try requireWritable()
    guard let local else { return }
    try Quarantine.purge(in: local, before: .max)
  }

  // Who may not delete them keeps them longer, which is no reason not to work.
  func purgeOldQuarantine() {
    let now = clock()
    guard let local, now > Quarantine.retention else { return }
    try? Quarantine.purge(in: local, before: now - Quarantine.retention)
  }
}
