/// How a role looks on a terminal with a given number of colours.
package struct Style: Hashable {
  /// The number of the colour of the letters, nil for the terminal's own.
  package var foreground: Int?
  /// The number of the colour behind the letters, nil for the terminal's own.
  package var background: Int?
  package var attributes: Attributes

  /// What changes letters beside their colour.
  package struct Attributes: OptionSet, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)

    init?(name: Substring) {
      switch name {
      case "bold": self = .bold
      case "dim": self = .dim
      case "italic": self = .italic
      case "underline": self = .underline
      case "reverse": self = .reverse
      default: return nil
      }
    }
  }
}
