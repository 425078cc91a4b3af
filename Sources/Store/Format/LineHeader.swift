internal import Glibc

/// What a journal line says before its changes.
///
/// A writer puts `n t s u k x part` before `ch`: reading the header stops there.
struct LineHeader {
  /// The highest number that a line may have; what is above is damage and never counted with.
  static let highestNumber: UInt64 = 1 << 53

  var number: UInt64 = 0
  var stamp: UInt64 = 0
  var kind = LineKind.other
  var user = Token(start: 0, end: 0)
  var target = Token(start: 0, end: 0)
  var part = 1
  var parts = 1
  /// Where the value of `ch` begins, zero without one.
  var changes = 0

  /// Reads the header of a verified line; `nil` when it is not a line of the site.
  init?(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, site: TextBytes) {
    var scanner = JSONScanner(base, from: start, to: end)
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    var isOwn = false
    var hasStamp = false
    reading: repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return nil }
      switch (key.count, base[key.start]) {
      case (1, UInt8(ascii: "n")):
        guard let value = scanner.number() else { return nil }
        number = value
      case (1, UInt8(ascii: "t")):
        guard let token = scanner.string(), token.count == 16,
          let value = Hexadecimal.value(.init(start: base + token.start, count: 16))
        else { return nil }
        stamp = value
        hasStamp = true
      case (1, UInt8(ascii: "s")):
        guard let token = scanner.string() else { return nil }
        isOwn = site.equals(base, token)
      case (1, UInt8(ascii: "u")):
        guard let token = scanner.string() else { return nil }
        user = token
      case (1, UInt8(ascii: "k")):
        guard let token = scanner.string() else { return nil }
        kind = LineKind(base, token)
      case (1, UInt8(ascii: "x")):
        guard scanner.peek() == UInt8(ascii: "\"") else {
          guard scanner.value() != nil else { return nil }
          continue
        }
        guard let token = scanner.string() else { return nil }
        target = token
      case (2, UInt8(ascii: "c")) where base[key.start + 1] == UInt8(ascii: "h"):
        _ = scanner.peek()
        changes = scanner.position
        if kind == .set { break reading }
        guard scanner.value() != nil else { return nil }
      case (4, UInt8(ascii: "p")) where memcmp(base + key.start, "part", 4) == 0:
        guard readParts(&scanner) else { return nil }
      default:
        guard scanner.value() != nil else { return nil }
      }
    } while scanner.take(UInt8(ascii: ","))
    // Only here: a damaged line may name its number twice.
    guard 1...Self.highestNumber ~= number, UInt64(part) <= number, hasStamp, isOwn else {
      return nil
    }
  }

  private mutating func readParts(_ scanner: inout JSONScanner) -> Bool {
    guard scanner.take(UInt8(ascii: "[")), let part = scanner.index(),
      scanner.take(UInt8(ascii: ",")), let parts = scanner.index(),
      scanner.take(UInt8(ascii: "]")), part >= 1, part <= parts
    else { return false }
    self.part = part
    self.parts = parts
    return true
  }
}
