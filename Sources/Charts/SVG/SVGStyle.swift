/// How pictures in SVG look: dark and light enough for grey print.
enum SVGStyle {
  static let dark = "#2f6288"
  static let axis = "stroke=\"#555\" stroke-width=\"1\""
  static let faint = "fill=\"#555\" font-style=\"italic\""
  /// The sign in place of a value that is not told.
  static let hidden = "fill=\"#333\" font-weight=\"bold\" font-size=\"18\""

  /// From little to much; the darkest need white letters.
  static let shades = ["#e3edf4", "#b4cddf", "#6f9cbf", dark]

  /// What fills the bars of each series; the first are plain.
  static let patterns = [
    "",
    "<path d=\"M0 6L6 0M-1 1L1 -1M5 7L7 5\" stroke=\"\(dark)\" stroke-width=\"1.6\"/>",
    "<rect width=\"6\" height=\"6\" fill=\"#cddde9\"/>",
    "<circle cx=\"3\" cy=\"3\" r=\"1.5\" fill=\"\(dark)\"/>",
    "<path d=\"M0 3H6\" stroke=\"\(dark)\" stroke-width=\"1.6\"/>",
  ]

  /// How the line of each series is broken.
  static let dashes = ["", "6 3", "2 3", "9 3 2 3", "1 4"]
}
