package import Domain

/// Why a record was found.
extension OfficeSearch {
  /// Where the words were found that the name of a record lacks: a field and its value.
  package func reason(_ hit: Hit) -> (field: FieldDefinition, value: String)? {
    guard hit.rank == .field, let type = workspace.type(of: hit.id),
      let filter = filter(for: type)
    else { return nil }
    let table = workspace.table(type)
    guard let row = table.row(hit.id) else { return nil }
    let reading = workspace.reading
    let name = Folding.fold(table.label(row, reading))
    // A word that the name has tells less than one that it lacks.
    let lacking = filter.words.filter { word in
      !word.isExcluded && (word.field != nil || !name.utf8.contains(sequence: word.text))
    }
    for word in lacking + filter.words {
      for (place, field) in type.fields.enumerated() where word.field ?? place == place {
        let value = table.shown(row, place, reading)
        var bytes: [UInt8] = []
        Haystack.append(value, to: &bytes)
        if !value.isEmpty, word.isFound(in: bytes.span) { return (field, value) }
      }
    }
    return nil
  }

  /// Where the words stand in a text.
  package func spans(in text: String) -> [Range<Int>] {
    plainFilter.map { MatchSpans.find($0, in: text) } ?? []
  }
}

extension String.UTF8View {
  /// Whether the bytes stand in it.
  fileprivate func contains(sequence wanted: [UInt8]) -> Bool {
    let bytes = Array(self)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
