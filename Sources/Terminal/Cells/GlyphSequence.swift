/// A text as the glyphs that are drawn for it, safe for every terminal.
struct GlyphSequence: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var waiting: Unicode.Scalar?

  init(_ text: some StringProtocol) {
    scalars = String(text).unicodeScalars.makeIterator()
  }

  mutating func next() -> Glyph? {
    while let scalar = take() {
      switch ScalarKind(scalar) {
      case .plain(let width):
        var glyph = Glyph(scalar, width: width)
        takeFollowers(of: &glyph)
        return glyph
      case .mark:
        var glyph = Glyph.dottedCircle
        glyph.add(mark: scalar)
        takeFollowers(of: &glyph)
        return glyph
      case .blank: return .blank
      case .newline:
        if scalar == "\r" { skip("\n") }
        return .newline
      case .unsafe: return .sign
      case .dropped, .joiner: continue
      }
    }
    return nil
  }

  private mutating func takeFollowers(of glyph: inout Glyph) {
    while let scalar = take() {
      switch ScalarKind(scalar) {
      case .mark: glyph.add(mark: scalar)
      case .dropped: continue
      case .joiner: skipJoinedPicture()
      default:
        waiting = scalar
        return
      }
    }
  }

  /// A family is drawn as its first person: what terminals make of the rest differs in width.
  private mutating func skipJoinedPicture() {
    guard let scalar = take() else { return }
    let isPicture = scalar.value > 0xff && scalar.properties.isEmoji
    if !isPicture { waiting = scalar }
  }

  private mutating func skip(_ unwanted: Unicode.Scalar) {
    guard let scalar = take() else { return }
    if scalar != unwanted { waiting = scalar }
  }

  private mutating func take() -> Unicode.Scalar? {
    if let scalar = waiting {
      waiting = nil
      return scalar
    }
    return scalars.next()
  }
}
