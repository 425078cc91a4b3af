/// Bars that show how much of something there is, in a line of text.
enum Bar {
  /// So much of `most` as full cells; whatever is more than nothing has one.
  ///
  /// `rest` fills the cells that are left.
  static func text(
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
}
