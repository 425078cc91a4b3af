/// One JSON value in one line.
///
/// Besides what JSON demands, everything is escaped by which text could steer a terminal or turn
/// its direction; what is read back is exact.
struct JSONLine {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSONLine) throws -> Void) rethrows {
    try enclosed("{", "}", body)
  }

  mutating func array(_ body: (inout JSONLine) throws -> Void) rethrows {
    try enclosed("[", "]", body)
  }

  mutating func key(_ name: String) {
    separate()
    appendString(name)
    append(":")
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    appendString(value)
  }

  /// A text, or `null` where there is none.
  mutating func string(orNull value: String?) {
    if let value, !value.isEmpty { string(value) } else { bare("null") }
  }

  mutating func number(_ value: Int?) { bare(value.map { String($0) } ?? "null") }

  mutating func flag(_ value: Bool) { bare(value ? "true" : "false") }

  mutating func strings(_ values: [String]) {
    array { array in
      for value in values { array.string(value) }
    }
  }

  private mutating func bare(_ word: String) {
    separate()
    append(word)
  }

  private mutating func separate() {
    if needsComma { append(",") }
    needsComma = true
  }

  private mutating func enclosed(
    _ opening: String,
    _ closing: String,
    _ body: (inout JSONLine) throws -> Void
  ) rethrows {
    separate()
    append(opening)
    needsComma = false
    try body(&self)
    append(closing)
    needsComma = true
  }

  private mutating func append(_ word: String) { bytes.append(contentsOf: word.utf8) }

  private mutating func appendString(_ value: String) {
    append("\"")
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      append(value)
    } else {
      for scalar in value.unicodeScalars { append(scalar) }
    }
    append("\"")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
