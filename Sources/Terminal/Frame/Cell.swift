/// One place of the screen.
struct Cell: Equatable {
  var glyph: Glyph
  var role: Role

  static let blank = Cell(glyph: .blank, role: .text)
}
