internal import Glibc

/// The file by which a folder shows that a store is being restored in it.
///
/// Whoever restores holds its lock, so that a folder without a holder is a leftover.
final class RestoreMark {
  static let file = ".restoring"
  private let descriptor: Descriptor

  init(in folder: Folder) throws {
    guard let made = try folder.newFile(Self.file, O_RDWR, mode: 0o600) else {
      throw folder.failure("create", Self.file, EEXIST)
    }
    let code = retrying { flock(made.number, LOCK_EX | LOCK_NB) }
    guard code == 0 else { throw folder.failure("flock", Self.file, code) }
    descriptor = made
  }

  func release() { _ = flock(descriptor.number, LOCK_UN) }

  /// Whether the folder was left behind, an hour ago or more.
  static func isLeftover(_ folder: Folder) -> Bool {
    guard let file = try? folder.file(file, O_RDWR), let status = file.status,
      status.st_mtim.tv_sec + 3600 < time(nil)
    else { return false }
    return flock(file.number, LOCK_EX | LOCK_NB) == 0
  }
}
