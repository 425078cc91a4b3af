import Domain
import Terminal
import Testing

@testable import Interface

/// Letters that become one with their neighbours, or fall apart, while they are typed.
struct EditorGroupingTests {
  /// Marks, joiners, halves of flags, parts of Hangul syllables, and plain letters among them.
  private static let nasty: [Character] = [
    "a", "e", " ", "\u{301}", "\u{308}", "\u{323}", "\u{200D}", "\u{FE0F}", "👩", "👧", "❤", "🏽",
    "🇩", "🇪", "🇫", "🇷", "\u{1112}", "\u{1161}", "\u{11AB}", "한", "\u{915}", "\u{94D}", "\u{600}",
  ]

  private static let moves: [Key] = [
    .left, .right, .left, .right, .wordLeft, .wordRight, .home, .end, .backspace, .backspace,
    .delete, .delete, .control("u"), .control("k"), .control("w"),
  ]

  @Test
  func `a mark that finds its letter does not break the line beyond its end`() {
    var editor = TextEditor("")
    for input in [.paste("\u{301}a"), .key(.home), .key(.character("x"))] as [Input] {
      _ = editor.handle(input)
    }
    #expect(editor.lines[0].characters.count == 2 && editor.lines[0].cursor == 1)
    _ = editor.handle(.key(.end))
    _ = editor.handle(.key(.enter))
    #expect(editor.text == "x\u{301}a\n")
  }

  @Test
  func `a letter between two halves of a flag can be deleted`() {
    var editor = TextEditor("🇩x🇪")
    for key in [.left, .backspace, .end, .enter, .character("y")] as [Key] {
      _ = editor.handle(.key(key))
    }
    #expect(editor.text == "🇩🇪\ny")
  }

  @Test
  func `joined lines may become one letter`() {
    var editor = TextEditor("a🇩\n🇪b")
    for key in [.home, .backspace, .character("x")] as [Key] { _ = editor.handle(.key(key)) }
    #expect(editor.text == "a🇩🇪xb")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `after every edit the letters are those of the text`(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    var editor = TextEditor("")
    for _ in 0..<400 {
      let old = editor
      let before = String(old.lines[old.row].characters.prefix(old.lines[old.row].cursor))
      let input = Self.input(&numbers)
      _ = editor.handle(input)
      let line = editor.lines[editor.row]
      guard editor.lines.allSatisfy({ $0.characters == Array($0.text) }),
        line.cursor >= 0, line.cursor <= line.characters.count
      else {
        Issue.record("\(input) in \(old)")
        return
      }
      if case .key(.character(let letter)) = input {
        // What was typed, and nothing that stood behind it, is before the cursor.
        let typed = Composition.compose(before + String(letter))
        let kept = String(line.characters.prefix(line.cursor))
        #expect(kept.unicodeScalars.starts(with: typed.unicodeScalars))
        let shorter = String(line.characters.prefix(line.cursor - 1))
        #expect(shorter.utf8.count < typed.utf8.count)
      }
    }
  }

  private static func input(_ numbers: inout Numbers) -> Input {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0: return .key(.enter)
    case 1: return .key([.up, .down].randomElement(using: &numbers) ?? .up)
    case 2...4:
      let letters = (0..<5).map { _ in nasty.randomElement(using: &numbers) ?? "a" }
      return .paste(String(letters))
    case 5...10: return .key(moves.randomElement(using: &numbers) ?? .left)
    default: return .key(.character(nasty.randomElement(using: &numbers) ?? "a"))
    }
  }
}
