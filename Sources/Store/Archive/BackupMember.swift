internal import Glibc

/// One file of a store in a backup.
struct BackupMember: Equatable {
  static let manifest = "manifest.json"
  static let erasures = "erasures.jsonl"
  /// What a store has beside its journal.
  static let plain = [StoreDescription.file, ".gitignore", ".stignore"]

  let name: String
  let size: Int
  /// CRC-32C.
  let checksum: UInt32
  /// Lines of a segment that were damaged when the backup was made.
  let damaged: Int

  init(name: String, size: Int, checksum: UInt32, damaged: Int) {
    self.name = name
    self.size = size
    self.checksum = checksum
    self.damaged = damaged
  }

  /// What the manifest is to say about the bytes; `nil` when a segment ends within a line.
  init?(name: String, _ bytes: FileBytes) {
    let isSegment = Self.segment(name) != nil
    guard !isSegment || bytes.count == 0 || bytes.base[bytes.count - 1] == 0x0a else { return nil }
    self.init(
      name: name,
      size: bytes.count,
      checksum: CRC32C.checksum(bytes.whole),
      damaged: isSegment ? Self.damagedLines(bytes) : 0
    )
  }

  /// Whether a backup may have a member of this name: nothing else is ever unpacked.
  static func isKnown(_ name: String) -> Bool {
    plain.contains(name) || name == manifest || name == erasures || segment(name) != nil
  }

  /// The site and the segment of a name such as `journal/k3v9q2xw7a/000001.jsonl`.
  static func segment(_ name: String) -> (site: String, number: Int)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "journal", SiteIdentity.isName(String(parts[1])),
      let number = Segment.number(String(parts[2]))
    else { return nil }
    return (String(parts[1]), number)
  }

  private static func damagedLines(_ bytes: FileBytes) -> Int {
    var damaged = 0
    var start = 0
    while start < bytes.count,
      let found = memchr(bytes.base + start, 0x0a, bytes.count - start)
    {
      let end = found - UnsafeMutableRawPointer(mutating: bytes.base)
      if LineFrame.verify(bytes.base + start, count: end - start) == nil { damaged += 1 }
      start = end + 1
    }
    return damaged
  }
}
