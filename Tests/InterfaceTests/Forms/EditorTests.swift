import Terminal
import Testing

@testable import Interface

struct EditorTests {
  @Test(arguments: [
    ("'abc' Left Left 'x'", "axbc"), ("'abc' Home Del", "bc"), ("'abc' Back", "ab"),
    ("'eins zwei' ^w 'drei'", "eins drei"), ("'eins zwei' Left Left ^u", "ei"),
    ("'eins zwei' Home Right ^k", "e"), ("'abc' Home Back End Del 'd'", "abcd"),
    ("'a👩‍👩‍👧b' Left Back", "ab"), ("'abc' ^a 'x' End 'y'", "xabcy"),
  ])
  func `a line is edited as in every other program`(keys: String, text: String) {
    var editor = LineEditor()
    for input in TypedKeys.read(keys) {
      let isTaken = editor.handle(input)
      #expect(isTaken)
    }
    #expect(editor.text == text)
  }

  @Test(arguments: ["Enter", "Tab", "Esc", "Up", "F1", "^s"])
  func `keys that do not belong to a line are left to others`(key: String) {
    var editor = LineEditor("abc")
    for input in TypedKeys.read(key) {
      let isTaken = editor.handle(input)
      #expect(!isTaken)
    }
    #expect(editor == LineEditor("abc"))
  }

  @Test(arguments: [
    ("'eins' Enter 'zwei'", "eins\nzwei"), ("'einszwei' Left Left Left Left Enter", "eins\nzwei"),
    ("'a' Enter 'b' Home Back", "ab"), ("'a' Enter 'b' Up End Del", "ab"),
    ("'a' Enter 'b' Home Back 'x'", "axb"), ("Back Del Up Down PgUp PgDn 'a'", "a"),
  ])
  func `lines of a text are broken and joined`(keys: String, text: String) {
    var editor = TextEditor("")
    for input in TypedKeys.read(keys) {
      let isTaken = editor.handle(input)
      #expect(isTaken)
    }
    #expect(editor.text == text)
  }

  @Test
  func `pasted lines stay lines in a text`() {
    var editor = TextEditor("vorn")
    _ = editor.handle(.paste("eins\r\nzwei\n"))
    #expect(editor.text == "vorneins\nzwei\n")
  }

  @Test(arguments: 2...12)
  func `the cursor stays within the room of a line`(width: Int) {
    var editor = LineEditor("文化协会 Halle")
    for _ in 0...12 {
      var frame = Frame(width: 20, height: 1)
      editor.draw(&frame, x: 3, y: 0, width: width, role: .formFocus)
      let x = frame.cursor?.x ?? -1
      #expect(x >= 3 && x < 3 + width)
      _ = editor.handle(.key(.left))
    }
  }
}
