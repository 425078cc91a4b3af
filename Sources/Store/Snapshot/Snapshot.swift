internal import Glibc

/// The state as sorted lines, one a record.
///
/// Values stay in the file until somebody asks for them.
///
///  Lines: a header, those of the preface, one per record `{"r":id,"w":[[site,n,t,field,value,…],…]}`,
/// and a last one with the number of records and a checksum of all lines.
final class Snapshot {
  static let file = "snapshot.jsonl"
  /// More bytes are not written into one.
  static let limit = Int(UInt32.max)

  let bytes: FileBytes
  let header: SnapshotHeader
  private(set) var preface = SnapshotPreface()
  private var starts: [UInt32] = []
  private var recordsEnd = 0

  var count: Int { starts.count }

  /// Checks every line; `nil` at any doubt.
  init?(_ bytes: FileBytes) {
    self.bytes = bytes
    let base = bytes.base
    guard bytes.count < Self.limit, let end = memchr(base, 0x0a, bytes.count),
      case let headerEnd = end - UnsafeMutableRawPointer(mutating: base),
      LineFrame.verify(base, count: headerEnd) != nil,
      let header = SnapshotHeader(base, from: 0, to: headerEnd)
    else { return nil }
    self.header = header
    guard readLines(from: headerEnd + 1) else { return nil }
    bytes.releasePages()
  }

  /// What was just written, which need not be read to be known.
  init(
    written bytes: FileBytes,
    header: SnapshotHeader,
    preface: SnapshotPreface,
    starts: [UInt32],
    recordsEnd: Int
  ) {
    self.bytes = bytes
    self.header = header
    self.preface = preface
    self.starts = starts
    self.recordsEnd = recordsEnd
  }

  private func readLines(from first: Int) -> Bool {
    let base = bytes.base
    starts.reserveCapacity(bytes.count / 200)
    var start = first
    var isEnded = false
    var digest: UInt32 = 0
    SnapshotWriter.add(LineFrame.stated(base + first), to: &digest)
    while start < bytes.count, let found = memchr(base + start, 0x0a, bytes.count - start) {
      let end = found - UnsafeMutableRawPointer(mutating: base)
      guard !isEnded, let sum = LineFrame.verify(base + start, count: end - start) else {
        return false
      }
      switch base[start + 2] {
      case UInt8(ascii: "r"):
        starts.append(UInt32(truncatingIfNeeded: start))
      case UInt8(ascii: "x"), UInt8(ascii: "g"), UInt8(ascii: "d"):
        guard starts.isEmpty, preface.read(base, from: start, to: end, header: header) else {
          return false
        }
      default:
        guard readFooter(from: start, to: end, digest: digest) else { return false }
        recordsEnd = start
        isEnded = true
      }
      SnapshotWriter.add(sum, to: &digest)
      start = end + 1
    }
    return isEnded && start == bytes.count
  }

  private func readFooter(from start: Int, to end: Int, digest: UInt32) -> Bool {
    var scanner = JSONScanner(bytes.base, from: start + 1, to: end)
    func key(_ name: String) -> Bool {
      guard let token = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      return TextBytes(name).equals(bytes.base, token)
    }
    guard key("end"), scanner.index() == starts.count, scanner.take(UInt8(ascii: ",")),
      key("sum"), let sum = scanner.string()
    else { return false }
    let digits = UnsafeBufferPointer(start: bytes.base + sum.start, count: sum.count)
    return Hexadecimal.value(digits) == UInt64(digest)
  }

  /// The line of a record, newline included.
  func line(_ index: Int) -> Token {
    let start = Int(starts[index])
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : recordsEnd
    return Token(start: start, end: end)
  }

  /// A record's id as it is written, without quotes.
  func key(_ index: Int) -> Token {
    // Behind `{"r":"`; a quote that is part of the id stands behind a backslash.
    let line = line(index)
    let start = line.start + 6
    var end = start
    while end < line.end, bytes.base[end] != UInt8(ascii: "\"") {
      end += bytes.base[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Token(start: start, end: min(end, line.end))
  }

  /// The first record whose written id is not less than the bytes.
  func firstIndex(notBefore wanted: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, wanted) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func index(of wanted: ArraySlice<UInt8>) -> Int? {
    let index = firstIndex(notBefore: wanted)
    return index < starts.count && compare(index, wanted) == 0 ? index : nil
  }

  func isKey(_ wanted: ArraySlice<UInt8>, of index: Int) -> Bool { compare(index, wanted) == 0 }

  func hasPrefix(_ index: Int, _ wanted: ArraySlice<UInt8>) -> Bool {
    let key = key(index)
    guard key.count >= wanted.count else { return false }
    return wanted.withUnsafeBytes { wanted in
      wanted.baseAddress.map { memcmp(bytes.base + key.start, $0, wanted.count) == 0 } ?? true
    }
  }

  private func compare(_ index: Int, _ wanted: ArraySlice<UInt8>) -> Int {
    let key = key(index)
    let order = wanted.withUnsafeBytes { wanted in
      wanted.baseAddress.map {
        Int(memcmp(bytes.base + key.start, $0, min(key.count, wanted.count)))
      } ?? 0
    }
    return order != 0 ? order : key.count - wanted.count
  }

  /// Runs over the cells of a record: site index, number, stamp, field index, value.
  func forEachCell(
    _ index: Int,
    _ body: (_ site: Int, _ number: UInt64, _ stamp: Token, _ field: Int, Token) -> Void
  ) {
    let line = line(index)
    var scanner = JSONScanner(bytes.base, from: key(index).end + 1, to: line.end)
    let comma = UInt8(ascii: ",")
    guard scanner.take(comma), scanner.string() != nil, scanner.take(UInt8(ascii: ":")),
      scanner.take(UInt8(ascii: "["))
    else { return }
    while scanner.take(UInt8(ascii: "[")) {
      guard let site = scanner.index(), scanner.take(comma), let number = scanner.number(),
        scanner.take(comma), let stamp = scanner.string()
      else { return }
      while scanner.take(comma) {
        guard let field = scanner.index(), scanner.take(comma), let value = scanner.value() else {
          return
        }
        body(site, number, stamp, field, value)
      }
      guard scanner.take(UInt8(ascii: "]")) else { return }
      _ = scanner.take(comma)
    }
  }

  /// The last line of a site that is contained, zero without one.
  func coverage(of site: String) -> UInt64 {
    header.sites.first { $0.site == site }?.position.number ?? 0
  }
}
