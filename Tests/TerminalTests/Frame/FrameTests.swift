import Terminal
import Testing

struct FrameTests {
  init() throws { try #require(UnicodeLocale.isSet) }

  @Test
  func `text stands where it was put, in its role`() {
    var frame = Frame(width: 10, height: 3)
    let used = frame.put("Müller", x: 2, y: 1, role: .listSelected)
    #expect(used == 6)
    #expect(frame.text == "\n  Müller\n")
    #expect(frame.roles == "\n..SSSSSS\n")
  }

  @Test
  func `text is cut at its width and at the right edge`() {
    var frame = Frame(width: 8, height: 2)
    #expect(frame.put("abcdefgh", x: 0, y: 0, role: .text, width: 4) == 4)
    #expect(frame.put("abcdefgh", x: 5, y: 1, role: .text, ellipsis: true) == 3)
    #expect(frame.text == "abcd\n     ab…")
  }

  @Test
  func `control characters take a cell and do nothing`() {
    var frame = Frame(width: 8, height: 1)
    frame.put("a\u{1b}[1m", x: 0, y: 0)
    #expect(frame.text == "a\u{FFFD}[1m")
  }

  @Test
  func `a wide letter does not straddle an edge`() {
    var frame = Frame(width: 5, height: 2)
    #expect(frame.put("王小明", x: 0, y: 0) == 4)
    frame.put("王小", x: -1, y: 1)
    #expect(frame.text == "王小\n 小")
  }

  @Test
  func `what covers half of a wide letter blanks the other half`() {
    var frame = Frame(width: 6, height: 2)
    frame.put("王小明", x: 0, y: 0)
    frame.put("x", x: 1, y: 0)
    frame.put("y", x: 4, y: 0)
    #expect(frame.text(row: 0) == " x小y")
    frame.put("王小明", x: 0, y: 1)
    frame.fill(x: 1, y: 1, width: 2, height: 1)
    #expect(frame.text(row: 1) == "    明")
  }

  @Test(arguments: [-1, 3, .min, .max], [-1, 2, .min, .max])
  func `what lies outside is ignored`(x: Int, y: Int) {
    var frame = Frame(width: 3, height: 2)
    frame.put("abc", x: x, y: y)
    frame.put("abc", x: 0, y: y)
    frame.put("abc", x: 3, y: 0)
    frame.fill(x: 0, y: y, width: .max, height: 1, role: .error)
    frame.paint(x: 3, y: 0, width: .max, height: .max, role: .error)
    #expect(frame == Frame(width: 3, height: 2))
    #expect(frame.text(row: y) == "")
    #expect(frame.role(x: x, y: y) == nil)
  }

  @Test
  func `a fill is clipped to the picture`() {
    var frame = Frame(width: 3, height: 2)
    frame.fill(x: -5, y: -5, width: 6, height: 6, role: .error)
    #expect(frame.roles == "E\n")
    frame.fill(x: 1, y: 1, width: .max, height: .max, role: .status)
    #expect(frame.roles == "E\n.ss")
  }

  @Test
  func `painting leaves the text`() {
    var frame = Frame(width: 4, height: 1)
    frame.put("abcd", x: 0, y: 0)
    frame.paint(x: 1, y: 0, width: 2, role: .match)
    #expect(frame.text == "abcd")
    #expect(frame.roles == ".MM")
  }

  @Test(arguments: [(0, 0), (-1, 5), (1, 1)])
  func `tiny pictures hold`(width: Int, height: Int) {
    var frame = Frame(width: width, height: height)
    frame.put("王", x: 0, y: 0)
    frame.put("abc", x: 0, y: 0, ellipsis: true)
    frame.fill(x: 0, y: 0, width: 9, height: 9)
    frame.cursor = (x: 7, y: 7)
    #expect(frame.width == max(0, width))
    #expect(frame.cursor?.x == 7)
  }

  @Test
  func `frames with another cursor differ`() {
    var frame = Frame(width: 2, height: 2)
    frame.cursor = (x: 1, y: 1)
    #expect(frame != Frame(width: 2, height: 2))
  }
}
