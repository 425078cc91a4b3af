import Testing

@testable import Terminal

struct KeyDecoderTests {
  /// All that the bytes mean, once nothing more comes.
  private func inputs(_ text: String) -> [Input] { inputs(Array(text.utf8)) }

  private func inputs(_ bytes: [UInt8], isUTF8: Bool = true) -> [Input] {
    var decoder = KeyDecoder()
    decoder.isUTF8 = isUTF8
    decoder.feed(bytes)
    var all: [Input] = []
    while let input = decoder.next() ?? decoder.next(final: true) { all.append(input) }
    #expect(decoder.isEmpty)
    return all
  }

  @Test(
    arguments: [
      ("a", Key.character("a")), ("ü", .character("ü")), ("王", .character("王")),
      ("😀", .character("😀")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter),
      ("\t", .tab), ("\u{7f}", .backspace), ("\u{8}", .backspace), ("\u{1}", .control("a")),
      ("\u{0}", .control(" ")), ("\u{1a}", .control("z")), ("\u{1c}", .control("\\")),
      ("\u{1b}", .escape), ("\u{1b}x", .alt("x")), ("\u{1b}ä", .alt("ä")),
      ("\u{1b}[", .alt("[")), ("\u{1b}O", .alt("O")),
      ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[1;2B", .down), ("\u{1b}[1;5C", .wordRight),
      ("\u{1b}Od", .wordLeft), ("\u{1b}[1;3D", .wordLeft), ("\u{1b}[Z", .backTab),
      ("\u{1b}[H", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home), ("\u{1b}OF", .end),
      ("\u{1b}[2~", .insert), ("\u{1b}[3~", .delete), ("\u{1b}[5~", .pageUp),
      ("\u{1b}[6;5~", .pageDown), ("\u{1b}OP", .function(1)), ("\u{1b}[[A", .function(1)),
      ("\u{1b}[11~", .function(1)), ("\u{1b}[15~", .function(5)), ("\u{1b}[24~", .function(12)),
      ("\u{1b}OM", .enter), ("\u{1b}Ok", .character("+")), ("\u{1b}Op", .character("0")),
    ])
  func `the bytes of a key are that key`(bytes: String, key: Key) {
    #expect(inputs(bytes) == [.key(key)])
  }

  @Test
  func `many keys in one read come one by one`() {
    let keys = inputs("jj\u{1b}[B\u{1b}OBq")
    #expect(
      keys == ["j", "j"].map { .key(.character($0)) } + [
        .key(.down), .key(.down), .key(.character("q")),
      ]
    )
  }

  @Test
  func `two escapes are two keys`() {
    #expect(inputs("\u{1b}\u{1b}") == [.key(.escape), .key(.escape)])
    #expect(inputs("\u{1b}\u{1b}[A") == [.key(.escape), .key(.up)])
  }

  @Test
  func `a lone escape waits until it is known to be alone`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1b])
    #expect(decoder.next() == nil)
    #expect(decoder.isEscapeAlone)
    decoder.feed(Array("[A".utf8))
    #expect(decoder.next() == .key(.up))
  }

  @Test
  func `a letter cut in two arrives whole`() {
    var decoder = KeyDecoder()
    decoder.feed([0xc3])
    #expect(decoder.next() == nil)
    decoder.feed([0xbc])
    #expect(decoder.next() == .key(.character("ü")))
    decoder.feed([0x1b, 0xc3])
    #expect(decoder.next() == nil)
    decoder.feed([0xa4])
    #expect(decoder.next() == .key(.alt("ä")))
  }

  @Test(
    arguments: [
      [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc2, 0x9b],
    ] as [[UInt8]]
  )
  func `bytes that are no letter are ignored`(bytes: [UInt8]) {
    #expect(inputs(bytes).isEmpty)
    #expect(inputs(bytes + [0x61]) == [.key(.character("a"))])
  }

  @Test
  func `without UTF-8 each byte is a letter`() {
    #expect(inputs([0xfc], isUTF8: false) == [.key(.character("ü"))])
  }

  @Test(
    arguments: [
      "\u{1b}[?62;22c", "\u{1b}[99~", "\u{1b}[I", "\u{1b}[M !!", "\u{1b}[<0;0;0M", "\u{1b}[<0;2;3m",
      "\u{1b}[201~", "\u{1b}[99999999999999999999999A;~",
    ])
  func `unknown sequences do not type letters`(sequence: String) {
    let keys = inputs(sequence + "q")
    #expect(keys.last == .key(.character("q")))
    #expect(
      !keys.dropLast().contains { if case .key(.character("c")) = $0 { true } else { false } }
    )
  }

  @Test
  func `a mouse press says where`() throws {
    let press = try #require(Mouse(parameters: [0, 5, 3], isPress: true))
    #expect(press.x == 4 && press.y == 2 && press.action == .press)
    #expect(inputs("\u{1b}[<0;5;3M") == [.mouse(press)])
  }

  @Test
  func `any bytes are taken without failing`() {
    var generator = SystemRandomNumberGenerator()
    let likely = Array("\u{1b}[O<;~M200~1A\u{1b}[201~".utf8) + [0xc3, 0xff, 0x80]
    for _ in 0..<300 {
      _ = inputs((0..<60).map { _ in likely.randomElement(using: &generator) ?? 0 })
    }
  }

  @Test
  func `numbers that no terminal sends do not end the program`() {
    let parts = [
      "", "-", "+", "0", "1", "5", "200", "-1", "+5", "-9223372036854775808", "9223372036854775807",
      "9223372036854775808", "-0", "00000000000000000001", " ", "1:3", "?", "<",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let body = "\(first);\(second);\(third)"
          for final in ["A", "D", "~", "M", "m", "Z", "u"] {
            _ = inputs("\u{1b}[\(body)\(final)")
            _ = inputs("\u{1b}[<\(body)\(final)")
          }
        }
      }
    }
    #expect(inputs("\u{1b}[1;-9223372036854775808A") == [.key(.up)])
  }
}
