internal import Glibc

/// Making a store from a backup.
extension Store {
  /// Unpacks a backup into a folder that does not exist yet or is empty.
  ///
  /// Nobody else can look into the store before it is whole, equals what was counted when the
  /// backup was made, and `cleaning` has done what must be done first. When this throws, the folder
  /// is as it was.
  @discardableResult
  package static func restore(_ file: String, to path: String) throws -> BackupManifest {
    try restore(file, to: path) { _, _ in }
  }

  /// As above; `cleaning` gets the new store's folder, which is still private, and the bytes of
  /// `erasures.jsonl`.
  static func restore(
    _ file: String,
    to path: String,
    cleaning: (Folder, FileBytes) throws -> Void
  ) throws -> BackupManifest {
    umask(0o007)
    let place = try RestorePlace(path)
    let archive = try BackupArchive(at: file)
    try archive.verify()
    let root = try place.makeTemporary()
    do {
      let erasures = try unpack(archive, into: root)
      guard let journal = try root.folder("journal"),
        try BackupContent(
          of: Journal(folder: journal, ownSite: archive.manifest.site),
          store: archive.manifest.store,
          at: archive.manifest.created
        ) == archive.manifest.content
      else { throw archive.reader.refusal(.otherRecords) }
      try cleaning(root, erasures)
      try place.publish(root)
    } catch {
      place.remove(root)
      throw error
    }
    return archive.manifest
  }

  // Returns what does not become a file of the store: the erasures that the backup knows of.
  private static func unpack(_ archive: BackupArchive, into root: Folder) throws -> FileBytes {
    let journal = try root.makeFolder("journal")
    _ = try root.makeFolder("backups")
    var folders: [Folder] = [root, journal]
    var erasures = FileBytes.empty()
    try archive.forEachMember { name, bytes in
      if name == BackupMember.erasures {
        erasures = bytes
      } else if let (site, number) = BackupMember.segment(name) {
        let folder = try journal.makeFolder(site)
        if folders.last?.path != folder.path { folders.append(folder) }
        try write(bytes, to: Segment.name(number), in: folder)
      } else {
        try write(bytes, to: name, in: root)
      }
    }
    for folder in folders { try folder.sync() }
    return erasures
  }

  private static func write(_ bytes: FileBytes, to name: String, in folder: Folder) throws {
    guard let file = try folder.newFile(name, O_WRONLY) else {
      throw folder.failure("create", name, EEXIST)
    }
    let written = file.write(bytes.whole)
    guard written == 0 else { throw folder.failure("write", name, written) }
    let synced = retrying { fsync(file.number) }
    guard synced == 0 else { throw folder.failure("fsync", name, synced) }
  }
}
