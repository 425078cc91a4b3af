/// Telephone numbers and addresses that ring and reach nobody.
///
/// The Federal Network Agency keeps these numbers free for films and books (notice 148/2021), and
/// RFC 2606 keeps the domains.
enum SamplePhones {
  private static let landlines = ["030 23125", "069 90009", "040 66969", "0221 4710", "089 99998"]
  private static let mobiles = ["0171 39200", "0176 040690"]
  static let mailboxes = ["post.example", "brief.example", "auenland.example", "mail.example"]

  static func landline(_ seed: inout Seed) -> String {
    "\(seed.pick(landlines)) \(padded(seed.below(1000), to: 3))"
  }

  /// Written in the ways in which people write numbers.
  static func mobile(_ seed: inout Seed) -> String {
    let number = "\(seed.pick(mobiles))\(padded(seed.below(100), to: 2))"
    switch seed.below(8) {
    case 0: return "+49 \(number.dropFirst())"
    case 1: return "\(number.prefix(4))/\(number.dropFirst(5))"
    default: return number
    }
  }

  /// The words as a part of an address: letters, digits and hyphens; empty where nothing is left.
  static func slug(_ words: String) -> String {
    var slug: [UInt8] = []
    for byte in Folding.fold(words).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      case 0x80...: continue
      default:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
