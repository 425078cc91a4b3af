internal import Glibc

/// Opening and making the store's root folder.
enum StoreFolder {
  static func open(
    _ path: String,
    calls: SystemCalls = SystemCalls()
  ) throws -> Folder {
    let trimmed = withoutTrailingSlashes(path)
    var link = stat()
    guard lstat(trimmed, &link) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw StoreRefusal.notFound(path: path) }
      throw StoreError(path: path, operation: "stat", code: errno)
    }
    switch link.st_mode & S_IFMT {
    case S_IFLNK: throw StoreRefusal.symbolicLink(path: path)
    case S_IFDIR: break
    default: throw StoreRefusal.notADirectory(path: path)
    }
    let number = Glibc.open(trimmed, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw StoreError(path: path, operation: "open", code: errno) }
    let descriptor = Descriptor(number, calls: calls)
    guard let status = descriptor.status else {
      throw StoreError(path: path, operation: "fstat", code: errno)
    }
    guard status.st_mode & 0o002 == 0 else { throw StoreRefusal.worldWritable(path: path) }
    return Folder(path: trimmed, descriptor: descriptor, device: status.st_dev)
  }

  /// Makes the folder and what a new store needs; leaves a store that is there alone.
  static func create(_ path: String) throws {
    umask(0o007)
    let trimmed = withoutTrailingSlashes(path)
    if mkdir(trimmed, 0o2770) == 0 {
      guard chmod(trimmed, 0o2770) == 0 else {
        throw StoreError(path: path, operation: "chmod", code: errno)
      }
    } else if errno == ENOENT {
      throw StoreRefusal.notFound(path: path)
    } else if errno != EEXIST {
      throw StoreError(path: path, operation: "mkdir", code: errno)
    }
    let root = try open(trimmed)
    guard root.status(StoreDescription.file) == nil else { return }
    _ = try root.makeFolder("journal")
    _ = try root.makeFolder("local")
    _ = try root.makeFolder("backups")
    for name in [".gitignore", ".stignore"] where root.status(name) == nil {
      try replace(name, "local/\nlock\n*.tmp\nbackups/\n", in: root)
    }
    // Last: a folder without it is not a store, so that a crash leaves nothing half made.
    let text = StoreDescription.fresh(seconds: UInt64(max(0, time(nil))))
    try text.withUnsafeBytes { try root.replace(StoreDescription.file, with: $0) }
  }

  private static func replace(_ name: String, _ text: String, in root: Folder) throws {
    try Array(text.utf8).withUnsafeBytes { try root.replace(name, with: $0) }
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
