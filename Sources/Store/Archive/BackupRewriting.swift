internal import Glibc

/// Taking something out of backups that are there already.
extension BackupArchive {
  /// Puts other bytes in place of members, so that either all or nothing of it is seen.
  ///
  /// `transform` gets each member but the manifest and returns its new bytes, or `nil` where it
  /// stays. Lines of segments must stay whole lines. A damaged backup is refused and left alone.
  /// Returns whether anything changed.
  @discardableResult
  static func rewrite(
    at path: String,
    transform: (String, FileBytes) throws -> [UInt8]?
  ) throws -> Bool {
    let archive = try BackupArchive(at: path)
    var changed: [String: FileBytes] = [:]
    try archive.forEachMember { name, bytes in
      if let new = try transform(name, bytes) { changed[name] = .copying(new) }
    }
    guard !changed.isEmpty else { return false }
    let place = try BackupPlace(path)
    let mode = archive.reader.file.status?.st_mode ?? 0o600
    let temporary = try place.makeTemporary(mode: mode & 0o770)
    do {
      try archive.copy(to: temporary, replacing: changed)
      try verify(temporary, as: path)
      try temporary.rename(to: place.name)
    } catch {
      temporary.remove()
      throw error
    }
    try place.folder.sync()
    return true
  }

  // It takes the place of what may be the only copy.
  private static func verify(_ file: TemporaryFile, as path: String) throws {
    // What is read back must come from the disk and not from memory.
    _ = posix_fadvise(file.descriptor.number, 0, 0, POSIX_FADV_DONTNEED)
    do {
      guard try BackupArchive(at: file.path).hasCountedContent() else {
        throw StoreError(path: path, operation: "write", code: EIO)
      }
    } catch is StoreRefusal {
      throw StoreError(path: path, operation: "write", code: EIO)
    }
  }

  private func copy(to file: TemporaryFile, replacing changed: [String: FileBytes]) throws {
    var writer = BackupWriter(file.descriptor, path: file.path, created: manifest.created)
    try forEachMember { name, bytes in
      guard try writer.append(name, changed[name] ?? bytes) else {
        throw reader.refusal(.damaged(place: name))
      }
    }
    var manifest = self.manifest
    manifest.members = writer.members
    manifest.content = try BackupContent(of: self, replacing: changed)
    try writer.finish(manifest)
  }
}
