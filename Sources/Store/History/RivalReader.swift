/// Finds the rivals of single records in the journal's lines.
enum RivalReader {
  /// The rivals of each record by field; `undo` gives the line that took a transaction back.
  static func rivals(
    of ids: Set<ExactText>,
    in lines: [JournalLine],
    register: ErasureRegister,
    field number: (String) -> Int,
    undo: (OperationID) -> OperationID?
  ) -> [ExactText: [Int: [Rival]]] {
    var records: [ExactText: RecordWrites] = [:]
    Refold.forEachChange(of: ids, in: lines) { line, key, change in
      let name = JSONText.string(line.source.base, change.field)
      let place = Erasure.Place(record: key.text, field: name)
      guard !register.hides(place, line.operation, line.header.stamp) else { return }
      let field = number(name)
      let undone = undo(line.operation)
      records[key, default: RecordWrites()].add(change.write(of: line, undo: undone), to: field)
    }
    var rivals: [ExactText: [Int: [Rival]]] = [:]
    for id in ids { rivals[id] = records[id]?.rivals() ?? [:] }
    return rivals
  }
}

extension RawChange {
  /// The change as one write among those to its record.
  func write(of line: JournalLine, undo: OperationID?) -> RecordWrites.Write {
    let base = line.source.base
    let names = names(base)
    return RecordWrites.Write(
      id: line.operation,
      stamp: line.header.stamp,
      user: line.user,
      value: JSONText.value(base, new),
      replaced: names.replaced,
      known: names.known,
      undo: undo
    )
  }
}
