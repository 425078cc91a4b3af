/// The encoding in which terminals take a text for the clipboard.
enum Base64 {
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var encoded: [UInt8] = []
    var group: UInt32 = 0
    var count = 0
    func flush() {
      guard count > 0 else { return }
      group <<= UInt32(8 * (3 - count))
      for position in 0..<4 {
        let index = Int(group >> UInt32(18 - 6 * position) & 63)
        encoded.append(position <= count ? alphabet[index] : UInt8(ascii: "="))
      }
      (group, count) = (0, 0)
    }
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      count += 1
      if count == 3 { flush() }
    }
    flush()
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
}
