internal import Glibc

/// What stands between two newlines of a segment.
struct SegmentPiece {
  let start: Int
  /// Where the newline is, or the end of the file.
  let end: Int
  let hasNewline: Bool
  /// `nil` when it is no whole line of the site.
  let header: LineHeader?

  /// Runs over all bytes of a segment.
  static func forEach(_ bytes: FileBytes, site: TextBytes, _ body: (SegmentPiece) -> Void) {
    var start = 0
    while start < bytes.count {
      let found = memchr(bytes.base + start, 0x0a, bytes.count - start)
      let end = found.map { $0 - UnsafeMutableRawPointer(mutating: bytes.base) } ?? bytes.count
      var header: LineHeader?
      if found != nil, LineFrame.verify(bytes.base + start, count: end - start) != nil {
        header = LineHeader(bytes.base, from: start, to: end, site: site)
      }
      body(SegmentPiece(start: start, end: end, hasNewline: found != nil, header: header))
      start = end + 1
    }
  }
}
