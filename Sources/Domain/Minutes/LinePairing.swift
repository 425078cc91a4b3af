/// Which line of a text is which that was there before: the same, else one that was edited.
struct LinePairing {
  struct Line {
    /// As it was typed, each blank once.
    let text: String
    /// The words by which an edited line is known again.
    let words: Set<Substring>
    /// Whether it may be paired with one that is not the same.
    var isOpen = true
  }

  /// For each line the place of the former one; nil for what is new.
  private(set) var partners: [Int?]

  init(_ lines: [Line], with former: [Line]) {
    partners = lines.map { _ in nil }
    var places: [String: [Int]] = [:]
    // What is still in use comes before what is not.
    let isLast = former.indices.reversed().filter { !former[$0].isOpen }
    let isFirst = former.indices.reversed().filter { former[$0].isOpen }
    for place in isLast + isFirst { places[former[place].text, default: []].append(place) }
    var taken: Set<Int> = []
    for (index, line) in lines.enumerated() {
      guard let place = places[line.text]?.popLast() else { continue }
      partners[index] = place
      taken.insert(place)
    }
    pairEdited(lines, former, &taken)
  }

  /// Lines and former ones that share most of their words belong together; in order where several do.
  private mutating func pairEdited(_ lines: [Line], _ former: [Line], _ taken: inout Set<Int>) {
    let left = former.indices.filter { !taken.contains($0) && former[$0].isOpen }
    guard !left.isEmpty else { return }
    var pairs: [(index: Int, place: Int, shared: Int, all: Int)] = []
    for (index, line) in lines.enumerated() where partners[index] == nil {
      for place in left {
        let other = former[place].words
        let shared = line.words.intersection(other).count
        // Half of the words of the shorter one: more than what all lines of an office share.
        guard shared > 0, shared * 2 >= min(line.words.count, other.count) else { continue }
        pairs.append((index, place, shared, line.words.count + other.count))
      }
    }
    pairs.sort { left, right in
      let (one, two) = (left.shared * right.all, right.shared * left.all)
      return one == two ? (left.index, left.place) < (right.index, right.place) : one > two
    }
    for pair in pairs where partners[pair.index] == nil {
      guard taken.insert(pair.place).inserted else { continue }
      partners[pair.index] = pair.place
    }
  }

  /// A line as it is compared and kept: each blank once.
  static func plain(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension LinePairing.Line {
  /// Names, days and votes are what changes in a line; they do not tell which one it is.
  init(_ line: MinutesLine, isOpen: Bool = true) {
    text = LinePairing.plain(line.text)
    var characters = Array(line.text)
    for part in line.parts {
      for place in part.range where characters.indices.contains(place) { characters[place] = " " }
    }
    let folded = Folding.fold(String(characters))
    words = Set(folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 2 })
    self.isOpen = isOpen
  }
}
