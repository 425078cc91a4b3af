/// Words in a text that look like a name, and what stands around them.
struct MentionPlace {
  let text: String
  let words: [MentionWord]
  let indices: Range<Int>

  init(_ text: String, _ words: [MentionWord], _ indices: Range<Int>) {
    self.text = text
    self.words = words
    self.indices = indices
  }

  var range: Range<String.Index> {
    words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
  }

  /// Whether the name is part of a longer one, as in "Max-Bauer-Straße".
  var isCompound: Bool {
    func isHyphen(_ character: Character) -> Bool { character == "-" || character == "‑" }
    let before = text[..<range.lowerBound].suffix(2)
    if let hyphen = before.last, isHyphen(hyphen), before.count == 2,
      before.first?.isLetter == true
    {
      return true
    }
    let behind = text[range.upperBound...].prefix(2)
    return behind.first.map(isHyphen) == true && behind.last?.isLetter == true
  }

  /// Whether the words of the name, counted from its first, begin with a capital.
  func isCapitalised(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words[indices.lowerBound + $0].isCapitalised || isCaseless($0) }
  }

  // Some scripts have no capitals.
  private func isCaseless(_ offset: Int) -> Bool {
    guard let first = words[indices.lowerBound + offset].text.first else { return false }
    return !first.isUppercase && !first.isLowercase
  }

  func isFollowedByPeriod(_ word: MentionWord) -> Bool {
    text[word.range.upperBound...].first == "."
  }

  /// Whether somebody is addressed there; titles between are passed over.
  var hasSalutation: Bool {
    var index = indices.lowerBound
    while index > 0, isNext(index - 1, index) {
      index -= 1
      let word = words[index].folded
      if Self.salutations.contains(word) { return true }
      guard Self.degrees.contains(word) else { return false }
    }
    return false
  }

  /// The capitalised word right before, folded, which may be a first name.
  var nameBefore: String? {
    let index = indices.lowerBound - 1
    guard index >= 0, words[index].isCapitalised,
      text[words[index].range.upperBound..<range.lowerBound].allSatisfy(\.isWhitespace)
    else { return nil }
    return words[index].folded
  }

  private func isNext(_ index: Int, _ other: Int) -> Bool {
    text[words[index].range.upperBound..<words[other].range.lowerBound].allSatisfy {
      $0.isWhitespace || $0 == "."
    }
  }

  private static func folded(_ words: String) -> Set<String> {
    Set(MentionWord.words(of: words).map(\.folded))
  }

  private static let salutations = folded(
    """
    Frau Fr Herr Herrn Hr Hrn Familie Fam Eheleute Ehepaar Fräulein
    Ms Mr Mrs Miss Mister Family Madame Mme Monsieur Señora Señor Sra Sr Signora Signor
    Pani Pan Państwo Bay Bayan пані пан господин госпожа
    """
  )
  private static let degrees = folded("Dr Prof Professor Professorin Doktor Dipl Ing med phil jur")
}
