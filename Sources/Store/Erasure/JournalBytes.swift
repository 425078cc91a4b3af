internal import Glibc

/// The lines of one journal file as they stand there.
struct JournalBytes {
  let base: UnsafePointer<UInt8>
  let count: Int
  let site: String

  func bytes(_ from: Int, _ to: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + from, count: max(0, to - from))
  }

  /// Behind the last newline.
  var end: Int {
    var end = count
    while end > 0, base[end - 1] != 0x0a { end -= 1 }
    return end
  }

  /// Runs over the lines, the newline not included; what stands behind the last one is no line.
  func forEachLine(_ body: (_ from: Int, _ to: Int) -> Void) {
    var start = 0
    while start < count, let found = memchr(base + start, 0x0a, count - start) {
      let end = found - UnsafeMutableRawPointer(mutating: base)
      body(start, end)
      start = end + 1
    }
  }

  /// The header of a line that is whole.
  func header(_ from: Int, _ to: Int) -> LineHeader? {
    guard LineFrame.verify(base + from, count: to - from) != nil else { return nil }
    return LineHeader(base, from: from, to: to, site: TextBytes(site))
  }

  func isSeal(_ from: Int, _ to: Int) -> Bool {
    // A seal is short; other lines are not worth their checksum.
    to - from < 200 && header(from, to)?.kind == .seal
  }

  /// The seal again, over other content.
  func seal(_ from: Int, _ to: Int, lines: Int, content: [UInt8]) -> LineRedaction.Result {
    guard let header = header(from, to) else { return .same }
    return .line(
      LineEncoder.seal(
        number: header.number,
        stamp: header.stamp,
        site: site,
        lines: lines,
        checksum: content.withUnsafeBytes { CRC32C.checksum($0) }
      )
    )
  }
}
