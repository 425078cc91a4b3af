import Domain
import Terminal

/// How keys are written for people.
enum KeyName {
  static func name(_ key: Key, _ language: Language) -> String {
    switch key {
    case .character(" "): Text(de: "Leertaste", en: "Space")[language]
    case .character(let character): String(character)
    case .control(let character): "^\(String(character).uppercased())"
    case .alt(let character): "M-\(character)"
    case .function(let number): "F\(number)"
    default: names[key]?[language] ?? "?"
    }
  }

  /// All keys of a command, the first one being the usual.
  static func list(_ keys: [Key], _ language: Language) -> String {
    keys.map { name($0, language) }.joined(separator: ", ")
  }

  private static let names: [Key: Text] = [
    .enter: Text(de: "Enter", en: "Enter"),
    .escape: Text(de: "Esc", en: "Esc"),
    .tab: Text(de: "Tab", en: "Tab"),
    .backTab: Text(de: "Umschalt-Tab", en: "Shift-Tab"),
    .backspace: Text(de: "Rück", en: "Backspace"),
    .insert: Text(de: "Einfg", en: "Ins"),
    .delete: Text(de: "Entf", en: "Del"),
    .up: Text("↑"),
    .down: Text("↓"),
    .left: Text("←"),
    .right: Text("→"),
    .wordLeft: Text("^←"),
    .wordRight: Text("^→"),
    .home: Text(de: "Pos1", en: "Home"),
    .end: Text(de: "Ende", en: "End"),
    .pageUp: Text(de: "Bild↑", en: "PgUp"),
    .pageDown: Text(de: "Bild↓", en: "PgDn"),
  ]
}
