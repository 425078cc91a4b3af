/// What the last line of a full segment says about those before it.
struct Seal {
  private(set) var lines = 0
  private(set) var checksum: UInt32 = 0

  /// Reads a verified line; `nil` when it says no checksum.
  init?(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    var scanner = JSONScanner(base, from: start + 1, to: end)
    let (checksumKey, linesKey) = (TextBytes("crc"), TextBytes("lines"))
    var hasChecksum = false
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return nil }
      if checksumKey.equals(base, key) {
        guard let token = scanner.string(),
          let value = Hexadecimal.value(.init(start: base + token.start, count: token.count))
        else { return nil }
        checksum = UInt32(truncatingIfNeeded: value)
        hasChecksum = true
      } else if linesKey.equals(base, key) {
        guard let count = scanner.index() else { return nil }
        lines = count
      } else {
        guard scanner.value() != nil else { return nil }
      }
    } while scanner.take(UInt8(ascii: ","))
    guard hasChecksum else { return nil }
  }
}
