import Terminal
import Testing

struct CutTests {
  init() throws { try #require(UnicodeLocale.isSet) }

  @Test
  func `a text that fits stays whole`() {
    #expect(Cells.cut("Müller", to: 6, ellipsis: true) == "Müller")
  }

  @Test
  func `a longer text is cut, with an ellipsis where asked for`() {
    #expect(Cells.cut("Müller", to: 4) == "Müll")
    #expect(Cells.cut("Müller", to: 4, ellipsis: true) == "Mül…")
    #expect(Cells.cut("Müller", to: 1, ellipsis: true) == "…")
  }

  @Test(arguments: [0, -1, .min])
  func `nothing fits no cells`(cells: Int) {
    #expect(Cells.cut("Müller", to: cells, ellipsis: true) == "")
  }

  @Test
  func `a wide letter is never halved`() {
    #expect(Cells.cut("王小明", to: 5) == "王小")
    #expect(Cells.cut("王小明", to: 5, ellipsis: true) == "王小…")
    #expect(Cells.cut("王小明", to: 1) == "")
  }

  @Test
  func `marks are not cut off their letter`() {
    #expect(Cells.cut("e\u{302}\u{303}x", to: 1).unicodeScalars.count == 3)
  }

  @Test
  func `padding fills on the side asked for`() {
    #expect(Cells.padded("ab", to: 4) == "ab  ")
    #expect(Cells.padded("12", to: 4, alignment: .trailing) == "  12")
    #expect(Cells.padded("王小", to: 3) == "王 ")
  }

  @Test
  func `lines break at blanks and drop them`() {
    #expect(
      Cells.lines(wrapping: "Die Stelle hilft dem Verein", width: 11)
        == ["Die Stelle", "hilft dem", "Verein"]
    )
  }

  @Test
  func `newlines and the indent of a paragraph are kept`() {
    #expect(Cells.lines(wrapping: "a\n\n  b c\r\nd", width: 9) == ["a", "", "  b c", "d"])
  }

  @Test
  func `a word longer than a line is broken`() {
    #expect(
      Cells.lines(wrapping: "x Ehrenamtskoordination", width: 8)
        == ["x", "Ehrenamt", "skoordin", "ation"]
    )
  }

  @Test
  func `wide letters wrap by cells`() {
    #expect(Cells.lines(wrapping: "王小明李", width: 5) == ["王小", "明李"])
    #expect(Cells.lines(wrapping: "王a", width: 1) == ["\u{FFFD}", "a"])
  }

  @Test(arguments: 1...12)
  func `no line is wider than asked for`(width: Int) {
    let text = "  Größe: 王小明 — Straßenbahnhaltestelle,   dann rechts\tab\n\n👨‍👩‍👧 e\u{301}"
    for line in Cells.lines(wrapping: text, width: width) {
      #expect(Cells.width(of: line) <= width)
    }
  }

  @Test
  func `no width gives no lines`() {
    #expect(Cells.lines(wrapping: "abc", width: 0) == [])
    #expect(Cells.lines(wrapping: "abc", width: .min) == [])
  }
}
