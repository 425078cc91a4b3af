/// A reader of JSON bytes that never traps: whatever does not fit is `nil` or `false`.
struct JSONScanner {
  let base: UnsafePointer<UInt8>
  let end: Int
  var position: Int

  init(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    self.base = base
    self.end = end
    position = start
  }

  /// The next byte that is not a blank, or zero at the end.
  mutating func peek() -> UInt8 {
    while position < end, base[position] <= 0x20 { position += 1 }
    return position < end ? base[position] : 0
  }

  /// Steps over the byte when it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// A string without its quotes, still escaped.
  mutating func string() -> Token? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    while position < end {
      let byte = base[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return Token(start: start, end: position - 1) }
      if byte == UInt8(ascii: "\\") { position += 1 }
    }
    return nil
  }

  /// A whole number that is not negative.
  mutating func number() -> UInt64? {
    guard 0x30...0x39 ~= peek() else { return nil }
    var value: UInt64 = 0
    while position < end, 0x30...0x39 ~= base[position] {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(UInt64(base[position] - 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
      position += 1
    }
    return value
  }

  /// A whole number that fits a size or an index.
  mutating func index() -> Int? { number().flatMap { Int(exactly: $0) } }

  /// Any value as its bytes, strings with their quotes.
  mutating func value() -> Token? {
    let first = peek()
    let start = position
    switch first {
    case UInt8(ascii: "\""):
      guard string() != nil else { return nil }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard skipNested() else { return nil }
    default:
      skipBareWord()
    }
    return position > start ? Token(start: start, end: position) : nil
  }

  // Counts brackets instead of calling itself: a line full of brackets must not overflow the stack.
  private mutating func skipNested() -> Bool {
    var depth = 0
    while position < end {
      switch base[position] {
      case UInt8(ascii: "\""):
        guard string() != nil else { return false }
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
      default:
        break
      }
      position += 1
      if depth == 0 { return true }
    }
    return false
  }

  private mutating func skipBareWord() {
    while position < end {
      switch base[position] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0...0x20: return
      default: position += 1
      }
    }
  }
}
