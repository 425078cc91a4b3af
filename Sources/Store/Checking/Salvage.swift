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
    var work = 0
    return lines(in: base, from: start, to: end, site: site, work: &work)
  }

  /// As above; adds to `work` how many bytes were verified.
  ///
  /// Few ends are tried for each opening, none farther than a line may be long, and all in all only
  /// as much as damage of the worst kind needs: a hostile file must not make this take forever.
  static func lines(
    in base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int,
    site: TextBytes,
    work: inout Int
  ) -> [Token] {
    let trailers = places(of: trailer, in: base, from: start, to: end)
    let limit = work + workLimit(end - start)
    var found: [Token] = []
    var (next, before) = (0, start)
    for first in places(of: opening, in: base, from: start, to: end) where first >= before {
      while next < trailers.count, trailers[next] < first { next += 1 }
      for close in trailers[next...].prefix(8) {
        let last = close + LineFrame.trailer
        guard last <= end, last - first < LineFrame.limit, work < limit else { break }
        work += last - first
        guard LineFrame.verify(base + first, count: last - first) != nil,
          LineHeader(base, from: first, to: last, site: site) != nil
        else { continue }
        found.append(Token(start: first, end: last))
        before = last
        break
      }
    }
    return found
  }

  /// So many bytes are verified at most in a piece of a size.
  static func workLimit(_ size: Int) -> Int { 40 * size }

  private static func places(
    of search: ByteSearch,
    in base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> [Int] {
    var places: [Int] = []
    var position = start
    while let next = search.first(in: base, from: position, to: end) {
      places.append(next)
      position = next + 1
    }
    return places
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
