/// Text made equal for search and sorting: case, diacritics and spelling variants fall together.
package enum Folding {
  /// Lower case without diacritics: ä as a and ß as ss (DIN 5007-1), ø, ł, ı, ğ, ş, đ likewise.
  package static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text as UTF-8.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var copy = text
    let start = bytes.count
    copy.withUTF8 { bytes.append(contentsOf: $0) }
    // Most text is ASCII, which is folded where it stands.
    let isASCII = bytes.withUnsafeMutableBufferPointer { buffer in
      for index in start..<buffer.count {
        let byte = buffer[index]
        if byte >= 0x80 { return false }
        if byte &- UInt8(ascii: "A") < 26 { buffer[index] = byte | 0x20 }
      }
      return true
    }
    if isASCII { return }
    bytes.removeSubrange(start...)
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
  }

  /// The folded text with ae, oe, ue written as a, o, u, so that "Mueller" finds "Müller".
  package static func collapse(_ folded: String) -> String {
    var result: [UInt8] = []
    for byte in folded.utf8 {
      if byte == UInt8(ascii: "e"), let last = result.last, "aou".utf8.contains(last) { continue }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80:
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append(byte &- 65 < 26 ? byte | 0x20 : byte)
    case 0x80..<0x300, 0x370..<0x4A0, 0x620..<0x700, 0x1E00..<0x1F00, 0x2010..<0x2030:
      if let base = FoldingTable.bases[scalar.value] {
        bytes.append(contentsOf: base)
      } else {
        appendLowercase(scalar, to: &bytes)
      }
    default: appendLowercase(scalar, to: &bytes)
    }
  }

  private static func appendLowercase(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
