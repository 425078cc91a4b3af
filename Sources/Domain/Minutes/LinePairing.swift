/// Which line of a text is which that was there before: the same, else one that was edited.
struct LinePairing {
  /// For each line the place of the former one; nil for what is new.
  private(set) var partners: [Int?]

  init(_ lines: [String], with former: [String]) {
    partners = lines.map { _ in nil }
    var places: [String: [Int]] = [:]
    for (place, line) in former.enumerated().reversed() { places[line, default: []].append(place) }
    var taken: Set<Int> = []
    for (index, line) in lines.enumerated() {
      guard let place = places[line]?.popLast() else { continue }
      partners[index] = place
      taken.insert(place)
    }
    pairEdited(lines, former, &taken)
  }

  /// A line belongs to the former one that it shares most words with, in order where several do.
  private mutating func pairEdited(_ lines: [String], _ former: [String], _ taken: inout Set<Int>) {
    let left = former.indices.filter { !taken.contains($0) }.map { ($0, Self.words(former[$0])) }
    guard !left.isEmpty else { return }
    for (index, line) in lines.enumerated() where partners[index] == nil {
      let words = Self.words(line)
      var best: (place: Int, score: Int)?
      for (place, other) in left where !taken.contains(place) {
        let shared = words.intersection(other).count
        // Half of the words of the shorter one: more than what all lines of an office share.
        guard shared > 0, shared * 2 >= min(words.count, other.count) else { continue }
        if shared > best?.score ?? 0 { best = (place, shared) }
      }
      guard let best else { continue }
      partners[index] = best.place
      taken.insert(best.place)
    }
  }

  private static func words(_ line: String) -> Set<Substring> {
    Set(Folding.fold(line).split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 2 })
  }

  /// A line as it is compared and kept: each blank once.
  static func plain(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
