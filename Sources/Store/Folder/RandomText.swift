/// Random names in Crockford's base 32: no letter is mistaken for a digit when read aloud.
enum RandomText {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  static func make(_ length: Int, lowercase: Bool = false) -> String {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<length).map { _ in alphabet[Int(random.next(upperBound: UInt64(32)))] }
    let text = String(decoding: bytes, as: UTF8.self)
    return lowercase ? text.lowercased() : text
  }
}
