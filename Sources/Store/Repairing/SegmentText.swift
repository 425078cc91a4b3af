internal import Glibc

/// A segment as it stands, with everything in it that is a whole line.
struct SegmentText {
  /// What is no line of its own.
  struct Damage {
    let start: Int
    let end: Int
    /// The number of its line in the file, from 1, as it was before the repair.
    let line: Int
    let hasNewline: Bool
    /// How many lines stand before its end.
    let after: Int
    /// How many whole lines were found in it.
    let holding: Int
    /// The bytes in it that belong to no whole line.
    let rest: Int
    /// Those of them behind the last whole line.
    let endRest: Int

    /// Whether there is more left over than a lost newline leaves.
    var hidesLine: Bool { rest > LineFrame.trailer }
  }

  let number: Int
  let bytes: FileBytes
  let mode: mode_t
  private(set) var lines: [SiteLine] = []
  private(set) var damages: [Damage] = []

  init(_ number: Int, _ bytes: FileBytes, mode: mode_t, site: TextBytes) {
    self.number = number
    self.bytes = bytes
    self.mode = mode
    var lines: [SiteLine] = []
    var damages: [Damage] = []
    var count = 0
    SegmentPiece.forEach(bytes, site: site) { piece in
      count += 1
      if let header = piece.header {
        lines.append(SiteLine(bytes, from: piece.start, to: piece.end, header))
        return
      }
      let found = Salvage.lines(in: bytes.base, from: piece.start, to: piece.end, site: site)
      for token in found {
        guard let header = LineHeader(bytes.base, from: token.start, to: token.end, site: site)
        else { continue }
        lines.append(SiteLine(bytes, from: token.start, to: token.end, header))
      }
      damages.append(
        Damage(
          start: piece.start,
          end: piece.end,
          line: count,
          hasNewline: piece.hasNewline,
          after: lines.count,
          holding: found.count,
          rest: piece.end - piece.start - found.reduce(0) { $0 + $1.count },
          endRest: piece.end - (found.last?.end ?? piece.start)
        )
      )
    }
    self.lines = lines
    self.damages = damages
  }

  /// All segments of a site; one that cannot be read safely ends the repair of that site.
  static func all(in folder: Folder, site: String) throws -> [SegmentText] {
    let name = TextBytes(site)
    return try Segment.numbers(in: folder).map { number in
      let file = Segment.name(number)
      guard let bytes = try folder.contents(file), let status = folder.status(file) else {
        throw folder.failure("read", file, ENOENT)
      }
      return SegmentText(number, bytes, mode: status.st_mode & 0o777, site: name)
    }
  }
}
