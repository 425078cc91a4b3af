/// The ways in which names, streets and dates of birth are written, and where they stand.
struct NamePatterns: Sendable {
  enum Kind: Sendable {
    case full
    /// An initial in front of the last name.
    case initialFirst
    /// An initial behind the last name.
    case initialLast
    /// The last name; whether each of its words begins with a capital.
    case last([Bool])
    case street
    case birthday
  }

  struct Pattern: Sendable {
    let words: [String]
    let kind: Kind
  }

  private var patterns: [Pattern] = []
  private var firsts: Set<String> = []
  private var parts: [(folded: String, text: String)] = []
  private let others: OtherPeople

  init(_ persons: [PersonMentions.Person], others: OtherPeople) {
    self.others = others
    for person in persons {
      for (first, last) in person.names { add(first: first, last: last) }
      for street in person.streets where street.contains(where: \.isNumber) {
        let words = MentionWord.words(of: street).map { MentionWord.street($0.folded) }
        if words.count > 1 { patterns.append(Pattern(words: words, kind: .street)) }
      }
      for day in person.birthdays { add(day) }
    }
    patterns.sort { $0.words.count > $1.words.count }
  }

  private mutating func add(first: String, last: String) {
    let (first, last) = (MentionWord.words(of: first), MentionWord.words(of: last))
    let firsts = first.map(\.folded)
    let lasts = last.map(\.folded)
    self.firsts.formUnion(firsts)
    parts += (first + last).map { ($0.folded, String($0.text)) }
    func add(_ words: [String], _ kind: Kind) { patterns.append(Pattern(words: words, kind: kind)) }
    if !firsts.isEmpty, !lasts.isEmpty {
      add(firsts + lasts, .full)
      add(lasts + firsts, .full)
      // Of several first names people mostly use one.
      for one in firsts where firsts.count > 1 {
        add([one] + lasts, .full)
        add(lasts + [one], .full)
      }
      for initial in Set(firsts.compactMap { $0.first.map(String.init) }) {
        add([initial] + lasts, .initialFirst)
        add(lasts + [initial], .initialLast)
      }
    }
    let alone = last.isEmpty ? first : last
    guard !alone.isEmpty else { return }
    // An organisation has one name.
    let isWhole = firsts.isEmpty && lasts.count > 1
    add(alone.map(\.folded), isWhole ? .full : .last(alone.map(\.isCapitalised)))
  }

  private mutating func add(_ day: Day) {
    for parts in MentionNeedles.dates(day) {
      let words = parts.split { !$0.isNumber }.map(String.init)
      patterns.append(Pattern(words: words, kind: .birthday))
    }
  }

  func find(in text: String, as scope: PersonMentions.Scope) -> [PersonMentions.Hit] {
    guard !patterns.isEmpty else { return [] }
    let words = MentionWord.words(of: text)
    var found: [PersonMentions.Hit] = []
    var index = 0
    search: while index < words.count {
      for pattern in patterns where begins(words[index...], pattern, text) {
        let place = MentionPlace(text, words, index..<index + pattern.words.count)
        guard let certainty = certainty(of: pattern, at: place, scope) else { continue }
        found.append((place.range, certainty))
        index += pattern.words.count
        continue search
      }
      index += 1
    }
    return found
  }

  private func begins(_ words: ArraySlice<MentionWord>, _ pattern: Pattern, _ text: String) -> Bool
  {
    guard words.count >= pattern.words.count else { return false }
    var isStreet = false
    if case .street = pattern.kind { isStreet = true }
    for (offset, wanted) in pattern.words.enumerated() {
      let word = words[words.startIndex + offset]
      let folded = isStreet ? MentionWord.street(word.folded) : word.folded
      let isLast = offset == pattern.words.count - 1
      guard folded == wanted || isLast && !isStreet && folded == wanted + "s" else { return false }
      guard offset > 0 else { continue }
      let before = words[words.startIndex + offset - 1]
      // A line or a sentence may end between them, but not much else.
      let between = text[before.range.upperBound..<word.range.lowerBound]
      guard between.count <= 3, between.allSatisfy({ $0.isWhitespace || ",-‑–./".contains($0) })
      else { return false }
    }
    return true
  }

  private func certainty(
    of pattern: Pattern,
    at place: MentionPlace,
    _ scope: PersonMentions.Scope
  ) -> PersonMentions.Certainty? {
    switch pattern.kind {
    case .street: return scope == .note ? .certain : nil
    case .birthday: return scope == .note ? .possible : nil
    case .full: return place.isCompound ? .possible : .certain
    case .initialFirst:
      let initial = place.words[place.indices.lowerBound]
      guard initial.isCapitalised, place.isCapitalised(1..<pattern.words.count) else { return nil }
      let isSure = place.isFollowedByPeriod(initial) && !place.isCompound
      return isSure && !others.hasLast(Array(pattern.words.dropFirst())) ? .certain : .possible
    case .initialLast:
      let initial = place.words[place.indices.upperBound - 1]
      guard initial.isCapitalised, place.isFollowedByPeriod(initial), !place.isCompound,
        place.isCapitalised(0..<pattern.words.count - 1)
      else { return nil }
      return others.hasLast(Array(pattern.words.dropLast())) ? .possible : .certain
    case .last(let capitals):
      return certainty(ofLast: pattern.words, capitals, at: place, scope)
    }
  }

  private func certainty(
    ofLast last: [String],
    _ capitals: [Bool],
    at place: MentionPlace,
    _ scope: PersonMentions.Scope
  ) -> PersonMentions.Certainty? {
    guard !place.isCompound else { return nil }
    let isWritten = capitals.indices.allSatisfy {
      !capitals[$0] || place.isCapitalised($0..<$0 + 1)
    }
    // "Frau jung" is a noun and an adjective, if not written in haste.
    if place.hasSalutation {
      return isWritten && !others.hasLast(last) ? .certain : .possible
    }
    // Shorter words are parts of speech in some language.
    guard isWritten, scope != .name, last.joined().count > 2 else { return nil }
    if let before = place.nameBefore, others.hasFirst(before), !firsts.contains(before) {
      return nil
    }
    return .possible
  }

  /// Whether a part of a name stands there.
  func isNamed(in text: String) -> Bool {
    MentionWord.words(of: text).contains { word in
      parts.contains { part in
        let isSame = word.folded == part.folded || word.folded == part.folded + "s"
        return part.folded.count > 2
          ? isSame && (word.isCapitalised || part.text.first?.isUppercase == false)
          : word.text == part.text && word.isCapitalised
      }
    }
  }
}
