internal import Glibc

/// The temporary file that becomes the snapshot; it goes away with this unless it was put in place.
final class SnapshotFile {
  /// So much is written at once.
  static let piece = 64 << 10

  private let folder: Folder
  private let name: String
  private let file: Descriptor
  private var isInstalled = false
  private var size = 0
  /// How much the system was asked to write to the disk.
  private var started = 0

  init(in local: Folder) throws {
    name = "\(Snapshot.file).\(RandomText.make(8)).tmp"
    guard let made = try local.newFile(name, O_RDWR) else {
      throw local.failure("create", name, EEXIST)
    }
    folder = local
    file = made
    // Tells others that the file is still being written; without it they just take it away.
    _ = flock(made.number, LOCK_EX | LOCK_NB)
  }

  deinit {
    if !isInstalled { _ = unlinkat(folder.descriptor.number, name, 0) }
  }

  func append(from writer: inout SnapshotWriter) throws {
    let count = writer.output.count
    let code = writer.drain(to: file)
    guard code == 0 else { throw folder.failure("write", name, code) }
    size += count
    guard size - started >= 1 << 20 else { return }
    // Begins to write to the disk what will not be needed, and waits for nothing. All of it at once
    // would delay the rename, and with it whoever saves next.
    _ = posix_fadvise(file.number, off_t(started), off_t(size - started), POSIX_FADV_DONTNEED)
    started = size
  }

  func install() throws {
    let number = folder.descriptor.number
    guard renameat(number, name, number, Snapshot.file) == 0 else {
      throw folder.failure("rename", name)
    }
    isInstalled = true
    _ = flock(file.number, LOCK_UN)
  }

  /// The bytes that were written, whatever others put in the file's place.
  func mapping(count: Int) -> FileBytes? { .mapping(file, count: count, isReadNow: false) }

  func failure(_ code: Int32) -> StoreError { folder.failure("write", name, code) }

  /// Takes away what a program left that was ended while it wrote.
  static func removeStrays(in local: Folder) {
    let prefix = "\(Snapshot.file)."
    for name in (try? local.names()) ?? [] where name.hasSuffix(".tmp") {
      guard name.hasPrefix(prefix) ? isAbandoned(name, in: local) : isOld(name, in: local) else {
        continue
      }
      // What stays is met again by the next one who looks.
      _ = unlinkat(local.descriptor.number, name, 0)
    }
  }

  private static func isAbandoned(_ name: String, in local: Folder) -> Bool {
    guard let file = try? local.file(name) else { return false }
    return flock(file.number, LOCK_EX | LOCK_NB) == 0
  }

  // Other files are replaced within milliseconds.
  private static func isOld(_ name: String, in local: Folder) -> Bool {
    local.status(name)?.isOlder(than: 60 * HybridClock.minute, at: HybridClock.wall()) == true
  }
}
