/// Names of people who are not meant, so that they are not taken for somebody.
package struct OtherPeople: Sendable {
  private var firsts: Set<String> = []
  private var lasts: Set<String> = []

  package init() {}

  package mutating func add(first: String, last: String) {
    for word in MentionWord.words(of: first) { firsts.insert(word.folded) }
    lasts.insert(Self.key(last))
  }

  func hasFirst(_ folded: String) -> Bool { firsts.contains(folded) }

  func hasLast(_ words: [String]) -> Bool { lasts.contains(words.joined(separator: " ")) }

  private static func key(_ last: String) -> String {
    MentionWord.words(of: last).map(\.folded).joined(separator: " ")
  }
}

/// A word of a text or a name.
struct MentionWord {
  let text: Substring
  /// Without case and diacritics, ae as a.
  let folded: String
  var range: Range<String.Index> { text.startIndex..<text.endIndex }
  var isCapitalised: Bool { text.first?.isUppercase ?? false }

  static func words(of text: String) -> [MentionWord] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      MentionWord(text: word, folded: Folding.collapse(Folding.fold(String(word))))
    }
  }

  /// A street however its end is written.
  static func street(_ folded: String) -> String {
    for end in ["strasse", "street"] where folded.hasSuffix(end) {
      return folded.dropLast(end.count) + "str"
    }
    return folded
  }
}
