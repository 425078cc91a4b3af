/// Text of people as it may be printed: without what steers a terminal or turns its direction.
enum PrintedText {
  /// The lines of the text, without blanks around them.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isPair = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      switch scalar.value {
      case 0x0A where isPair: continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        lines.append(trimmed(line))
        line.removeAll()
      case 0x09: line.append(" ")
      case _ where scalar.isHarmful: continue
      default: line.append(scalar)
      }
    }
    lines.append(trimmed(line))
    return lines
  }

  /// The text in one line.
  static func line(_ text: String) -> String {
    lines(text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines of each paragraph; paragraphs are parted by empty lines.
  static func paragraphs(_ text: String) -> [[String]] {
    lines(text).split(whereSeparator: \.isEmpty).map(Array.init)
  }

  private static func trimmed(_ line: String.UnicodeScalarView) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = line.firstIndex(where: { !isBlank($0) }),
      let last = line.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(line[first...last])
  }
}
