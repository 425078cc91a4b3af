/// A list of terms with stable keys: what a choice may be.
package struct Vocabulary: Sendable {
  package struct Entry: Hashable, Sendable {
    package let term: Term
    package let label: Text
  }

  package let entries: [Entry]
  /// Words that are not in the list are terms too: the office adds them by using them.
  package let isOpen: Bool
  private let labels: [String: Text]
  private let stages: [String: Int]
  private let keys: [String: String]

  package init(open: Bool = false, _ rows: [(String, Text)]) {
    isOpen = open
    entries = rows.map { Entry(term: Term($0.0), label: $0.1) }
    stages = Dictionary(rows.enumerated().map { ($0.element.0, $0.offset) }) { first, _ in first }
    labels = Dictionary(rows) { first, _ in first }
    let names = rows.flatMap { key, label in
      [key, label.de, label.en].map { (Folding.fold($0), key) }
    }
    keys = Dictionary(names) { first, _ in first }
  }

  /// Whether both are the same list, so that a word used in one is offered in the other.
  package func isSame(as other: Vocabulary) -> Bool {
    isOpen == other.isOpen && entries == other.entries
  }

  /// The place of a term in a closed list; nil where terms have no order.
  func stage(_ key: String) -> Int? { isOpen ? nil : stages[key] }

  /// The words of a term; a term that is not in the list stands for itself.
  package func label(_ key: String, _ language: Language) -> String {
    labels[key]?[language] ?? key
  }

  /// Whether a word is the key or a label of an entry.
  func knows(_ typed: String) -> Bool {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return keys[Folding.fold(words)] != nil
  }

  /// The key that somebody means by a word: the key itself, or a label in either language.
  package func key(meaning typed: String, _ language: Language) throws(Refusal) -> String {
    // A term stands in lists on disk, where commas and colons part the values.
    let words = typed.split { $0.isWhitespace || ":,;".contains($0) }.joined(separator: " ")
    let folded = Folding.fold(words)
    if folded.isEmpty { return "" }
    if let key = keys[folded] { return key }
    let beginning = Set(keys.filter { $0.key.hasPrefix(folded) }.values)
    if !isOpen, beginning.count == 1, let key = beginning.first { return key }
    guard isOpen else {
      let known = entries.map { $0.label }
      throw Refusal(
        de: "„\(words)“ steht nicht zur Wahl. Möglich: \(known.map(\.de).joined(separator: ", ")).",
        en: "“\(words)” is not a choice. Possible: \(known.map(\.en).joined(separator: ", "))."
      )
    }
    return Vocabulary.term(words)
  }

  /// A word as a term of its own: without the signs that part terms on disk, and without marks that
  /// would join the sign before it.
  private static func term(_ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars where !",:;".unicodeScalars.contains(scalar) {
      if scalars.isEmpty, scalar.properties.isGraphemeExtend || scalar == " " { continue }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
