/// A list of terms with stable keys: what a choice may be.
package struct Vocabulary: Sendable {
  package struct Entry: Hashable, Sendable {
    package let term: Term
    package let label: Text
    /// No longer offered, but shown where it stands.
    package var isHidden = false
  }

  // One reference, since a vocabulary is passed for every label.
  private let contents: Contents

  private final class Contents: Sendable {
    let name: String
    let title: Text
    let entries: [Entry]
    let labels: [String: Text]
    let stages: [String: Int]
    let keys: [String: String]

    init(name: String, title: Text, entries: [Entry], former: [Entry]) {
      self.name = name
      self.title = title
      self.entries = entries
      stages = Dictionary(entries.enumerated().map { ($1.term.key, $0) }) { first, _ in first }
      labels = Dictionary(entries.map { ($0.term.key, $0.label) }) { first, _ in first }
      let names = (entries + former).flatMap { entry in
        entry.names.map { (Folding.fold($0), entry.term.key) }
      }
      keys = Dictionary(names) { first, _ in first }
    }
  }

  /// A list that the program needs as it is.
  package init(_ rows: [(String, Text)]) {
    self.init(name: "", title: Text(""), rows)
  }

  /// A list that the office changes and that grows by use; the rows are what it starts with.
  ///
  /// The name stands on disk in the office's own terms and never changes.
  package init(name: String, title: Text, _ rows: [(String, Text)]) {
    let entries = rows.map { Entry(term: Term($0.0), label: $0.1) }
    contents = Contents(name: name, title: title, entries: entries, former: [])
  }

  /// The same list with other entries; labels of `former` entries are still understood.
  init(_ base: Vocabulary, entries: [Entry], former: [Entry]) {
    contents = Contents(name: base.name, title: base.title, entries: entries, former: former)
  }

  package var entries: [Entry] { contents.entries }
  /// The entries that are offered.
  package var offered: [Entry] { contents.entries.filter { !$0.isHidden } }
  /// The stable name of a list that the office changes; empty where it cannot.
  package var name: String { contents.name }
  package var title: Text { contents.title }
  /// Words that are not in the list are terms too: the office adds them by using them.
  package var isOpen: Bool { !contents.name.isEmpty }

  /// The place of a term in a closed list; nil where terms have no order.
  func stage(_ key: String) -> Int? { isOpen ? nil : contents.stages[key] }

  /// The words of a term; a term that is not in the list stands for itself.
  package func label(_ key: String, _ language: Language) -> String {
    contents.labels[key]?[language] ?? key
  }

  /// Whether a word is the key or a label of an entry.
  func knows(_ typed: String) -> Bool {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return contents.keys[Folding.fold(words)] != nil
  }

  /// The key that somebody means by a word: the key itself, or a label in either language.
  package func key(meaning typed: String, _ language: Language) throws(Refusal) -> String {
    // A term stands in lists on disk, where commas and colons part the values.
    let words = typed.split { $0.isWhitespace || ":,;".contains($0) }.joined(separator: " ")
    let folded = Folding.fold(words)
    if folded.isEmpty { return "" }
    let keys = contents.keys
    if let key = keys[folded] { return key }
    if isOpen { return Vocabulary.term(words) }
    let beginning = Set(keys.filter { $0.key.hasPrefix(folded) }.values)
    if beginning.count == 1, let key = beginning.first { return key }
    let known = entries.map { $0.label }
    throw Refusal(
      de: "„\(words)“ steht nicht zur Wahl. Möglich: \(known.map(\.de).joined(separator: ", ")).",
      en: "“\(words)” is not a choice. Possible: \(known.map(\.en).joined(separator: ", "))."
    )
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

extension Vocabulary.Entry {
  /// What means the entry: its key and its labels.
  var names: [String] { [term.key, label.de, label.en] }
}
