/// A line of a theme file that says nothing the program understands, and was left out.
package struct ThemeProblem: Equatable {
  /// The number of the line, from 1.
  package let line: Int
  package let kind: Kind

  /// What is wrong, with the words it is about.
  package enum Kind: Error, Equatable {
    case notAnAssignment
    case unknownKey(String)
    case unknownTheme(String)
    case unknownColour(String)
    case unknownAttribute(String)
    case missingColours
    case missingName
  }
}
