/// How a line looks, told apart without colour.
///
/// The signs are those of the oldest character sets, which the plainest terminal has.
enum LineStyle: UInt8, CaseIterable {
  /// `─ │`
  case light = 1
  /// `═ ║`
  case double
  /// `· :`
  case dotted
  /// `- -`
  case dashed

  /// The sign of a line that runs from left to right.
  var sign: Character {
    switch self {
    case .light: "─"
    case .double: "═"
    case .dotted: "·"
    case .dashed: "-"
    }
  }

  /// The sign of a line that runs from top to bottom.
  var upright: Character {
    switch self {
    case .light: "│"
    case .double: "║"
    case .dotted: ":"
    case .dashed: "¦"
    }
  }
}
