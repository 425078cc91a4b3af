/// All that was ever written to some records, taken back or not.
struct RecordWrites {
  struct Write {
    /// The place in `keys`.
    let record: Int
    let cell: Cell
    let user: Int
  }

  let keys: [ExactText]
  private(set) var writes: [Write] = []
  private let pattern: LinePattern
  private let ids: TokenSet
  private let state: State
  private var users = InternTable()
  private var fields = InternTable()
  // The fields in terms of the state.
  private var numbers: [Int] = []

  /// Reads what the search finds.
  init(to records: Set<ExactText>, in search: JournalSearch, state: State) throws {
    keys = Array(records)
    ids = TokenSet(keys)
    pattern = .records(ids)
    self.state = state
    try add(from: search)
  }

  mutating func add(from search: JournalSearch) throws {
    guard !keys.isEmpty else { return }
    var changes: [RawChange] = []
    try search.forEachLine(pattern) { line in
      guard line.changes(into: &changes) else { return }
      add(changes, of: line)
    }
  }

  private mutating func add(_ changes: [RawChange], of line: JournalLine) {
    let base = line.source.base
    let user = users.number(base + line.header.user.start, count: line.header.user.count)
    for change in changes {
      guard let record = ids.index(of: base + change.record.start, count: change.record.count)
      else { continue }
      let field = fields.number(base + change.field.start, count: change.field.count)
      if field == numbers.count {
        numbers.append(state.number(of: JSONText.string(base, change.field)))
      }
      if isHidden(keys[record], fields, field, line) { continue }
      let cell = Cell(
        field: numbers[field],
        value: JSONText.value(base, change.new),
        write: line.operation,
        stamp: line.header.stamp
      )
      writes.append(Write(record: record, cell: cell, user: user))
    }
  }

  // Another site may not have cleaned its files of what was erased yet.
  private func isHidden(
    _ record: ExactText,
    _ fields: InternTable,
    _ field: Int,
    _ line: JournalLine
  ) -> Bool {
    guard !state.register.isEmpty else { return false }
    let place = Erasure.Place(record: record.text, field: fields.text(field))
    return state.register.hides(place, line.operation, line.header.stamp)
  }

  /// The records without what `isUndone` names and what was written after a stamp.
  func folded(
    until limit: UInt64 = .max,
    isUndone: (OperationID) -> Bool
  ) -> [ExactText: RecordState] {
    var records = [RecordState](repeating: RecordState(), count: keys.count)
    for write in writes where write.cell.stamp <= limit && !isUndone(write.cell.write) {
      records[write.record].apply(write.cell)
    }
    return Dictionary(uniqueKeysWithValues: zip(keys, records))
  }

  /// The transactions that wrote to the records.
  func operations() -> Set<OperationID> { Set(writes.map(\.cell.write)) }

  /// Who wrote which transaction.
  func authors() -> [OperationID: String] {
    let names = (0..<users.count).map { number in
      Array(users.bytes(number)).withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { JSONText.string($0, Token(start: 0, end: bytes.count)) } ?? ""
      }
    }
    var authors: [OperationID: String] = [:]
    for write in writes { authors[write.cell.write] = names[write.user] }
    return authors
  }

  /// The records that a transaction changes.
  static func records(of lines: [JournalLine]) -> Set<ExactText> {
    var ids: Set<ExactText> = []
    var changes: [RawChange] = []
    for line in lines where line.changes(into: &changes) {
      for change in changes {
        ids.insert(ExactText(JSONText.string(line.source.base, change.record)))
      }
    }
    return ids
  }
}
