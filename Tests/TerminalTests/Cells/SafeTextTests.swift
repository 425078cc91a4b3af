import Terminal
import Testing

struct SafeTextTests {
  init() throws { try #require(UnicodeLocale.isSet) }

  @Test(arguments: ["\u{0}", "\u{7}", "\u{1b}", "\u{7f}", "\u{80}", "\u{9b}", "\u{9f}"])
  func `control characters become a visible sign`(character: String) {
    #expect(Cells.safe("a\(character)b") == "a\u{FFFD}b")
  }

  @Test
  func `an escape sequence in a name cannot reach the terminal`() {
    #expect(Cells.safe("\u{1b}[2J\u{1b}]0;x\u{7}") == "\u{FFFD}[2J\u{FFFD}]0;x\u{FFFD}")
  }

  @Test(
    arguments: [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
      "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
    ])
  func `marks that turn the direction become a visible sign`(mark: String) {
    #expect(Cells.safe("a\(mark)b") == "a\u{FFFD}b")
    #expect(Cells.width(of: "a\(mark)b") == 3)
  }

  @Test
  func `a tab is a space and a newline is a sign`() {
    #expect(Cells.safe("a\tb\nc\r\nd\re") == "a b⏎c⏎d⏎e")
    #expect(Cells.safe("a\u{2028}b\u{2029}c") == "a⏎b⏎c")
  }

  @Test
  func `variation selectors and invisible characters are dropped`() {
    #expect(Cells.safe("❤\u{FE0F}!") == "❤!")
    #expect(Cells.safe("a\u{200B}b\u{AD}c\u{FEFF}d\u{2060}") == "abcd")
  }

  @Test(arguments: [("👨‍👩‍👧‍👦", "👨"), ("👩🏽‍💻", "👩"), ("👍🏿", "👍"), ("🏴‍☠️", "🏴"), ("❤️‍🔥", "❤")])
  func `a joined emoji shows its base`(emoji: String, base: String) {
    #expect(Cells.safe("x\(emoji)y") == "x\(base)y")
  }

  @Test
  func `a combining mark without a letter gets a circle to stand on`() {
    #expect(Cells.safe("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(Cells.width(of: "\u{301}a") == 2)
  }

  @Test
  func `Vietnamese in single marks takes a cell a letter`() {
    let name = "Nguye\u{302}\u{303}n Thi\u{323}"
    #expect(Cells.safe(name).unicodeScalars.elementsEqual(name.unicodeScalars))
    #expect(Cells.width(of: name) == 10)
  }

  @Test
  func `heaps of marks are cut to two`() {
    let heap = "a" + String(repeating: "\u{301}", count: 50)
    #expect(Cells.safe(heap).unicodeScalars.count == 3)
    #expect(Cells.width(of: heap) == 1)
  }

  @Test
  func `Arabic and Persian keep their logical order and their marks`() {
    #expect(Cells.safe("محمّد علی") == "محمّد علی")
    #expect(Cells.width(of: "محمّد علی") == 8)
    #expect(Cells.safe("می\u{200C}خواهم") == "میخواهم")
  }

  @Test
  func `wide letters take two cells`() {
    #expect(Cells.width(of: "王小明") == 6)
    #expect(Cells.width(of: "한국") == 4)
    #expect(Cells.width(of: "Çağrı Łukasz Ελένη Олена") == 24)
  }

  @Test
  func `special blanks are blanks`() {
    #expect(Cells.safe("10\u{202F}000\u{A0}€\u{3000}!") == "10 000 € !")
  }
}
