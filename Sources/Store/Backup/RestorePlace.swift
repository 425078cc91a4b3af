internal import Glibc

/// The folder that a store is restored to.
struct RestorePlace {
  private let parent: BackupPlace
  private let path: String
  private let temporary: String
  /// Who owns the empty folder that is replaced; a new one gets what its parent gives.
  private let group: gid_t?

  /// Refuses everything but an empty folder or nothing at all.
  init(_ path: String) throws {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = path
    do {
      parent = try BackupPlace(trimmed)
    } catch StoreRefusal.backupPlace(_, .noParent) {
      throw StoreRefusal.notFound(path: path)
    } catch StoreRefusal.backupPlace {
      throw StoreRefusal.folderNotEmpty(path: path)
    }
    temporary = ".\(parent.name)-\(RandomText.make(8)).tmp"
    guard let status = parent.folder.status(parent.name) else {
      group = nil
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: throw StoreRefusal.symbolicLink(path: path)
    case S_IFDIR: break
    default: throw StoreRefusal.notADirectory(path: path)
    }
    guard try parent.folder.folder(parent.name)?.names().isEmpty == true else {
      throw StoreRefusal.folderNotEmpty(path: path)
    }
    guard status.st_dev == parent.folder.descriptor.status?.st_dev else {
      throw StoreRefusal.backupPlace(path: path, .isMountPoint)
    }
    group = status.st_gid
  }

  /// A folder beside the real one that only this user may enter.
  ///
  /// Removes what killed restores left beside it: a store before its erasures were applied.
  func makeTemporary() throws -> (folder: Folder, mark: RestoreMark) {
    removeLeftovers()
    guard mkdirat(parent.folder.descriptor.number, temporary, 0o700) == 0,
      let folder = try parent.folder.folder(temporary)
    else { throw parent.folder.failure("mkdir", parent.name) }
    let mark: RestoreMark
    do {
      mark = try RestoreMark(in: folder)
    } catch {
      remove(folder)
      throw error
    }
    let number = folder.descriptor.number
    // First the group, for changing it may take the bit away by which files inherit it.
    if let group, folder.descriptor.status?.st_gid != group, fchown(number, uid_t.max, group) != 0 {
      let failure = parent.folder.failure("chown", parent.name)
      remove(folder)
      throw failure
    }
    guard fchmod(number, 0o2700) == 0 else {
      let failure = parent.folder.failure("chmod", parent.name)
      remove(folder)
      throw failure
    }
    return (folder, mark)
  }

  private func removeLeftovers() {
    // Whoever may not list the folder may still write into it.
    for name in (try? parent.folder.names()) ?? []
    where name.hasPrefix(".") && name.hasSuffix(".tmp") {
      guard let folder = try? parent.folder.folder(name), RestoreMark.isLeftover(folder) else {
        continue
      }
      folder.removeContents()
      _ = unlinkat(parent.folder.descriptor.number, name, AT_REMOVEDIR)
    }
  }

  /// Lets the others in.
  func publish(_ folder: Folder) throws {
    guard fchmod(folder.descriptor.number, 0o2770) == 0 else {
      throw parent.folder.failure("chmod", parent.name)
    }
    try folder.sync()
    let number = parent.folder.descriptor.number
    guard renameat(number, temporary, number, parent.name) == 0 else {
      let code = errno
      // Somebody put something there meanwhile.
      if code == ENOTEMPTY || code == EEXIST { throw StoreRefusal.folderNotEmpty(path: path) }
      // Part of the same disk may be mounted there, too.
      if code == EBUSY { throw StoreRefusal.backupPlace(path: path, .isMountPoint) }
      throw parent.folder.failure("rename", parent.name, code)
    }
    // Without it the folder is no leftover any more, whatever it is named.
    try folder.remove(RestoreMark.file)
    try parent.folder.sync()
  }

  func remove(_ folder: Folder) {
    folder.removeContents()
    _ = unlinkat(parent.folder.descriptor.number, temporary, AT_REMOVEDIR)
  }
}

extension Folder {
  /// Removes all that is in the folder; links are removed and not followed.
  ///
  /// Best effort: it is called when something else has failed already.
  func removeContents() {
    for name in (try? names()) ?? [] {
      if let inner = try? folder(name) {
        inner.removeContents()
        _ = unlinkat(descriptor.number, name, AT_REMOVEDIR)
      } else {
        _ = unlinkat(descriptor.number, name, 0)
      }
    }
  }
}
