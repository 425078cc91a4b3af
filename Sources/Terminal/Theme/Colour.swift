/// One way to name a colour in a theme.
enum Colour: Equatable {
  case direct(red: Int, green: Int, blue: Int)
  case index(Int)
  case named(Int)

  init?(_ text: Substring) {
    if text.first == "#" {
      let digits = text.dropFirst()
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
        let value = Int(digits, radix: 16)
      else { return nil }
      self = .direct(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    } else if let index = Int(text) {
      guard (0...255).contains(index), text.first != "+" else { return nil }
      self = .index(index)
    } else if let number = Self.names.firstIndex(of: String(text)) {
      self = .named(number)
    } else {
      return nil
    }
  }

  /// The number of the colour on a terminal with so many colours; nil where it cannot be shown.
  func number(among colours: Int) -> Int? {
    switch self {
    case .direct(let red, let green, let blue):
      if colours >= 1 << 24 { return red << 16 | green << 8 | blue }
      return colours >= 256 ? Self.nearest(red: red, green: green, blue: blue) : nil
    case .index(let index):
      return colours == 256 || (colours < 256 && index < colours) ? index : nil
    case .named(let number):
      // Direct-colour terminals keep eight named colours at the bottom of the numbers.
      return number < (colours > 256 ? 8 : colours) ? number : nil
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The nearest of the 240 colours that are the same on all terminals.
  private static func nearest(red: Int, green: Int, blue: Int) -> Int {
    let wanted = [red, green, blue]
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = wanted.map { part in
      steps.indices.min { abs(steps[$0] - part) < abs(steps[$1] - part) } ?? 0
    }
    let grey = min(23, max(0, (wanted.reduce(0, +) / 3 - 3) / 10))
    let cubeDistance = zip(cube, wanted).map { square(steps[$0] - $1) }.reduce(0, +)
    let greyDistance = wanted.map { square(8 + 10 * grey - $0) }.reduce(0, +)
    if greyDistance < cubeDistance { return 232 + grey }
    return 16 + cube.reduce(0) { $0 * 6 + $1 }
  }

  private static func square(_ value: Int) -> Int { value * value }
}
