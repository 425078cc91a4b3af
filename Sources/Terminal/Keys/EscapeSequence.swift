/// Reads the sequences that function and cursor keys send, in the dialects still alive: xterm,
/// VT220, rxvt, the Linux console, and the keypad in application mode.
enum EscapeSequence {
  /// What the sequence at the front means, and its length in bytes.
  static func read(
    _ bytes: ArraySlice<UInt8>,
    final: Bool
  ) -> (token: KeyDecoder.Token, length: Int) {
    let text = Array(bytes.prefix(limit))
    guard text.count > 2 else {
      // The introducer alone is Alt with that letter.
      let letter = Character(Unicode.Scalar(text.last ?? 0))
      return final ? (.key(.alt(letter)), text.count) : (.incomplete, 0)
    }
    if text[1] == UInt8(ascii: "O") { return single(text) }
    if text[2] == UInt8(ascii: "[") { return console(text, final: final) }
    if text[2] == UInt8(ascii: "M") {
      // The oldest mouse report: three bytes of any value, asked for by nobody here.
      return text.count >= 6 || final ? (.ignored, 6) : (.incomplete, 0)
    }
    guard let end = text[2...].firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return text.count == limit || final ? (.ignored, text.count) : (.incomplete, 0)
    }
    // A control character breaks a sequence off and is a key of its own.
    guard (0x40..<0x7f).contains(text[end]) else { return (.ignored, end) }
    return (meaning(of: text[2..<end], final: text[end]), end + 1)
  }

  /// Longer than any key; what goes on longer is thrown away piece by piece.
  private static let limit = 64

  private static func meaning(of body: ArraySlice<UInt8>, final: UInt8) -> KeyDecoder.Token {
    let isMouse = body.first == UInt8(ascii: "<")
    // Other private marks begin answers to questions, never keys.
    if !isMouse, let mark = body.first, (0x3c..<0x40).contains(mark) { return .ignored }
    let digits = isMouse ? body.dropFirst() : body
    let fields = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.map(number)
    let number = numbers.first ?? 0
    // Modifiers are counted from one: shift 1, alt 2, control 4.
    let modifiers = max(0, (numbers.count > 1 ? numbers[1] : 1) - 1)
    switch final {
    case UInt8(ascii: "~") where number == 200: return .pasteBegins
    case UInt8(ascii: "~"): return numbered(number).map { .key($0) } ?? .ignored
    case UInt8(ascii: "M") where isMouse, UInt8(ascii: "m") where isMouse:
      let isPress = final == UInt8(ascii: "M")
      return Mouse(parameters: numbers, isPress: isPress).map { .input(.mouse($0)) } ?? .ignored
    default:
      guard let key = named(final), !isMouse else { return .ignored }
      return .key(modifiers & 6 == 0 ? key : byWord(key))
    }
  }

  /// The value of digits; 0 for all that no terminal sends, such as signs and endless numbers.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count <= 6, digits.allSatisfy({ (0x30..<0x3a).contains($0) }) else { return 0 }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func single(_ text: [UInt8]) -> (token: KeyDecoder.Token, length: Int) {
    let byte = text[2]
    switch byte {
    case UInt8(ascii: "M"): return (.key(.enter), 3)
    case UInt8(ascii: "X"): return (.key(.character("=")), 3)
    case UInt8(ascii: "c"): return (.key(.wordRight), 3)
    case UInt8(ascii: "d"): return (.key(.wordLeft), 3)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad sends letters that stand 64 above the signs printed on it.
      return (.key(.character(Character(Unicode.Scalar(byte - 64)))), 3)
    default:
      guard let key = named(byte) else { return (.ignored, byte < 0x20 ? 2 : 3) }
      return (.key(key), 3)
    }
  }

  private static func console(
    _ text: [UInt8],
    final: Bool
  ) -> (token: KeyDecoder.Token, length: Int) {
    guard text.count > 3 else { return final ? (.ignored, text.count) : (.incomplete, 0) }
    let number = Int(text[3]) - Int(UInt8(ascii: "A")) + 1
    return ((1...5).contains(number) ? .key(.function(number)) : .ignored, 4)
  }

  private static func named(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  private static func byWord(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    default: key
    }
  }
}
