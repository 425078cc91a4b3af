/// Two texts that came of one, joined line by line.
struct LineMerge {
  /// What stands where both touched the same lines.
  enum Choice {
    /// Theirs, then mine.
    case both
    case mine
    case theirs
  }

  private enum Part {
    case agreed([Substring])
    case disputed(mine: [Substring], theirs: [Substring])
  }

  private var parts: [Part] = []

  init(_ base: String, mine: String, theirs: String) {
    let (base, mine, theirs) = (Self.lines(base), Self.lines(mine), Self.lines(theirs))
    let (own, other) = (Self.places(base, in: mine), Self.places(base, in: theirs))
    var (b, m, t) = (0, 0, 0)
    for place in 0...base.count {
      // Lines that stand in all three part the text; behind the last one all of it ends.
      let isEnd = place == base.count
      guard let nextMine = isEnd ? mine.count : own[place],
        let nextTheirs = isEnd ? theirs.count : other[place]
      else { continue }
      join(base[b..<place], mine[m..<nextMine], theirs[t..<nextTheirs])
      if !isEnd { parts.append(.agreed([base[place]])) }
      (b, m, t) = (place + 1, nextMine + 1, nextTheirs + 1)
    }
  }

  /// Whether a line was touched by both.
  var isDisputed: Bool {
    parts.contains { if case .disputed = $0 { true } else { false } }
  }

  func text(_ choice: Choice) -> String {
    parts.flatMap { part -> [Substring] in
      switch part {
      case .agreed(let lines): lines
      case .disputed(let mine, let theirs):
        switch choice {
        case .both: theirs + mine
        case .mine: mine
        case .theirs: theirs
        }
      }
    }.joined(separator: "\n")
  }

  private mutating func join(
    _ base: ArraySlice<Substring>,
    _ mine: ArraySlice<Substring>,
    _ theirs: ArraySlice<Substring>
  ) {
    if mine == base || mine == theirs { return parts.append(.agreed(Array(theirs))) }
    if theirs == base { return parts.append(.agreed(Array(mine))) }
    if base.isEmpty {
      // Both added something here; what both added stands once.
      let start = zip(mine, theirs).prefix { $0 == $1 }.count
      parts.append(.agreed(Array(theirs) + mine.dropFirst(start)))
    } else if base.count == mine.count, base.count == theirs.count, base.count > 1 {
      for (line, (own, other)) in zip(base, zip(mine, theirs)) { join([line], [own], [other]) }
    } else {
      parts.append(.disputed(mine: Array(mine), theirs: Array(theirs)))
    }
  }

  /// An empty text has no line.
  private static func lines(_ text: String) -> [Substring] {
    text.isEmpty ? [] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// For each line of the base where it stands in the other text; nil where it is gone.
  private static func places(_ base: [Substring], in other: [Substring]) -> [Int?] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in other.difference(from: base) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let kept = other.indices.filter { !inserted.contains($0) }
    var next = 0
    return base.indices.map { place in
      guard !removed.contains(place), next < kept.count else { return nil }
      defer { next += 1 }
      return kept[next]
    }
  }
}
