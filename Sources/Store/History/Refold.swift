/// Folds single records anew from the journal's lines.
struct Refold {
  private(set) var records: [ExactText: RecordState] = [:]

  /// Folds the records with the given ids; `isUndone` says which transactions do not count.
  init(
    _ ids: Set<ExactText>,
    lines: [JournalLine],
    state: State,
    isUndone: (OperationID) -> Bool
  ) {
    for id in ids { records[id] = RecordState() }
    Self.forEachChange(of: ids, in: lines) { line, key, change in
      guard !isUndone(line.operation), !state.register.isErased(key) else { return }
      let base = line.source.base
      records[key]?.apply(
        Cell(
          field: state.number(of: JSONText.string(base, change.field)),
          value: JSONText.value(base, change.new),
          write: line.operation,
          stamp: line.header.stamp
        )
      )
    }
  }

  /// Runs over all changes of the records, live or not.
  static func forEachChange(
    of ids: Set<ExactText>,
    in lines: [JournalLine],
    _ body: (JournalLine, ExactText, RawChange) -> Void
  ) {
    // Searching bytes is much faster than reading changes, unless there is much to search for.
    let needles = ids.count <= 4 ? ids.map { ByteSearch(JSONText.token($0.text)) } : nil
    var changes: [RawChange] = []
    for line in lines where line.header.kind.isWriting {
      let (bytes, start, end) = (line.source.base, line.start, line.end)
      if let needles, !needles.contains(where: { $0.isFound(in: bytes, from: start, to: end) }) {
        continue
      }
      guard line.changes(into: &changes) else { continue }
      for change in changes {
        let key = ExactText(JSONText.string(line.source.base, change.record))
        if ids.contains(key) { body(line, key, change) }
      }
    }
  }

  /// The records that the transactions change.
  static func records(of targets: Set<OperationID>, in lines: [JournalLine]) -> Set<ExactText> {
    var ids: Set<ExactText> = []
    var changes: [RawChange] = []
    for line in lines where line.header.kind == .set && targets.contains(line.operation) {
      guard line.changes(into: &changes) else { continue }
      for change in changes {
        ids.insert(ExactText(JSONText.string(line.source.base, change.record)))
      }
    }
    return ids
  }
}
