/// How dark a cell is by how much it stands for.
package enum Shade {
  /// A sign from little to much of `most`; a blank for nothing.
  package static func sign(
    _ value: Int,
    of most: Int,
    _ signs: ChartSigns = .full
  ) -> Character {
    let shades = signs.shades
    guard value > 0, most > 0, let place = step(value, of: most, among: shades.count) else {
      return " "
    }
    return shades[place]
  }

  /// Which of so many steps a value lies in, the highest for the most and what is beyond.
  static func step(_ value: Int, of most: Int, among count: Int) -> Int? {
    guard value > 0, most > 0, count > 0 else { return nil }
    let part = min(1, Double(value) / Double(most))
    return min(count - 1, max(0, Int((part * Double(count)).rounded(.up)) - 1))
  }
}
