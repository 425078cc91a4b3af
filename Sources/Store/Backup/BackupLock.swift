internal import Glibc

/// Keeps two programs of this machine from changing backups at once.
///
/// Cleaning them takes longer than anybody waits for the store's lock. This one is taken before
/// that; waiting for it while the other is held would be a deadlock.
final class BackupLock {
  static let file = "backups.lock"
  private let descriptor: Descriptor

  private init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// Waits until nobody else has the lock.
  static func waiting(in local: Folder) throws -> BackupLock {
    let descriptor = try open(in: local)
    let code = retrying { flock(descriptor.number, LOCK_EX) }
    guard code == 0 else { throw local.failure("flock", file, code) }
    return BackupLock(descriptor)
  }

  /// The lock, or `nil` when somebody else has it.
  static func ifFree(in local: Folder) throws -> BackupLock? {
    let descriptor = try open(in: local)
    let code = retrying { flock(descriptor.number, LOCK_EX | LOCK_NB) }
    guard code != EWOULDBLOCK else { return nil }
    guard code == 0 else { throw local.failure("flock", file, code) }
    return BackupLock(descriptor)
  }

  func release() { _ = flock(descriptor.number, LOCK_UN) }

  private static func open(in local: Folder) throws -> Descriptor {
    while true {
      if let found = try local.file(file, O_RDWR) { return found }
      if let made = try local.newFile(file, O_RDWR) { return made }
    }
  }
}
