internal import Glibc

/// What a backup copies: each file, how far it is to be read, and what the lines amount to.
struct BackupSource {
  private struct Part {
    let name: String
    let folder: Folder
    let file: String
    let limit: Int
    /// What nobody adds to any more, as it was when it was listed.
    var passed: (inode: ino_t, size: off_t)?
  }

  /// Milliseconds since 1970.
  let created: UInt64
  let content: BackupContent
  private var parts: [Part] = []
  private let erasures: [UInt8]

  /// Looks at a store anew, under the lock only for what was added since: all that stands in the
  /// files then is whole and durable.
  init(_ store: Store, lock: StoreLock, usingSnapshot: Bool) throws {
    let view = try Store(reading: Inspection(of: store), usingSnapshot: usingSnapshot)
    parts = BackupMember.plain.filter { store.root.status($0) != nil }.map { name in
      Part(name: name, folder: store.root, file: name, limit: .max)
    }
    let found = try lock.hold {
      if view.journal.hasNews(wall: view.clock()) { try view.absorb() }
      return (try Self.segments(of: view), view.clock(), store.state.register.identities)
    }
    parts += found.0
    (created, erasures) = (found.1, found.2)
    content = BackupContent(state: view.state, sites: view.journal.sites)
  }

  private static func segments(of view: Store) throws -> [Part] {
    try view.journal.sites.flatMap { site in
      try Segment.numbers(in: site.folder).compactMap { number in
        let file = Segment.name(number)
        let isOwn = site.site == view.journal.ownSite
        guard site.segment > 0, let status = site.folder.status(file) else { return nil }
        // Of this machine's own lines what was read is exactly what is there.
        return Part(
          name: "journal/\(site.site)/\(file)",
          folder: site.folder,
          file: file,
          limit: isOwn && number == site.segment ? site.offset : Int(status.st_size),
          passed: number < site.segment ? (status.st_ino, status.st_size) : nil
        )
      }
    }
  }

  /// Copies the files; `false` when one of them is no longer what it was.
  func copy(to writer: inout BackupWriter) throws -> Bool {
    for part in parts {
      guard let bytes = try Self.bytes(of: part) else { return false }
      guard try writer.append(part.name, bytes) else { return false }
    }
    return try writer.append(BackupMember.erasures, .copying(erasures))
  }

  private static func bytes(of part: Part) throws -> FileBytes? {
    guard let file = try part.folder.file(part.file), let status = file.status else { return nil }
    if let passed = part.passed, passed != (status.st_ino, status.st_size) { return nil }
    let size = Int(status.st_size)
    guard let bytes = FileBytes.reading(file, from: 0, to: min(size, part.limit)) else {
      throw part.folder.failure("read", part.file)
    }
    guard part.limit != .max else { return bytes }
    // Behind the last newline stands what another site's sync has not brought yet.
    let end = bytes.whole.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return .part(of: bytes, from: 0, count: end)
  }
}
