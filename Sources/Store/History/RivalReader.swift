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
    var records: [ExactText: CausalWrites] = [:]
    var changes: [RawChange] = []
    for line in lines where line.changes(into: &changes) {
      for change in changes {
        let key = ExactText(JSONText.string(line.source.base, change.record))
        guard ids.contains(key) else { continue }
        let name = JSONText.string(line.source.base, change.field)
        let place = Erasure.Place(record: key.text, field: name)
        guard !register.hides(place, line.operation, line.header.stamp) else { continue }
        let write = change.write(of: line, undo: undo(line.operation))
        records[key, default: CausalWrites()].add(write, to: number(name))
      }
    }
    var rivals: [ExactText: [Int: [Rival]]] = [:]
    for id in ids { rivals[id] = records[id]?.rivals() ?? [:] }
    return rivals
  }
}

extension RawChange {
  /// The change as one write among those to its record.
  func write(of line: JournalLine, undo: OperationID?) -> CausalWrites.Write {
    let base = line.source.base
    let names = names(base)
    return CausalWrites.Write(
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
