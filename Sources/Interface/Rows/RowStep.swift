import Terminal

/// How far the usual keys move in rows of which one has the focus.
enum RowStep {
  /// The rows that a key goes on by, upwards below zero; nil for one that means nothing in a list.
  ///
  /// `page` counts the rows in sight, `count` all of them: beyond the ends the caller stops.
  static func of(_ input: Input, page: Int, count: Int) -> Int? {
    guard case .key(let key) = input else { return nil }
    return switch key {
    case .down, .character("j"): 1
    case .up, .character("k"): -1
    case .pageDown, .control("f"): max(1, page - 1)
    case .pageUp, .control("b"): -max(1, page - 1)
    case .home, .character("g"): -count
    case .end, .character("G"): count
    default: nil
    }
  }
}
