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

  /// Whether every line is as it was written and none is missing between others.
  func isWhole() throws -> Bool {
    var highest: UInt64 = 0
    var isWhole = true
    for number in try Segment.numbers(in: folder) {
      guard let bytes = try bytes(of: Segment.name(number)) else { continue }
      let source = JournalBytes(base: bytes.base, count: bytes.count, site: site)
      source.forEachLine { from, to in
        guard isWhole else { return }
        var scanner = JSONScanner(bytes.base, from: from + 5, to: to)
        let number = scanner.number() ?? 0
        // What was written again after a failed flush comes with earlier numbers.
        isWhole =
          1...highest + 1 ~= number
          && LineFrame.verify(bytes.base + from, count: to - from) != nil
        highest = max(highest, number)
      }
    }
    return isWhole
  }

  private func bytes(of name: String) throws -> FileBytes? {
    guard let file = try folder.file(name), let status = file.status else { return nil }
    let size = Int(status.st_size)
    // A mapping of what grows would end the program when somebody cuts it.
    let bytes =
      status.st_mode & 0o200 != 0
      ? FileBytes.reading(file, from: 0, to: size) : FileBytes.mapping(file, count: size)
    guard let bytes else { throw folder.failure("read", name) }
    return bytes
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
      guard let bytes = try bytes(of: name), let status = folder.status(name) else { continue }
      guard let cleaned = redaction.redacted(bytes.whole, site: site) else { continue }
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
    if rewritten[segment] != nil { output = nil }
    guard !rewritten.keys.contains(where: hasPassed) else { return false }
    guard let bytes = rewritten[segment] else { return true }
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
