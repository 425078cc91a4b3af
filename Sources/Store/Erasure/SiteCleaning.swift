internal import Glibc

/// Rewrites the files of one site's folder without what was erased.
struct SiteCleaning {
  let site: String
  let folder: Folder

  /// What was rewritten: the paths, and the segments with their new bytes' last line.
  struct Result {
    var files: [String] = []
    var segments: [Int: [UInt8]] = [:]
  }

  func run(_ redaction: Redaction) throws -> Result {
    var result = Result()
    for name in try folder.names() {
      // Only a crash leaves these: whoever writes one holds the lock.
      if name.hasSuffix(".tmp") {
        try folder.remove(name)
        result.files.append("\(folder.path)/\(name)")
        continue
      }
      // Also what a sync engine put beside a segment holds lines.
      guard let file = try folder.file(name), let status = file.status else { continue }
      let size = Int(status.st_size)
      let isGrowing = status.st_mode & 0o200 != 0
      let bytes =
        isGrowing
        ? FileBytes.reading(file, from: 0, to: size) : FileBytes.mapping(file, count: size)
      guard let bytes else { throw folder.failure("read", name) }
      let source = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
      guard let cleaned = redaction.redacted(source, site: site) else { continue }
      try cleaned.withUnsafeBytes {
        try folder.replace(name, with: $0, mode: status.st_mode & 0o770)
      }
      result.files.append("\(folder.path)/\(name)")
      if let number = Segment.number(name) { result.segments[number] = cleaned }
    }
    return result
  }
}

extension SiteJournal {
  /// Finds the place again behind the last line that was read, in segments that were rewritten.
  ///
  /// Returns `false` when it is not where it must be; then everything is to be read again.
  func relocate(after rewritten: [Int: [UInt8]]) -> Bool {
    guard !rewritten.keys.contains(where: hasPassed) else { return false }
    guard let bytes = rewritten[segment] else { return true }
    output = nil
    guard let status = folder.status(Segment.name(segment)), Int(status.st_size) == bytes.count,
      bytes.last == 0x0a, settled == last
    else { return false }
    let start = bytes.dropLast().lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    let header = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap {
        JournalBytes(base: $0, count: buffer.count, site: site).header(start, buffer.count - 1)
      }
    }
    guard let header, header.number == last.number else { return false }
    inode = status.st_ino
    offset = bytes.count
    size = bytes.count
    flushed = bytes.count
    tail = Array(bytes.suffix(LineFrame.trailer))
    last.start = start
    last.end = bytes.count
    last.checksum = LineFrame.stated(tail)
    settled = last
    return true
  }
}
