/// Measures and cuts text by the cells it takes on a terminal.
package enum Cells {
  /// Cells that the text takes once made safe.
  package static func width(of text: String) -> Int {
    if let plain = plainWidth(of: text) { return plain }
    var width = 0
    for glyph in GlyphSequence(text) { width += glyph.width }
    return width
  }

  /// The text as it may be sent to a terminal: nothing in it moves the cursor or turns the direction.
  package static func safe(_ text: String) -> String {
    if plainWidth(of: text) != nil { return text }
    var safe = ""
    for glyph in GlyphSequence(text) { glyph.append(to: &safe) }
    return safe
  }

  /// The safe text that fits the cells; a cut text may end in an ellipsis.
  package static func cut(_ text: String, to cells: Int, ellipsis: Bool = false) -> String {
    guard cells > 0 else { return "" }
    if width(of: text) <= cells { return safe(text) }
    var rest = ellipsis ? cells - 1 : cells
    var kept = ""
    for glyph in GlyphSequence(text) {
      guard glyph.width <= rest else { break }
      rest -= glyph.width
      glyph.append(to: &kept)
    }
    return ellipsis ? kept + "…" : kept
  }

  /// The safe text with blanks up to the cells, cut where it is longer.
  package static func padded(
    _ text: String,
    to cells: Int,
    alignment: Alignment = .leading,
    ellipsis: Bool = false
  ) -> String {
    let kept = cut(text, to: cells, ellipsis: ellipsis)
    let blanks = String(repeating: " ", count: max(0, cells - width(of: kept)))
    return alignment == .leading ? kept + blanks : blanks + kept
  }

  /// The side at which padded text stands.
  package enum Alignment {
    case leading
    case trailing
  }

  /// The width of a text of printable ASCII, which is most of what is drawn.
  static func plainWidth(of text: String) -> Int? {
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7f else { return nil }
      count += 1
    }
    return count
  }
}
