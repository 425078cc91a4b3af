/// Bars that show how much of something there is, in a line of text.
package enum Bar {
  /// So much of `most` as full cells; whatever is more than nothing has one.
  ///
  /// `rest` fills the cells that are left.
  package static func text(
    _ count: Int,
    of most: Int,
    cells: Int,
    sign: String = "█",
    rest: String = ""
  ) -> String {
    // Huge typed numbers must not overflow.
    let limit = min(max(0, most), Int.max / 1000)
    let part = min(max(0, count), limit)
    let full = limit == 0 ? 0 : (part * cells + limit - 1) / limit
    return String(repeating: sign, count: full) + String(repeating: rest, count: cells - full)
  }

  /// A part of so many cells to the eighth; whatever is more than nothing has one.
  static func fine(_ part: Double, cells: Int, sign: Character, _ signs: ChartSigns) -> String {
    guard cells > 0, part > 0 else { return "" }
    // Patterns have no eighths; neither has ASCII.
    guard signs == .full, sign == signs.bars[0] else {
      return String(repeating: sign, count: max(1, Scale.steps(part, of: cells)))
    }
    let eighths = max(1, Scale.steps(part, of: cells * 8))
    let rest = eighths % 8
    return String(repeating: sign, count: eighths / 8)
      + (rest == 0 ? "" : String(signs.eighths[rest]))
  }
}
