package import Domain

extension Workspace {
  /// How many records hold each term of an open vocabulary, also of those that are archived.
  package func uses(of vocabulary: Vocabulary) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (type, positions) in fields(of: vocabulary) {
      let table = table(type)
      for row in table.ids.indices {
        var terms: [String] = []
        for position in positions {
          for part in StoredList.parts(of: table.stored(row, position)) {
            // A language stands there with its level.
            let term = String(part.prefix { $0 != ":" })
            if !terms.contains(term) { terms.append(term) }
          }
        }
        for term in terms { counts[term, default: 0] += 1 }
      }
    }
    return counts
  }

  /// Changes whenever `uses` or the terms of the office may.
  package func version(of vocabulary: Vocabulary) -> [Int] {
    [table(RecordType(OfficeTerm.self)).version]
      + fields(of: vocabulary).map { table($0.type).version }
  }

  private func fields(of vocabulary: Vocabulary) -> [(type: RecordType, positions: [Int])] {
    RecordTypes.all.compactMap { type in
      let positions = type.fields.indices.filter {
        type.fields[$0].kind.vocabulary?.name == vocabulary.name
      }
      return positions.isEmpty ? nil : (type, positions)
    }
  }
}
