import Terminal

/// Which row of a short list has the focus, and which rows are in sight.
struct RowFocus {
  private(set) var index = 0
  private var top = 0
  private var height = 1

  /// Moves by the usual keys; false where the key means nothing in a list.
  mutating func handle(_ input: Input, count: Int) -> Bool {
    guard let step = RowStep.of(input, page: height, count: count) else { return false }
    index += step
    clamp(to: count)
    return true
  }

  mutating func go(to row: Int, count: Int) {
    index = row
    clamp(to: count)
  }

  private mutating func clamp(to count: Int) { index = min(max(0, index), max(0, count - 1)) }

  /// The rows to draw in so much height, so that the focus is among them.
  mutating func visible(height: Int, count: Int) -> Range<Int> {
    clamp(to: count)
    self.height = max(1, height)
    if index < top { top = index }
    if index >= top + self.height { top = index - self.height + 1 }
    top = max(0, min(top, count - self.height))
    return top..<min(count, top + max(0, height))
  }
}
