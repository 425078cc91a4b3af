internal import Glibc

/// The backups that were written outside the store: an erasure must find them.
///
/// One JSON string a line, each an absolute path of a newest version. What lies in the store's own
/// folder `backups` is found there and does not stand here, so that the store can be moved.
struct BackupRegister {
  static let file = "backups.jsonl"

  /// The folder `local/<host>`.
  let local: Folder

  /// The paths in the order in which they were added.
  func all() throws -> [String] {
    guard let bytes = try local.contents(Self.file) else { return [] }
    var scanner = JSONScanner(bytes.base, from: 0, to: bytes.count)
    var paths: [String] = []
    while let token = scanner.string() { paths.append(JSONText.string(bytes.base, token)) }
    // Forgetting a path would let erased data live on unnoticed.
    guard scanner.peek() == 0 else { throw local.failure("read", Self.file, EILSEQ) }
    return paths
  }

  /// Adds a path; called under the lock.
  ///
  /// Returns whether it is new.
  @discardableResult
  func add(_ path: String) throws -> Bool {
    let paths = try all()
    guard !paths.contains(where: { ExactText.isSame($0, path) }) else { return false }
    try write(paths + [path])
    return true
  }

  /// Leaves a path out from now on; called under the lock.
  func forget(_ path: String) throws {
    try write(all().filter { !ExactText.isSame($0, path) })
  }

  private func write(_ paths: [String]) throws {
    var bytes: [UInt8] = []
    for path in paths {
      JSONText.append(path, to: &bytes)
      bytes.append(0x0a)
    }
    try bytes.withUnsafeBytes { try local.replace(Self.file, with: $0) }
  }
}
