package import Domain

/// How the bytes of a text file stand for letters.
package enum TextEncoding: CaseIterable, Hashable, Sendable {
  case utf8
  /// UTF-8 that begins with a byte order mark, as Excel writes it.
  case utf8WithMark
  case utf16LittleEndian
  case utf16BigEndian
  /// What older programs for Windows write in German.
  case windows1252

  /// The name that other programs use too.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 (BOM)"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1252: "Windows-1252"
    }
  }

  /// The text of a file whose encoding is found by looking.
  ///
  /// Refuses what is no text: zero bytes, many control characters, half letters.
  package static func decode(
    _ bytes: [UInt8]
  ) throws(Refusal) -> (text: String, encoding: TextEncoding) {
    guard let (text, encoding) = read(bytes), isText(text) else {
      throw Refusal(
        de: "Das ist keine Textdatei. Speichern Sie die Tabelle als CSV (UTF-8).",
        en: "This is no text file. Save the table as CSV (UTF-8)."
      )
    }
    return (text, encoding)
  }

  private static func read(_ bytes: [UInt8]) -> (String, TextEncoding)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(validating: bytes[3...], as: UTF8.self).map { ($0, .utf8WithMark) }
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], .utf16BigEndian) }
    if let encoding = unmarkedUTF16(bytes) { return utf16(bytes[...], encoding) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    return Windows1252.decode(bytes).map { ($0, .windows1252) }
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>,
    _ encoding: TextEncoding
  ) -> (String, TextEncoding)? {
    guard bytes.count % 2 == 0 else { return nil }
    let high = encoding == .utf16BigEndian ? 0 : 1
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return String(validating: units, as: UTF16.self).map { ($0, encoding) }
  }

  /// UTF-16 without a mark shows by the zero that every second byte of Latin text is.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in bytes.prefix(65_536).enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let most = min(bytes.count, 65_536) / 2 * 7 / 10
    if zeros[0] == 0, zeros[1] > most { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] > most { return .utf16BigEndian }
    return nil
  }

  private static func isText(_ text: String) -> Bool {
    var controls = 0
    var count = 0
    for byte in text.utf8 {
      count += 1
      if byte == 0 { return false }
      if byte < 0x20, !(9...13).contains(byte) { controls += 1 }
    }
    // A stray control character is taken out of its cell; a file full of them is something else.
    return controls <= 8 || controls * 50 <= count
  }
}
