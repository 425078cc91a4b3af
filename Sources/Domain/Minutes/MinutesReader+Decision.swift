/// Decisions: `! Wir mieten den Saal (7:1:2, Frau A für Herrn B)`, `! Der Termin bleibt, einstimmig`.
extension MinutesReader {
  mutating func decision(behind sign: Int) -> DecisionLine {
    mark(sign..<sign + 1, .sign)
    var decision = DecisionLine()
    var left: [Range<Int>] = []
    let groups = groups(from: sign + 1)
    let isVoted = methodAtEnd(behind: sign + 1, without: groups) != nil
    for group in groups {
      var read = decision
      guard understand(group, isVoted, &read) else { continue }
      decision = read
      left.append(group)
      mark(group, .vote)
    }
    if let last = methodAtEnd(behind: sign + 1, without: left) {
      if decision.method == .none { decision.method = last.method }
      left.append(last.range)
      mark(last.range, .vote)
    }
    decision.text = tidy(words(sign + 1..<characters.count, without: left))
    return decision
  }

  /// What stands in brackets, with them; brackets within brackets are none.
  private func groups(from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var open: Int?
    for place in start..<characters.count {
      if characters[place] == "(" { open = place }
      if characters[place] == ")", let first = open {
        groups.append(first..<place + 1)
        open = nil
      }
    }
    return groups
  }

  /// True where each piece between commas is a vote, a procedure or a representation.
  ///
  /// `isVoted` where the line tells its procedure: then `17:00` is no time of day.
  private func understand(
    _ group: Range<Int>,
    _ isVoted: Bool,
    _ decision: inout DecisionLine
  ) -> Bool {
    let inner = String(characters[group.lowerBound + 1..<group.upperBound - 1])
    let pieces = inner.split { $0 == "," || $0 == ";" }.map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard !pieces.isEmpty else { return false }
    // One piece that can mean nothing else tells what the others are.
    let isSure = isVoted || pieces.contains { isUnmistakable($0) }
    for piece in pieces {
      if let method = DecisionWords.method(piece) {
        decision.method = method
      } else if let votes = DecisionWords.votes(piece), isSure {
        (decision.votesFor, decision.votesAgainst) = (votes[0], votes[1])
        decision.abstained = votes.count > 2 ? votes[2] : nil
        if decision.method == .none {
          let isUnanimous = votes.dropFirst().allSatisfy { $0 == 0 }
          // A tie decides nothing by itself.
          if votes[0] > votes[1] {
            decision.method = Term(isUnanimous ? "unanimous" : "majority")
          }
        }
      } else if DecisionWords.representation(piece) != nil, isSure {
        decision.represented.append(piece)
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a piece is a procedure, votes that are no time of day, or names who stood for whom.
  private func isUnmistakable(_ piece: String) -> Bool {
    if DecisionWords.method(piece) != nil { return true }
    if DecisionWords.votes(piece) != nil { return !DecisionWords.isTime(piece) }
    return DecisionWords.representation(piece)?.contains { side in
      let words = side.split(separator: " ")
      return words.contains { ["frau", "herr", "herrn"].contains(Folding.fold(String($0))) }
        || side.contains("@") || people.isHere(side)
    } ?? false
  }

  /// A procedure that ends the line behind a comma or the like: `…, einstimmig`.
  private func methodAtEnd(
    behind start: Int,
    without left: [Range<Int>]
  ) -> (range: Range<Int>, method: Term)? {
    var end = characters.count
    while end > start,
      " .".contains(characters[end - 1]) || left.contains(where: { $0.contains(end - 1) })
    { end -= 1 }
    let head = characters[start..<end]
    guard let mark = head.lastIndex(where: { ",;:–".contains($0) }), mark > start else {
      return nil
    }
    let tail = words(mark + 1..<end)
    return DecisionWords.method(tail).map { (mark..<end, $0) }
  }

  /// The text without what is left over at its ends.
  func tidy(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, " ,;:–".contains(last) { text.removeLast() }
    while let first = text.first, " ,;:–".contains(first) { text.removeFirst() }
    return String(text).replacing(" .", with: ".").replacing(" ,", with: ",")
  }
}

/// The words of decisions, in German and English.
enum DecisionWords {
  private static let methods: [(words: Set<String>, key: String)] = [
    (["einstimmig", "unanimous", "unanimously"], "unanimous"),
    (["konsens", "im konsens", "consensus", "by consensus"], "consensus"),
    (["mehrheit", "mehrheitlich", "majority", "by majority"], "majority"),
    (["umlauf", "im umlauf", "umlaufbeschluss", "by circulation"], "circulation"),
  ]

  static func method(_ words: String) -> Term? {
    let folded = Folding.fold(words)
    return methods.first { $0.words.contains(folded) }.map { Term($0.key) }
  }

  /// `7:1:2` or `7:1`, also `7:1 Stimmen`; for, against and abstained.
  static func votes(_ words: String) -> [Int]? {
    let words = withoutUnit(words) ?? words
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let votes = parts.compactMap { part -> Int? in
      let digits = part.filter { $0 != " " }
      return (1...4).contains(digits.utf8.count) ? Int(digits: digits) : nil
    }
    return (2...3).contains(parts.count) && votes.count == parts.count ? votes : nil
  }

  private static func withoutUnit(_ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard parts.count > 1, let last = parts.last,
      ["stimmen", "votes"].contains(Folding.fold(String(last)))
    else { return nil }
    return parts.dropLast().joined(separator: " ")
  }

  /// `17:00` and the like, which could be votes.
  static func isTime(_ words: String) -> Bool {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
      let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1])
    else { return false }
    return TimeOfDay(hour: hour, minute: minute) != nil
  }

  /// The two sides of `Frau A für Herrn B`: like names at both, and no sentence.
  static func representation(_ words: String) -> [String]? {
    let words = words.split(separator: " ")
    guard let middle = words.firstIndex(where: { ["für", "for"].contains($0) }) else {
      return nil
    }
    let sides = [words[..<middle], words[(middle + 1)...]]
    let areNames = sides.allSatisfy { side in
      (1...4).contains(side.count)
        && side.contains { $0.first.map { $0.isUppercase || $0 == "@" } ?? false }
    }
    return areNames ? sides.map { $0.joined(separator: " ") } : nil
  }
}
