internal import Glibc

/// Whole lines within bytes that are not one: a newline was lost, or what stands around is damaged.
enum Salvage {
  private static let opening = ByteSearch(Array(#"{"n":"#.utf8))
  private static let trailer = ByteSearch(Array(#","c":""#.utf8))

  /// Where whole lines of the site stand, without their newlines.
  static func lines(
    in base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int,
    site: TextBytes
  ) -> [Token] {
    // Few ends are tried for each opening, and none farther than a line may be long: damage must
    // not make this take forever.
    var found: [Token] = []
    var openings: [Int] = []
    var position = start
    while let next = opening.first(in: base, from: position, to: end) {
      openings.append(next)
      position = next + 1
    }
    var index = 0
    while index < openings.count {
      let first = openings[index]
      index += 1
      let limit = min(end, first + LineFrame.limit)
      var search = first
      var tries = 0
      while tries < 8, let close = trailer.first(in: base, from: search, to: limit) {
        tries += 1
        search = close + 1
        let last = close + LineFrame.trailer
        guard last <= end, LineFrame.verify(base + first, count: last - first) != nil,
          LineHeader(base, from: first, to: last, site: site) != nil
        else { continue }
        found.append(Token(start: first, end: last))
        while index < openings.count, openings[index] < last { index += 1 }
        break
      }
    }
    return found
  }

  /// The ids of records that can still be read in a damaged line.
  static func records(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> [String] {
    var found: [String] = []
    var position = start
    while position + 1 < end {
      guard base[position] == UInt8(ascii: "["), base[position + 1] == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      position += 1
      var scanner = JSONScanner(base, from: position, to: end)
      guard let record = scanner.string(), scanner.take(UInt8(ascii: ",")),
        scanner.string() != nil, record.count <= 200,
        memchr(base + record.start, Int32(UInt8(ascii: ":")), record.count) != nil
      else { continue }
      let text = JSONText.string(base, record)
      if !found.contains(text) { found.append(text) }
    }
    return found
  }
}
