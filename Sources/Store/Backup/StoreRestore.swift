internal import Glibc

/// Making a store from a backup.
extension Store {
  /// Unpacks a backup into a folder that does not exist yet or is empty.
  ///
  /// Nobody else can look into the store before it is whole, equals what was counted when the
  /// backup was made, and holds nothing any more of what was erased: according to the backup, and
  /// to a `living` store that it is a backup of. When this throws, the folder is as it was.
  @discardableResult
  package static func restore(
    _ file: String,
    to path: String,
    following living: String? = nil
  ) throws -> BackupManifest {
    try restore(file, to: path, following: living) { _ in }
  }

  /// As above; `inspecting` sees the folder at the last moment at which it is private.
  static func restore(
    _ file: String,
    to path: String,
    following living: String?,
    inspecting: (Folder) throws -> Void
  ) throws -> BackupManifest {
    umask(0o007)
    let place = try RestorePlace(path)
    let archive = try BackupArchive(at: file)
    try archive.verify()
    let later = try living.map { try ErasureRequest.all(in: $0, of: archive) } ?? []
    let (root, mark) = try place.makeTemporary()
    defer { mark.release() }
    do {
      let erasures = try unpack(archive, into: root)
      guard let journal = try root.folder("journal"),
        try BackupContent(
          of: Journal(folder: journal, ownSite: archive.manifest.site),
          store: archive.manifest.store,
          at: archive.manifest.created
        ) == archive.manifest.content
      else { throw archive.reader.refusal(.otherRecords) }
      try settle(root, from: archive, ErasureRegister(erasures), later: later)
      try inspecting(root)
      try place.publish(root)
    } catch {
      place.remove(root)
      throw error
    }
    return archive.manifest
  }

  /// Gives the new store a name of its own and takes out what was erased.
  private static func settle(
    _ root: Folder,
    from archive: BackupArchive,
    _ register: ErasureRegister,
    later: [ErasureRequest]
  ) throws {
    let local = try root.makeFolder("local").makeFolder(Host.name)
    // Nobody else will ever write to the folders of the machine that made the backup.
    let former = [archive.manifest.site] + archive.manifest.former
    _ = try SiteIdentity.renew(
      in: local,
      root: root,
      former: former.filter(SiteIdentity.isName)
    )
    let store = try Store(at: root.path, command: "restore")
    for (name, folder) in Inspection(of: store).sites() {
      guard let folder else { continue }
      _ = try SiteCleaning(site: name, folder: folder).run(Redaction(store.state.register))
    }
    try store.fold()
    let names = Set(later.map(\.origin))
    for erasure in register.erasures.values.sorted(by: { $1.follows($0) })
    where store.state.register.erasures[erasure.operation] == nil
      && !names.contains(erasure.operation)
    {
      try store.erase(ErasureRequest(erasure, cleanedIn: store), cleaningBackups: false)
    }
    for request in later { try store.erase(request, cleaningBackups: false) }
    // From now on the new store answers for the backup, too.
    try BackupRegister(local: local).add(BackupPlace(newest(of: archive.path)).path)
  }

  // An older version is one of several, and all of them may hold what is erased one day.
  private static func newest(of path: String) -> String {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, let version = Int(last),
      1...BackupArchive.oldest ~= version, last == "\(version)"
    else { return path }
    let name = parts.dropLast().joined(separator: ".")
    return name.isEmpty || name.hasSuffix("/") ? path : name
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
