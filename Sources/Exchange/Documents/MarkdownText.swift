/// Text of people as Markdown that renders it letter by letter.
///
/// Holds for CommonMark, GitHub's dialect and that of pandoc with its extensions: whatever any of
/// them takes for markup has a backslash in front. It goes by scalars, as they do: a mark on a
/// sign does not make it harmless.
enum MarkdownText {
  private static let everywhere = Set("\\`*_[]{}<>&$^~|#@\"'".unicodeScalars)
  private static let atStart = Set("+-=:%".unicodeScalars)

  /// One line; at its beginning more is markup than within.
  static func escape(_ line: String, isStart: Bool = true) -> String {
    let scalars = Array(line.unicodeScalars)
    let marker = isStart ? listMarker(scalars) : nil
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let before = place > 0 ? scalars[place - 1] : nil
      let after = place + 1 < scalars.count ? scalars[place + 1] : nil
      let isFirst = isStart && place == 0 && atStart.contains(scalar)
      let isSign = scalar == ":" && beginsEmoji(scalars[(place + 1)...])
      if isFirst || isSign || place == marker || isMarkup(scalar, before, after) {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar,
    _ before: Unicode.Scalar?,
    _ after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    // Two hyphens or three dots would become a dash or an ellipsis.
    case "-", ".": before == scalar || after == scalar
    default: everywhere.contains(scalar)
    }
  }

  /// Whether the colon before these scalars begins a name such as `:smile:`.
  private static func beginsEmoji(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0.isASCII && (isWord($0) || "_+-".unicodeScalars.contains($0)) }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ":"
  }

  /// Where the sign stands that makes a list of `1.`, `(2)`, `b)` or `IV.`.
  private static func listMarker(_ scalars: [Unicode.Scalar]) -> Int? {
    let start = scalars.first == "(" ? 1 : 0
    let word = scalars[start...].prefix { $0.isASCII && isWord($0) }
    let end = word.endIndex
    guard !word.isEmpty, end < scalars.count, scalars[end] == "." || scalars[end] == ")",
      end + 1 == scalars.count || scalars[end + 1].properties.isWhitespace
    else { return nil }
    let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
    let isRoman = word.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
    return isNumber || isRoman || word.count == 1 ? end : nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
