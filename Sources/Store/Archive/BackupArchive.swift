internal import Glibc

/// A backup as a file.
final class BackupArchive {
  let reader: ArchiveReader
  let manifest: BackupManifest

  var path: String { reader.path }

  /// Opens a backup; what its headers or its manifest do not say as they should is refused.
  init(at path: String) throws {
    reader = try ArchiveReader(path)
    guard let last = reader.entries.last, last.name == BackupMember.manifest else {
      throw reader.refusal(reader.entries.isEmpty ? .notAnArchive : .incomplete)
    }
    let bytes = try reader.bytes(of: last)
    if let format = BackupManifest.format(of: bytes), format > BackupManifest.format {
      throw reader.refusal(.newerFormat(format))
    }
    guard let manifest = BackupManifest(bytes) else {
      throw reader.refusal(.damaged(place: BackupMember.manifest))
    }
    self.manifest = manifest
    let entries = reader.entries.dropLast()
    guard entries.count == manifest.members.count,
      entries.contains(where: { $0.name == StoreDescription.file })
    else { throw reader.refusal(.incomplete) }
    for (entry, member) in zip(entries, manifest.members)
    where entry.name != member.name || entry.size != member.size {
      throw reader.refusal(.damaged(place: entry.name))
    }
  }

  /// Runs over the members but the manifest, each with its bytes, read and compared with it.
  func forEachMember(_ body: (String, FileBytes) throws -> Void) throws {
    for (entry, member) in zip(reader.entries, manifest.members) {
      let bytes = try reader.bytes(of: entry)
      guard BackupMember(name: entry.name, bytes) == member else {
        throw reader.refusal(.damaged(place: entry.name))
      }
      if entry.name == StoreDescription.file { try check(bytes) }
      try body(entry.name, bytes)
    }
  }

  /// Reads everything and compares it with the manifest, but for what the lines amount to.
  func verify() throws {
    try forEachMember { _, _ in }
  }

  /// Reads everything as `verify()` does, and folds the lines too.
  func hasCountedContent() throws -> Bool { try BackupContent(of: self) == manifest.content }

  private func check(_ bytes: FileBytes) throws {
    guard let description = StoreDescription(bytes), description.store == manifest.store else {
      throw reader.refusal(.damaged(place: StoreDescription.file))
    }
    guard description.minimumReader <= StoreDescription.version else {
      throw reader.refusal(.newerFormat(description.minimumReader))
    }
  }
}

extension BackupArchive {
  /// The number that the oldest version of a backup can have.
  static let oldest = 99

  /// The name of a version; the newest has the number zero.
  static func name(_ name: String, version: Int) -> String {
    version == 0 ? name : "\(name).\(version)"
  }

  /// The versions of a backup that are there, newest first; their numbers may have gaps.
  static func versions(of path: String) -> [String] {
    (0...oldest).map { name(path, version: $0) }.filter { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }
}
