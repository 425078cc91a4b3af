import Testing

@testable import Terminal

struct PasteTests {
  private let begin = "\u{1b}[200~"
  private let end = "\u{1b}[201~"

  private func decoder(fed text: String) -> KeyDecoder {
    var decoder = KeyDecoder()
    decoder.feed(text.utf8)
    return decoder
  }

  @Test
  func `a paste is one text between the keys around it`() {
    var decoder = decoder(fed: "a\(begin)Müller 王\nx\(end)b")
    #expect(decoder.next() == .key(.character("a")))
    #expect(decoder.next() == .paste("Müller 王\nx"))
    #expect(decoder.next() == .key(.character("b")))
    #expect(decoder.next() == nil)
  }

  @Test
  func `line ends of terminals are newlines`() {
    var decoder = decoder(fed: "\(begin)a\rb\r\nc\nd\(end)")
    #expect(decoder.next() == .paste("a\nb\nc\nd"))
  }

  @Test
  func `escapes within a paste are text`() {
    var decoder = decoder(fed: "\(begin)a\u{1b}[A\u{1b}\u{3}\(end)")
    #expect(decoder.next() == .paste("a\u{1b}[A\u{1b}\u{3}"))
  }

  @Test
  func `a paste that arrives byte by byte is the same`() {
    var decoder = KeyDecoder()
    var found: [Input] = []
    for byte in "\(begin)Grüße\u{1b}[20\(end)q".utf8 {
      decoder.feed([byte])
      while let input = decoder.next() { found.append(input) }
    }
    #expect(found == [.paste("Grüße\u{1b}[20"), .key(.character("q"))])
  }

  @Test
  func `a paste without an end is what came`() {
    var decoder = decoder(fed: "\(begin)abc")
    #expect(decoder.next() == nil)
    #expect(decoder.isPasting)
    #expect(decoder.next(final: true) == .paste("abc"))
    #expect(decoder.isEmpty)
  }

  @Test
  func `bytes that are no text become a sign`() {
    var decoder = KeyDecoder()
    decoder.feed(Array(begin.utf8) + [0x61, 0xff, 0x62] + Array(end.utf8))
    #expect(decoder.next() == .paste("a\u{FFFD}b"))
  }

  @Test
  func `a huge paste is cut and its rest is not typed`() {
    var decoder = decoder(fed: begin + String(repeating: "x", count: 5 << 20) + end + "q")
    guard case .paste(let text) = decoder.next() else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 4 << 20)
    #expect(decoder.next() == .key(.character("q")))
  }
}
