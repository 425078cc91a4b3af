/// How well typed words fit the name of a record, the best first.
package enum NameRank: Int, CaseIterable, Comparable, Sendable {
  /// The name begins with one of them, and each begins a word of it.
  case start
  /// Each begins a word of the name.
  case word
  /// Each stands somewhere in the name.
  case inside
  /// They stand in other fields.
  case field

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Filter {
  /// How well the words fit a name, folded as `Haystack` does; nil where one is missing in it, or
  /// where the name alone cannot tell.
  package func rank(in name: Span<UInt8>) -> NameRank? {
    var worst = NameRank.start
    var isAtStart = false
    var hasWords = false
    for word in words {
      guard word.field == nil, !word.isExcluded, let rank = word.rank(in: name) else { return nil }
      hasWords = true
      if rank == .start { isAtStart = true }
      worst = max(worst, rank)
    }
    guard hasWords else { return nil }
    return worst == .word && isAtStart ? .start : worst
  }
}

extension Filter.Word {
  fileprivate func rank(in name: Span<UInt8>) -> NameRank? {
    let plain = Filter.Word.rank(text, in: name)
    guard plain != .start, let variant else { return plain }
    guard let other = Filter.Word.rank(variant, in: name) else { return plain }
    return plain.map { min($0, other) } ?? other
  }

  private static func rank(_ word: [UInt8], in name: Span<UInt8>) -> NameRank? {
    let length = word.count
    guard length > 0, name.count >= length else { return nil }
    let first = word[0]
    var best: NameRank?
    for index in 0...(name.count - length) where name[index] == first {
      var offset = 1
      while offset < length, name[index + offset] == word[offset] { offset += 1 }
      guard offset == length else { continue }
      // Each spelling of a name ends with a control character.
      if index == 0 || name[index - 1] < 0x20 { return .start }
      if isBoundary(name[index - 1]) { best = .word } else if best == nil { best = .inside }
    }
    return best
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): false
    default: byte < 0x80
    }
  }
}
