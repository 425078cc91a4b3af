/// Shows glyphs on terminals that know ASCII only.
enum ASCII {
  /// The letter without its accents, a sign that looks alike, or a question mark.
  static func letter(for scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
    for row in rows where row.first <= scalar.value {
      let index = Int(scalar.value - row.first)
      if index < row.letters.count { return row.letters[index] }
    }
    return signs[scalar] ?? unknown
  }

  private static let unknown = UInt8(ascii: "?")

  /// One stretch of the code space, a letter for each scalar of it.
  private struct Row {
    let first: UInt32
    let letters: [UInt8]

    init(_ first: UInt32, _ letters: String) {
      self.first = first
      self.letters = Array(letters.utf8)
    }
  }

  private static let rows = [
    Row(0xa0, " !cL$Y|S\"ca<--R-o+23'uP.,1o>???"),
    Row(0xc0, "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"),
    Row(0x100, "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"),
    Row(0x140, "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"),
    Row(0x1a0, "Oo"),
    Row(0x1af, "Uu"),
    Row(0x1cd, "AaIiOoUuUuUuUuUu"),
    Row(0x218, "SsTt"),
    Row(
      0x1ea0,
      "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOo"
        + "UuUuUuUuUuUuUuYyYyYyYy"
    ),
    Row(0x2010, "------"),
    // Double lines, and those that are double in one direction.
    Row(0x2550, "=|+++++++++++++++++++++++++++"),
    Row(0x2018, "''''\"\"\"\""),
  ]

  private static let signs: [Unicode.Scalar: UInt8] = [
    "─": UInt8(ascii: "-"), "━": UInt8(ascii: "-"), "═": UInt8(ascii: "="),
    "│": UInt8(ascii: "|"), "┃": UInt8(ascii: "|"), "║": UInt8(ascii: "|"),
    "┌": UInt8(ascii: "+"), "┐": UInt8(ascii: "+"), "└": UInt8(ascii: "+"),
    "┘": UInt8(ascii: "+"), "├": UInt8(ascii: "+"), "┤": UInt8(ascii: "+"),
    "┬": UInt8(ascii: "+"), "┴": UInt8(ascii: "+"), "┼": UInt8(ascii: "+"),
    "╭": UInt8(ascii: "+"), "╮": UInt8(ascii: "+"), "╰": UInt8(ascii: "+"),
    "╯": UInt8(ascii: "+"), "•": UInt8(ascii: "*"), "…": UInt8(ascii: "~"),
    "←": UInt8(ascii: "<"), "→": UInt8(ascii: ">"), "↑": UInt8(ascii: "^"),
    "↓": UInt8(ascii: "v"), "▲": UInt8(ascii: "^"), "▼": UInt8(ascii: "v"),
    "▶": UInt8(ascii: ">"), "◀": UInt8(ascii: "<"), "▸": UInt8(ascii: ">"),
    "▾": UInt8(ascii: "v"), "●": UInt8(ascii: "*"), "○": UInt8(ascii: "o"),
    "■": UInt8(ascii: "#"), "□": UInt8(ascii: "@"), "█": UInt8(ascii: "#"),
    "▓": UInt8(ascii: "#"), "▒": UInt8(ascii: ":"), "░": UInt8(ascii: "."),
    "✓": UInt8(ascii: "x"), "✗": UInt8(ascii: "-"), "⏎": UInt8(ascii: "$"),
    "€": UInt8(ascii: "E"), "‹": UInt8(ascii: "<"), "›": UInt8(ascii: ">"),
    "☼": UInt8(ascii: "%"), "◊": UInt8(ascii: "&"), "≡": UInt8(ascii: "E"),
    "⚠": UInt8(ascii: "!"), "≠": UInt8(ascii: "!"), "★": UInt8(ascii: "*"), "☆": UInt8(ascii: "*"),
  ]
}
