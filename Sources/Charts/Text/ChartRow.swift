/// One row of a chart as text: pieces with what each of them is.
package struct ChartRow: Hashable, Sendable {
  package enum Tone: Hashable, Sendable {
    case title
    case label
    case value
    /// Bars, points and shades.
    case mark
    case axis
    case dim
  }

  package struct Run: Hashable, Sendable {
    package let text: String
    package let tone: Tone
  }

  package private(set) var runs: [Run] = []

  package init() {}

  init(_ text: String, _ tone: Tone) {
    add(text, tone)
  }

  mutating func add(_ text: String, _ tone: Tone) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.tone == tone {
      runs[runs.count - 1] = Run(text: last.text + text, tone: tone)
    } else {
      runs.append(Run(text: text, tone: tone))
    }
  }

  /// The row without what it is, and without blanks at its end.
  package var text: String {
    var text = runs.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
