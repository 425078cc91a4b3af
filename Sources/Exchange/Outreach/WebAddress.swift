/// Addresses that may become links in what leaves the house.
enum WebAddress {
  private static let schemes = ["https://", "http://", "mailto:"]

  /// The address, fit for an attribute or the target of a link; nil for what is no such address.
  ///
  /// Whatever could end the attribute or the link is written by its number.
  static func target(_ text: String) -> String? {
    let address = PrintedText.line(text)
    let start = address.prefix(8).lowercased()
    guard let scheme = schemes.first(where: start.hasPrefix),
      address.utf8.count > scheme.utf8.count, address.utf8.count < 2000
    else { return nil }
    return address.utf8.map { byte in
      isPlain(byte) ? String(UnicodeScalar(byte)) : percent(byte)
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#@!$&*+,;=%".utf8.contains(byte)
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    "%" + QuotedPrintable.escape(byte).dropFirst()
  }
}
