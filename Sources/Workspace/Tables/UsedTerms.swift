package import Domain

extension Workspace {
  /// The terms that records already use of a vocabulary which grows by use.
  package func usedTerms(of vocabulary: Vocabulary) -> Set<String> {
    var terms: Set<String> = []
    for type in RecordTypes.all {
      for (position, definition) in type.fields.enumerated() {
        guard let other = definition.kind.vocabulary, other.isSame(as: vocabulary) else { continue }
        let table = table(type)
        for row in table.ids.indices {
          for term in StoredList.parts(of: table.stored(row, position)) {
            // A language stands there with its level.
            terms.insert(String(term.prefix { $0 != ":" }))
          }
        }
      }
    }
    return terms
  }
}
