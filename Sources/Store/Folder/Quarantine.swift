internal import Glibc

/// The cut tails of segments, kept for a month in case somebody misses what they say.
enum Quarantine {
  static let folder = "quarantine"
  /// Milliseconds.
  static let retention = 30 * HybridClock.day

  /// Deletes the files that are older than the moment, in milliseconds since 1970.
  static func purge(in local: Folder, before limit: UInt64) throws {
    guard let quarantine = try local.folder(folder) else { return }
    for name in try quarantine.names() {
      guard let status = quarantine.status(name), status.st_mode & S_IFMT != S_IFDIR,
        UInt64(max(0, status.st_mtim.tv_sec)) * 1000 < limit
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
