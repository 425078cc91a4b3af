/// Text as JSON holds it (RFC 8259).
package enum JSONText {
  /// Appends the text in quotes, in UTF-8.
  ///
  /// Besides what JSON demands, everything is escaped by which text could steer a terminal or turn
  /// its direction; what is read back is exact.
  package static func append(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      bytes.append(contentsOf: value.utf8)
    } else {
      for scalar in value.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(0x22)
  }

  /// The text in quotes.
  package static func quoted(_ value: String) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let escape: String
    switch scalar.value {
    case 0x22: escape = "\\\""
    case 0x5C: escape = "\\\\"
    case 0x0A: escape = "\\n"
    case 0x0D: escape = "\\r"
    case 0x09: escape = "\\t"
    case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      escape = "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default:
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      return
    }
    bytes.append(contentsOf: escape.utf8)
  }
}
