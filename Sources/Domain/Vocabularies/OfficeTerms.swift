/// What the office made of the vocabularies: starting values renamed or hidden, and its own terms.
package struct OfficeTerms: Sendable {
  package static let none = OfficeTerms([])

  // Whole vocabularies, so that a label costs one more look into a short table.
  private let changed: [String: Vocabulary]

  /// Takes the office's terms; of two with one key the first counts.
  package init(_ terms: [OfficeTerm]) {
    let groups = Dictionary(grouping: terms, by: \.vocabulary.key)
    changed = Dictionary(
      groups.compactMap { name, terms in
        Vocabularies.named(name).map { (name, $0.applying(terms)) }
      }
    ) { first, _ in first }
  }

  /// The vocabulary as the office has it.
  package subscript(vocabulary: Vocabulary) -> Vocabulary {
    changed.isEmpty ? vocabulary : changed[vocabulary.name] ?? vocabulary
  }
}

extension Vocabulary {
  fileprivate func applying(_ terms: [OfficeTerm]) -> Vocabulary {
    let own = Dictionary(terms.map { ($0.key, $0) }) { first, _ in first }
    let starting = Set(entries.map(\.term.key))
    var placed = entries.enumerated().map { index, entry in
      let term = own[entry.term.key]
      let place = term?.order ?? (index + 1) * OfficeTerm.step
      return (place: place, rank: index, entry: term.map(Entry.init) ?? entry)
    }
    let added = own.values.filter { !starting.contains($0.key) && !$0.key.isEmpty }.sorted {
      (Folding.fold($0.german), $0.key) < (Folding.fold($1.german), $1.key)
    }
    for term in added {
      placed.append((term.order ?? .max, placed.count, Entry(term)))
    }
    return Vocabulary(
      self,
      entries: placed.sorted { ($0.place, $0.rank) < ($1.place, $1.rank) }.map(\.entry),
      former: entries.filter { own[$0.term.key] != nil }
    )
  }
}

extension Vocabulary.Entry {
  fileprivate init(_ term: OfficeTerm) {
    self.init(term: Term(term.key), label: term.words, isHidden: term.archived != nil)
  }
}
