internal import Glibc

/// The file that a backup is written to: its name, and the open folder around it.
struct BackupPlace {
  let folder: Folder
  let name: String

  /// The absolute path.
  var path: String { folder.path == "/" ? "/\(name)" : "\(folder.path)/\(name)" }

  /// Opens the folder around the file, which need not be there.
  init(_ path: String) throws {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
    name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard !["", ".", ".."].contains(name) else {
      throw StoreRefusal.backupPlace(path: path, .isFolder)
    }
    let number = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else {
      let code = errno
      guard code == ENOENT || code == ENOTDIR else {
        throw StoreError(path: parent, operation: "open", code: code)
      }
      throw StoreRefusal.backupPlace(path: path, .noParent)
    }
    let descriptor = Descriptor(number)
    guard let status = descriptor.status, let full = realpath(parent, nil) else {
      throw StoreError(path: parent, operation: "fstat", code: errno)
    }
    defer { free(full) }
    folder = Folder(path: String(cString: full), descriptor: descriptor, device: status.st_dev)
  }

  /// Where in the store's folder the file is, from the top; `nil` when it is outside.
  func place(in root: Folder) throws -> [ino_t]? {
    guard let top = root.descriptor.status, var status = folder.descriptor.status else {
      throw folder.failure("fstat")
    }
    var passed: [ino_t] = []
    var current = folder.descriptor
    while status.st_ino != top.st_ino || status.st_dev != top.st_dev {
      let number = openat(current.number, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Whoever may not look further up is not in a folder that could be opened from the top.
      guard number >= 0 else { return nil }
      let parent = Descriptor(number)
      guard let above = parent.status else { throw folder.failure("fstat") }
      if above.st_ino == status.st_ino, above.st_dev == status.st_dev { return nil }
      passed.insert(status.st_ino, at: 0)
      (current, status) = (parent, above)
    }
    return passed
  }

  /// Refuses a place where something else than versions of a backup lies: it would be renamed, and
  /// sooner or later removed.
  func requirePlain() throws {
    for version in 0...BackupArchive.oldest {
      let name = BackupArchive.name(name, version: version)
      guard let status = folder.status(name) else { continue }
      let path = "\(folder.path)/\(name)"
      if status.st_mode & S_IFMT == S_IFDIR {
        throw StoreRefusal.backupPlace(path: path, .isFolder)
      }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
        throw StoreRefusal.backupPlace(path: path, .isNoPlainFile)
      }
      guard try status.st_size == 0 || isArchive(name) else {
        throw StoreRefusal.backupPlace(path: path, .isNoBackup)
      }
    }
  }

  private func isArchive(_ name: String) throws -> Bool {
    let number = openat(folder.descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw folder.failure("open", name) }
    guard let start = FileBytes.reading(Descriptor(number), from: 0, to: TarHeader.block) else {
      throw folder.failure("read", name)
    }
    return TarHeader.isStart(start)
  }

  /// A new file beside the real one; removes what broken off backups left there.
  func makeTemporary(mode: mode_t) throws -> TemporaryFile {
    removeLeftovers()
    let temporary = "\(name).\(RandomText.make(8)).tmp"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.descriptor.number, temporary, flags, mode)
    guard number >= 0 else { throw folder.failure("create", temporary) }
    let file = TemporaryFile(temporary, in: folder, Descriptor(number))
    // Some file systems of removable disks know no modes.
    if fchmod(number, mode) != 0, errno != EPERM {
      let failure = folder.failure("chmod", temporary)
      file.remove()
      throw failure
    }
    return file
  }

  private func removeLeftovers() {
    // Whoever may not list the folder may still write into it.
    for name in (try? unfinished()) ?? [] {
      let wall = HybridClock.wall()
      guard folder.status(name)?.isOlder(than: 60 * HybridClock.minute, at: wall) == true else {
        continue
      }
      _ = unlinkat(folder.descriptor.number, name, 0)
    }
  }

  /// Removes backups that are being written, or were when their program ended: they may hold what
  /// is being erased, and whoever is writing one begins again.
  func removeUnfinished() throws {
    for name in try unfinished() { try folder.remove(name) }
  }

  private func unfinished() throws -> [String] {
    try folder.names().filter { name in
      isUnfinished(name) && folder.status(name).map { $0.st_mode & S_IFMT == S_IFREG } == true
    }
  }

  // Also one by which an older version was to be replaced.
  private func isUnfinished(_ name: String) -> Bool {
    guard name.hasPrefix("\(self.name)."), name.hasSuffix(".tmp") else { return false }
    let parts = name.dropFirst(self.name.count + 1).dropLast(4)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last, last.utf8.count == 8, parts.count <= 2 else { return false }
    return parts.count == 1 || (1...BackupArchive.oldest).contains(Int(parts[0]) ?? 0)
  }

  /// Gives the file its real name; older ones move on by one, and only `keep` stay.
  func publish(_ temporary: TemporaryFile, keep: Int) throws {
    let number = folder.descriptor.number
    for version in stride(from: BackupArchive.oldest - 1, through: 0, by: -1) {
      let (old, new) = (
        BackupArchive.name(name, version: version), BackupArchive.name(name, version: version + 1)
      )
      guard renameat(number, old, number, new) == 0 || errno == ENOENT else {
        throw folder.failure("rename", old)
      }
    }
    try temporary.rename(to: name)
    try folder.sync()
    // Last: whatever happens before, no version is missing.
    for version in max(1, keep)...BackupArchive.oldest {
      let name = BackupArchive.name(name, version: version)
      guard unlinkat(number, name, 0) == 0 || errno == ENOENT else {
        throw folder.failure("unlink", name)
      }
    }
    try folder.sync()
  }
}
