/// Dots in cells of two by four, as braille shows them; with ASCII a cell has one.
struct DotCanvas {
  let width: Int
  let height: Int
  private var cells: [UInt8]
  private let signs: ChartSigns

  init(width: Int, height: Int, _ signs: ChartSigns) {
    self.width = max(1, width)
    self.height = max(1, height)
    self.signs = signs
    cells = Array(repeating: 0, count: self.width * self.height)
  }

  var dotsAcross: Int { width * 2 }
  var dotsDown: Int { height * 4 }

  /// The bits of braille by row and column of a cell.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  /// Sets a dot, counted from the upper left; what lies outside is ignored.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, x < dotsAcross, y >= 0, y < dotsDown else { return }
    cells[y / 4 * width + x / 2] |= DotCanvas.bits[y % 4 * 2 + x % 2]
  }

  /// A line of dots, both ends included.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 0 else { return set(start.x, start.y) }
    for step in 0...steps {
      set(
        start.x + (end.x - start.x) * step / steps,
        start.y + (end.y - start.y) * step / steps
      )
    }
  }

  /// The sign of a cell, a blank where it has no dot.
  func sign(_ x: Int, _ y: Int) -> Character {
    let dots = cells[y * width + x]
    guard dots > 0 else { return " " }
    guard signs == .full, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else { return "." }
    return Character(scalar)
  }
}
