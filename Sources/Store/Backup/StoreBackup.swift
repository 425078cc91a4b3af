internal import Glibc

/// A backup that was written.
package struct Backup {
  /// The absolute path.
  package let path: String
  /// In bytes.
  package let size: Int
  package let manifest: BackupManifest
}

/// Writing a copy of the whole store into one file.
extension Store {
  /// The file that is written when nobody names another one, below the store.
  static let usualBackup = "tandem.tar"

  /// Writes the store as it is now into one archive, reads that back, and only then puts it in
  /// place of the last one.
  ///
  /// Others go on writing meanwhile. Of the older versions FILE.1, FILE.2 … so many stay that there
  /// are `keep` in all, between 1 and 99. Throws `StoreRefusal` where no backup can be written and
  /// `StoreError` where the machine fails; then the versions are as they were.
  @discardableResult
  package func backUp(to path: String? = nil, keep: Int = 7) throws -> Backup {
    if let readOnlyReason { throw readOnlyReason }
    guard let lock, let local else { throw StoreRefusal.notWritable(path: self.path) }
    if path == nil { _ = try root.makeFolder("backups") }
    let place = try BackupPlace(path ?? "\(root.path)/backups/\(Self.usualBackup)")
    let isInside = try requireOutsideJournal(place)
    try place.requirePlain()
    let register = BackupRegister(local: local)
    // Before anything is there that an erasure must find, be it half written.
    let isNew = try !isInside && lock.hold { try register.add(place.path) }
    do {
      return try write(to: place, isInside: isInside, keep: keep, lock, local)
    } catch {
      if isNew, BackupArchive.versions(of: place.path).isEmpty {
        // A path too much is named at the next erasure, and a repair forgets it.
        try? lock.hold { try register.forget(place.path) }
      }
      throw error
    }
  }

  private func write(
    to place: BackupPlace,
    isInside: Bool,
    keep: Int,
    _ lock: StoreLock,
    _ local: Folder
  ) throws -> Backup {
    for attempt in 0..<3 {
      let mark = erasureMark
      // A wrong snapshot is no reason to have no backup.
      let source = try BackupSource(self, lock: lock, usingSnapshot: attempt == 0)
      let temporary = try place.makeTemporary(mode: isInside ? 0o660 : 0o600)
      do {
        let backup = try write(source, to: temporary, as: place.path)
        // Versions must not move on while they are being cleaned.
        let backups = try BackupLock.waiting(in: local)
        defer { backups.release() }
        let isDone =
          try backup != nil
          && lock.hold {
            guard try !hasErased(since: mark), !temporary.isGone else { return false }
            try place.requirePlain()
            try place.publish(temporary, keep: keep)
            return true
          }
        if isDone, let backup { return backup }
        temporary.remove()
      } catch {
        let isGone = temporary.isGone
        temporary.remove()
        // An erasure takes away what it finds half written.
        if try isGone || hasErased(since: mark) { continue }
        throw error
      }
    }
    throw StoreError(path: self.path, operation: "read", code: EAGAIN)
  }

  // Whether the place is the folder `backups`; nowhere else in the store is one allowed.
  private func requireOutsideJournal(_ place: BackupPlace) throws -> Bool {
    guard let passed = try place.place(in: root) else { return false }
    guard let first = passed.first, root.status("backups")?.st_ino == first else {
      throw StoreRefusal.backupPlace(path: place.path, .insideStore)
    }
    return true
  }

  // `nil` when the store changed under the copy, or its snapshot is wrong.
  private func write(
    _ source: BackupSource,
    to file: TemporaryFile,
    as path: String
  ) throws -> Backup? {
    var writer = BackupWriter(file.descriptor, path: path, created: source.created)
    guard try source.copy(to: &writer) else { return nil }
    let manifest = BackupManifest(
      store: description.store,
      site: journal.ownSite ?? "",
      former: try ownedSites().filter { $0 != journal.ownSite },
      created: source.created,
      members: writer.members,
      content: source.content
    )
    try writer.finish(manifest)
    // What is read back must come from the disk and not from memory.
    _ = posix_fadvise(file.descriptor.number, 0, 0, POSIX_FADV_DONTNEED)
    let isCounted: Bool
    do {
      let archive = try BackupArchive(at: file.path)
      isCounted = try archive.hasCountedContent()
    } catch is StoreRefusal {
      throw StoreError(path: path, operation: "write", code: EIO)
    }
    return isCounted ? Backup(path: path, size: writer.size, manifest: manifest) : nil
  }
}

/// What a backup has to know about erasures.
extension Store {
  /// Grows with every erasure that this store knows of.
  var erasureMark: Int { state.register.erasures.count }

  /// Whether something was erased since the mark was taken: what was copied before may hold it.
  ///
  /// Called under the lock, so that no erasure begins before the backup is known to it.
  func hasErased(since mark: Int) throws -> Bool {
    if journal.hasNews(wall: clock()) { try absorb() }
    return erasureMark != mark
  }
}
