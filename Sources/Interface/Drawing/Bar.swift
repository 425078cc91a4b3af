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
    // Whatever was typed stays small enough to be multiplied.
    let part = min(max(0, count), most, Int.max / 1000)
    let full = most <= 0 ? 0 : (part * cells + most - 1) / most
    return String(repeating: sign, count: full) + String(repeating: rest, count: cells - full)
  }
}
