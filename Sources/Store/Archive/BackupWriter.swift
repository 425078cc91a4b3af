/// Writes a backup: members as they come, the manifest at last.
struct BackupWriter {
  private let archive: ArchiveWriter
  private(set) var members: [BackupMember] = []

  /// `created` in milliseconds since 1970.
  init(_ file: Descriptor, path: String, created: UInt64) {
    archive = ArchiveWriter(file, path: path, time: Int(clamping: created / 1000))
  }

  /// The bytes written so far.
  var size: Int { archive.size }

  /// Adds a member; `false` when it is a segment that ends within a line.
  mutating func append(_ name: String, _ bytes: FileBytes) throws -> Bool {
    guard let member = BackupMember(name: name, bytes) else { return false }
    try archive.append(name, bytes.whole)
    members.append(member)
    return true
  }

  /// Ends the backup and brings it to the disk.
  func finish(_ manifest: BackupManifest) throws {
    try manifest.bytes.withUnsafeBytes { try archive.append(BackupMember.manifest, $0) }
    try archive.finish()
  }
}
