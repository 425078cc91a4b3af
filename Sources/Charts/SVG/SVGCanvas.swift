/// Shapes and texts of a picture in SVG, in units of its own.
struct SVGCanvas {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// Stands before the names of patterns, since names are unique in a page.
  let id: String
  private(set) var parts: [String] = []
  /// The right and the lower edge of what was drawn.
  private(set) var width = 0
  private(set) var height = 0

  init(id: String) {
    self.id = id
  }

  private mutating func reach(_ x: Int, _ y: Int) {
    width = max(width, x)
    height = max(height, y)
  }

  /// About how wide a letter is.
  static let letter = 7

  /// Text cut to the width, which a reader sees whole when pointing at it.
  mutating func text(
    _ text: String,
    x: Int,
    y: Int,
    _ anchor: Anchor = .start,
    width: Int = .max,
    style: String = "",
    turned: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let most = max(1, width / SVGCanvas.letter)
    let isCut = text.count > most
    let shown = SVGText.escape(isCut ? text.prefix(max(1, most - 1)) + "…" : text)
    let whole = isCut ? "<title>\(SVGText.escape(text))</title>" : ""
    let turn = turned ? " transform=\"rotate(-40 \(x) \(y))\"" : ""
    let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let look = style.isEmpty ? "" : " \(style)"
    parts.append("<text x=\"\(x)\" y=\"\(y)\"\(side)\(look)\(turn)>\(whole)\(shown)</text>")
    // Turned text leans to the right, beyond the last column.
    reach(x + (turned ? min(text.count, most) * SVGCanvas.letter * 4 / 5 : 0), y + 6)
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, fill: String) {
    parts.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\""
        + " stroke=\"#24475f\" stroke-width=\"0.7\"/>"
    )
    reach(x + width, y + height)
  }

  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), style: String) {
    parts.append(
      "<line x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\" \(style)/>"
    )
    reach(max(start.x, end.x), max(start.y, end.y))
  }

  /// A point so small that it needs no sign of its own.
  mutating func dot(x: Int, y: Int) {
    parts.append("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"2\" fill=\"\(SVGStyle.dark)\"/>")
    reach(x + 2, y + 2)
  }

  /// A sign at a point of a line; each series has its own.
  mutating func mark(_ series: Int, x: Int, y: Int) {
    let fill = series / 4 % 2 == 0 ? SVGStyle.dark : "#fff"
    let look = "fill=\"\(fill)\" stroke=\"\(SVGStyle.dark)\" stroke-width=\"1.2\""
    let shape =
      switch series % 4 {
      case 0: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" \(look)/>"
      case 1: "<rect x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\" \(look)/>"
      case 2: "<path d=\"M\(x) \(y - 5)l5 9h-10z\" \(look)/>"
      default: "<path d=\"M\(x) \(y - 5)l5 5l-5 5l-5 -5z\" \(look)/>"
      }
    parts.append(shape)
    reach(x + 5, y + 5)
  }

  /// How bars of a series are filled, told apart in print without colours.
  func fill(_ series: Int) -> String {
    let place = series % SVGStyle.patterns.count
    return place == 0 ? SVGStyle.dark : "url(#\(id)-\(place))"
  }

  /// The patterns that bars of so many series need.
  mutating func define(patterns count: Int) {
    guard count > 1 else { return }
    let used = SVGStyle.patterns.enumerated().dropFirst().prefix(count - 1)
    let patterns = used.map { place, shape in
      "<pattern id=\"\(id)-\(place)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"6\" height=\"6\" fill=\"#fff\"/>\(shape)</pattern>"
    }
    parts.append("<defs>\(patterns.joined())</defs>")
  }

  /// A row of a legend at the left edge.
  mutating func legend(_ words: String, at y: Int, sign: (inout SVGCanvas) -> Void) {
    sign(&self)
    text(words, x: 30, y: y + 4, width: 640)
  }
}
