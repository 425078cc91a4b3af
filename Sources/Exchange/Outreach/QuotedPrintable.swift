/// Text in the letters that every mail server takes (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// One line, broken softly so that none has more than 76 bytes.
  static func line(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var (line, length) = ("", 0)
    for (place, byte) in bytes.enumerated() {
      let isLast = place == bytes.count - 1
      // A dot or a word at the start of a line may mean something to who passes it on.
      let isPlain =
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") && !(length == 0 && byte == 0x2E)
        || byte == 0x20 && !isLast
      let part = isPlain ? String(UnicodeScalar(byte)) : escape(byte)
      if length + part.utf8.count > 75 {
        line += "=\r\n"
        length = 0
      }
      line += part
      length += part.utf8.count
    }
    return line
  }

  /// `=C3`: a byte by its two digits.
  static func escape(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}

/// Words in the head of a message that are more than plain letters (RFC 2047, section 4.2).
enum EncodedWords {
  /// The text, in encoded words of at most 75 bytes on lines of their own where it needs them.
  static func text(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { isLetter($0) || $0 == 0x20 } && text.utf8.count <= 60
    if isPlain { return text }
    var (words, word) = ([String](), "")
    for scalar in text.unicodeScalars {
      let part = scalar.utf8.map(encode).joined()
      // No letter may be torn apart.
      if word.utf8.count + part.utf8.count > 60 {
        words.append(word)
        word = ""
      }
      word += part
    }
    return (words + [word]).map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
  }

  private static func encode(_ byte: UInt8) -> String {
    if byte == 0x20 { return "_" }
    return isLetter(byte) ? String(UnicodeScalar(byte)) : QuotedPrintable.escape(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
