/// Taking in undos and redos that others wrote.
extension Store {
  /// Folds the records of transactions anew that count now, or no longer do.
  func refold(_ flipped: Set<OperationID>) throws {
    // Folding everything is quicker than looking up very many.
    guard flipped.count <= 1000 else {
      news.formUnion(state.allKeys().map(\.text))
      try fold()
      news.formUnion(state.allKeys().map(\.text))
      return
    }
    var lookup = OperationLookup(journal)
    var records: Set<ExactText> = []
    for operation in flipped {
      records.formUnion(RecordWrites.records(of: try lookup.lines(of: operation)))
    }
    let writes = try RecordWrites(to: records, in: JournalSearch(journal), state: state)
    for (key, record) in writes.folded(isUndone: state.isUndone) {
      state.replace(key, with: record)
      news.insert(key.text)
    }
  }
}
