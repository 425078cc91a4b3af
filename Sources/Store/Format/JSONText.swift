internal import Glibc

/// Strings as JSON writes them, and back.
enum JSONText {
  /// Adds the string with quotes.
  ///
  /// There is one way to write each string, so that bytes can be compared and searched without
  /// decoding.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var clean = 0
      for (index, byte) in source.enumerated() where needsEscape(byte) {
        bytes.append(contentsOf: source[clean..<index])
        appendEscape(byte, to: &bytes)
        clean = index + 1
      }
      bytes.append(contentsOf: source[clean...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds the string, or `null`.
  static func append(_ text: String?, orNullTo bytes: inout [UInt8]) {
    if let text { append(text, to: &bytes) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// The string with its quotes, as bytes to search for.
  static func token(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  /// The text between the quotes.
  static func string(_ base: UnsafePointer<UInt8>, _ token: Token) -> String {
    let bytes = UnsafeBufferPointer(start: base + token.start, count: token.count)
    guard token.count > 0, memchr(base + token.start, 0x5c, token.count) != nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return unescaped(bytes)
  }

  /// The value of a token with quotes; `nil` for null.
  ///
  /// Other values are kept as they are written.
  static func value(_ base: UnsafePointer<UInt8>, _ token: Token) -> String? {
    if token.count >= 2, base[token.start] == UInt8(ascii: "\"") {
      return string(base, Token(start: token.start + 1, end: token.end - 1))
    }
    return isNull(base, token) ? nil : string(base, token)
  }

  static func isNull(_ base: UnsafePointer<UInt8>, _ token: Token) -> Bool {
    token.count == 4 && base[token.start] == UInt8(ascii: "n")
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0a: bytes.append(UInt8(ascii: "n"))
    case 0x0d: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Hexadecimal.digit(byte >> 4))
      bytes.append(Hexadecimal.digit(byte & 15))
    default: bytes.append(byte)
    }
  }

  private static func unescaped(_ source: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < source.count else {
        text.append(byte)
        continue
      }
      let kind = source[index]
      index += 1
      switch kind {
      case UInt8(ascii: "n"): text.append(0x0a)
      case UInt8(ascii: "r"): text.append(0x0d)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0c)
      case UInt8(ascii: "u"): text.append(contentsOf: unicode(source, &index))
      default: text.append(kind)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func unicode(
    _ source: UnsafeBufferPointer<UInt8>,
    _ index: inout Int
  ) -> String.UTF8View {
    func unit(at start: Int) -> UInt32? {
      guard start + 4 <= source.count else { return nil }
      return Hexadecimal.value(UnsafeBufferPointer(rebasing: source[start..<start + 4]))
        .map { UInt32(truncatingIfNeeded: $0) }
    }
    guard let high = unit(at: index) else { return "\u{fffd}".utf8 }
    index += 4
    var scalar = high
    if 0xd800..<0xdc00 ~= high, index + 6 <= source.count, source[index] == UInt8(ascii: "\\"),
      source[index + 1] == UInt8(ascii: "u"), let low = unit(at: index + 2),
      0xdc00..<0xe000 ~= low
    {
      index += 6
      scalar = 0x10000 + (high - 0xd800) << 10 + (low - 0xdc00)
    }
    return String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{fffd}").utf8
  }
}
