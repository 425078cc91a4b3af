import Terminal
import Testing

@testable import Interface

/// Keys written as text: `3 j j Enter ^S 'Müller'`, where quotes hold text that is typed.
enum TypedKeys {
  static func read(_ text: String) -> [Input] {
    var inputs: [Input] = []
    var rest = text[...]
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
      } else if first == "'" {
        let body = rest.dropFirst().prefix { $0 != "'" }
        inputs += body.map { .key(.character($0)) }
        rest = rest.dropFirst(body.count + 2)
      } else {
        let word = rest.prefix { $0 != " " }
        rest = rest.dropFirst(word.count)
        guard let key = key(word) else {
          Issue.record("There is no key “\(word)”.")
          continue
        }
        inputs.append(.key(key))
      }
    }
    return inputs
  }

  private static func key(_ word: Substring) -> Key? {
    if let key = named[String(word)] { return key }
    if word.count == 1 { return word.first.map { .character($0) } }
    if word.count == 2, word.first == "^" { return word.lowercased().last.map { .control($0) } }
    if word.first == "F" { return Int(word.dropFirst()).map { .function($0) } }
    return nil
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Space": .character(" "),
    "Back": .backspace, "Insert": .insert, "Del": .delete, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
    "PgDn": .pageDown,
  ]
}

extension App {
  /// Types keys, one after the other.
  func type(_ keys: String) {
    for input in TypedKeys.read(keys) { handle(input) }
  }

  /// The picture as text.
  var screen: String { frame().text }

  /// The row of the picture that says what happened.
  var status: String { frame().text(row: size.height - 2) }

  /// The row of the list that has the focus, by the sign at its left edge.
  var focusedRow: String {
    let picture = frame()
    return (0..<picture.height).map { picture.text(row: $0) }.first { $0.hasPrefix(">") } ?? ""
  }
}
