internal import Glibc

/// A file that holds nothing but room, so that undoing and erasing work on a full disk.
enum Ballast {
  static let file = "ballast"
  static let size = 1 << 20

  /// Makes the file unless it is there in full; throws where there is no room for it.
  static func prepare(in local: Folder) throws {
    if let status = local.status(file) {
      // Room that was only promised is none.
      if status.st_mode & S_IFMT == S_IFREG, Int(status.st_blocks) * 512 >= size { return }
      try local.remove(file)
    }
    // Taken by somebody who is making it right now.
    guard let made = try local.newFile(file, O_WRONLY) else { return }
    let code = posix_fallocate(made.number, 0, off_t(size))
    guard code == 0 else {
      try local.remove(file)
      throw local.failure("fallocate", file, code)
    }
  }

  /// Gives the room back; `false` when there was none.
  static func release(in local: Folder) throws -> Bool {
    guard let status = local.status(file), status.st_blocks > 0 else { return false }
    try local.remove(file)
    // Without it some file systems keep the room for a while.
    try local.sync()
    return true
  }
}

extension Store {
  /// Runs the work, and once more with the room of the ballast when the disk is full.
  ///
  /// For what must be possible on a full disk: taking back and erasing. The work must have changed
  /// nothing when it throws.
  package func withBallast<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as StoreError where error.isDiskFull {
      guard failure == nil, !isReadOnly, let local,
        // Where it cannot be given back, the first failure is the one to tell.
        (try? Ballast.release(in: local)) == true
      else { throw error }
      return try work()
    }
  }
}

extension StoreError {
  /// Whether there was no room left for the data, on the disk or in the user's share of it.
  package var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }
}
