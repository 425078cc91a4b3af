internal import Glibc

/// Tells lines that were written again from different lines with the same number.
///
/// Whoever cannot flush a segment writes its last lines once more into the next one.
struct Repeats {
  private struct Line {
    var segment: Int
    var start: Int
    var count: Int
    var stamp: UInt64
    var checksum: UInt32
  }

  private let site: String
  private let folder: Folder
  // Read only when a number comes twice, which is rare.
  private var first: [UInt64: Line]?
  private var reported: Set<Int> = []

  init(site: String, folder: Folder) {
    self.site = site
    self.folder = folder
  }

  init(of journal: SiteJournal) {
    self.init(site: journal.site, folder: journal.folder)
  }

  /// Whether the same bytes stand further ahead under the same number.
  mutating func contains(_ position: Position) -> Bool {
    let lines = first ?? read()
    first = lines
    guard let line = lines[position.number] else { return false }
    return (line.segment, line.start) < (position.segment, position.start)
      && line.count == position.end - position.start && line.stamp == position.stamp
      && line.checksum == position.checksum
  }

  /// Whether nothing was reported about the segment yet: one word about many lines is enough.
  mutating func isFirst(in segment: Int) -> Bool { reported.insert(segment).inserted }

  private func read() -> [UInt64: Line] {
    var lines: [UInt64: Line] = [:]
    let name = TextBytes(site)
    // What cannot be read holds nothing to compare with: the line then counts as a different one.
    for number in (try? Segment.numbers(in: folder)) ?? [] {
      guard let bytes = try? folder.contents(Segment.name(number)) else { continue }
      var start = 0
      while let found = memchr(bytes.base + start, 0x0a, bytes.count - start) {
        let end = found - UnsafeMutableRawPointer(mutating: bytes.base)
        if let checksum = LineFrame.verify(bytes.base + start, count: end - start),
          let header = LineHeader(bytes.base, from: start, to: end, site: name),
          lines[header.number] == nil
        {
          lines[header.number] = Line(
            segment: number,
            start: start,
            count: end + 1 - start,
            stamp: header.stamp,
            checksum: checksum
          )
        }
        start = end + 1
      }
    }
    return lines
  }
}
