internal import Glibc

/// A whole line, wherever it was found.
struct SiteLine {
  private let source: FileBytes
  private let start: Int
  private let end: Int
  let number: UInt64
  let stamp: UInt64
  let kind: LineKind
  let part: Int
  let parts: Int
  private let changes: Int

  /// A verified line without its newline.
  init(_ source: FileBytes, from start: Int, to end: Int, _ header: LineHeader) {
    self.source = source
    self.start = start
    self.end = end
    number = header.number
    stamp = header.stamp
    kind = header.kind
    part = header.part
    parts = header.parts
    changes = header.changes
  }

  /// Verifies a line with its newline; `nil` when it is none of the site.
  init?(_ bytes: [UInt8], site: TextBytes) {
    let source = FileBytes.copying(bytes)
    let end = source.count - 1
    guard LineFrame.verify(source.base, count: end) != nil,
      let header = LineHeader(source.base, from: 0, to: end, site: site)
    else { return nil }
    self.init(source, from: 0, to: end, header)
  }

  /// Without the newline.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: source.base + start, count: end - start)
  }

  /// The first number of the transaction that the line is a part of.
  var first: UInt64 { number - UInt64(part - 1) }

  func isSame(as other: SiteLine) -> Bool {
    bytes.count == other.bytes.count
      && memcmp(source.base + start, other.source.base + other.start, bytes.count) == 0
  }

  func append(to text: inout [UInt8]) {
    text.append(contentsOf: bytes)
    text.append(0x0a)
  }

  var seal: Seal? { kind == .seal ? Seal(source.base, from: start, to: end) : nil }

  /// Whether a copy of the line that stood there before is worth more.
  var isStopgap: Bool {
    if kind == .lost { return true }
    guard kind == .set, changes > start else { return false }
    return Self.mark.isFound(in: source.base, from: start, to: changes)
  }

  private static let mark = ByteSearch(Array(LineEncoder.recoveredMark.utf8))

  /// The same line under another number; `nil` when it does not begin as this program writes.
  func renumbered(_ new: UInt64, site: TextBytes) -> SiteLine? {
    guard let payload else { return nil }
    var line = Array("{\"n\":\(new)".utf8) + payload
    LineFrame.close(&line, from: 0)
    return SiteLine(line, site: site)
  }

  /// Everything between the number and the checksum.
  var payload: [UInt8]? {
    let opening = Array("{\"n\":\(number)".utf8)
    guard bytes.starts(with: opening), bytes.count >= opening.count + LineFrame.trailer else {
      return nil
    }
    return Array(bytes[opening.count..<(bytes.count - LineFrame.trailer)])
  }

  /// The record and field of each change, as they are written.
  func fields() -> Set<[UInt8]> {
    var read: [RawChange] = []
    guard kind == .set, changes > 0,
      RawChange.read(source.base, from: changes, to: end, into: &read)
    else { return [] }
    return Set(read.map { Self.key(source.base, $0.record, $0.field) })
  }

  /// Record and field in one, to compare: what is written never holds the byte between them.
  static func key(_ base: UnsafePointer<UInt8>, _ record: Token, _ field: Token) -> [UInt8] {
    Array(UnsafeBufferPointer(start: base + record.start, count: record.count)) + [0x0a]
      + Array(UnsafeBufferPointer(start: base + field.start, count: field.count))
  }
}
