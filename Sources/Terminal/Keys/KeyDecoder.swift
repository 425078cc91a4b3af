/// Turns the bytes of a terminal into keys and pastes; knows nothing of time or descriptors.
///
/// ncurses could read keys too, but byte by byte, and it has no notion of a paste.
struct KeyDecoder {
  private var bytes: ArraySlice<UInt8> = []
  private var paste: PasteBuffer?
  /// Tells whether bytes above ASCII are UTF-8; else each is a letter of Latin-1.
  var isUTF8 = true

  /// Nothing is left to decode.
  var isEmpty: Bool { bytes.isEmpty && paste == nil }

  /// A paste began and has not ended.
  var isPasting: Bool { paste != nil }

  /// A lone escape, which is a key unless more comes at once.
  var isEscapeAlone: Bool { paste == nil && bytes.elementsEqual([0x1b]) }

  mutating func feed(_ more: some Sequence<UInt8>) {
    if bytes.isEmpty { bytes = [] }
    bytes.append(contentsOf: more)
  }

  /// The next whole input; nil where more bytes are needed.
  ///
  /// Once nothing more will come, `final` takes what is there for what it is.
  mutating func next(final: Bool = false) -> Input? {
    while !bytes.isEmpty || (final && paste != nil) {
      if paste != nil {
        guard let text = pasted(final: final) else { return nil }
        return .paste(text)
      }
      switch token(final: final) {
      case .incomplete: return nil
      case .ignored: continue
      case .pasteBegins: paste = PasteBuffer()
      case .input(let input): return input
      }
    }
    return nil
  }

  /// What stands at the front of the bytes.
  enum Token: Equatable {
    case incomplete
    case ignored
    case pasteBegins
    case input(Input)

    static func key(_ key: Key) -> Token { .input(.key(key)) }
  }

  private mutating func pasted(final: Bool) -> String? {
    guard var buffer = paste else { return nil }
    let ended = buffer.take(from: &bytes)
    paste = ended || final ? nil : buffer
    return paste == nil ? buffer.text(isUTF8: isUTF8) : nil
  }

  private mutating func token(final: Bool) -> Token {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1b: return escape(final: final)
    case 0x80...: return letter(final: final)
    default:
      bytes.removeFirst()
      return .key(Self.plain(first))
    }
  }

  private static func plain(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x08, 0x7f: .backspace
    case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1b: .escape
    case 0x1c...0x1f: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private mutating func letter(final: Bool) -> Token {
    guard isUTF8 else {
      return .key(.character(Character(Unicode.Scalar(bytes.removeFirst()))))
    }
    let first = bytes.first ?? 0
    let wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    let following = bytes.dropFirst().prefix(wanted - 1).prefix { $0 & 0xc0 == 0x80 }
    let isCut = following.count + 1 < wanted && following.count + 1 == bytes.count
    if first >= 0xc2, first < 0xf5, isCut, !final { return .incomplete }
    let text = String(decoding: bytes.prefix(following.count + 1), as: UTF8.self)
    bytes.removeFirst(following.count + 1)
    guard let letter = text.first, letter != "\u{FFFD}", text.unicodeScalars.count == 1 else {
      return .ignored
    }
    // A control character of the upper range is no letter, whoever sent it.
    return text.unicodeScalars.allSatisfy { $0.value >= 0xa0 } ? .key(.character(letter)) : .ignored
  }

  private mutating func escape(final: Bool) -> Token {
    guard let second = bytes.dropFirst().first else {
      guard final else { return .incomplete }
      bytes.removeFirst()
      return .key(.escape)
    }
    if second == UInt8(ascii: "[") || second == UInt8(ascii: "O") {
      let (token, length) = EscapeSequence.read(bytes, final: final)
      if token != .incomplete { bytes.removeFirst(min(length, bytes.count)) }
      return token
    }
    bytes.removeFirst()
    // Two escapes in a row are two keys; Alt with Escape is none that people press.
    guard second != 0x1b else { return .key(.escape) }
    switch token(final: final) {
    case .input(.key(.character(let letter))): return .key(.alt(letter))
    case .incomplete:
      bytes = [0x1b] + bytes
      return .incomplete
    case let other: return other
    }
  }
}
