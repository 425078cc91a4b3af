/// Changes that really change something, with what they replace.
struct Draft {
  struct Entry {
    let key: ExactText
    let field: String
    let number: Int
    let old: Cell?
    let new: String?
    /// The rivals of the old value, which this change settles, or a write that shows that the
    /// record was seen.
    var known: [OperationID]
  }

  private(set) var entries: [Entry] = []
  private(set) var conflicts: [(Change, Cell?)] = []

  var isEmpty: Bool { entries.isEmpty }

  /// The new write must come after what it replaces, even when that clock was ahead.
  var replacedStamp: UInt64 { entries.reduce(0) { max($0, $1.old?.stamp ?? 0) } }

  init(_ changes: [Change], state: State) {
    var key = ExactText("")
    var record: RecordState?
    var seen: Set<[Int]> = []
    var keys: [ExactText: Int] = [:]
    // Backwards: of several values for one field the last one counts.
    for change in changes.reversed() {
      if record == nil || key.text != change.record || !ExactText.isSame(key.text, change.record) {
        key = ExactText(change.record)
        record = state.record(key) ?? RecordState()
      }
      let number = state.number(of: change.field)
      let place = keys[key] ?? keys.count
      keys[key] = place
      guard seen.insert([place, number]).inserted else { continue }
      let current = record?.cell(number)
      let rivals = state.rivals[key]?[number] ?? []
      // Writing a value once more settles that another one was written elsewhere.
      let isSettling = rivals.contains { !ExactText.isSame($0.value, current?.value) }
      if !isSettling, ExactText.isSame(current?.value, change.value) { continue }
      if case .write(let base) = change.base, current?.write != base,
        base != nil || current?.value != nil
      {
        conflicts.append((change, current))
      }
      entries.append(
        Entry(
          key: key,
          field: change.field,
          number: number,
          old: current,
          new: change.value,
          known: rivals.map(\.write)
        )
      )
    }
    entries.reverse()
    conflicts.reverse()
    nameSeenRecords(state)
  }

  // An undo elsewhere that takes the record itself back must be told from one that came before.
  private mutating func nameSeenRecords(_ state: State) {
    var keys = Set(entries.filter { $0.old != nil || !$0.known.isEmpty }.map(\.key))
    for index in entries.indices where keys.insert(entries[index].key).inserted {
      guard let record = state.record(entries[index].key), record.isAlive,
        let oldest = record.cells.min(by: { !$0.yields(to: $1.write, stamp: $1.stamp) })
      else { continue }
      entries[index].known.append(oldest.write)
    }
  }

  func encoded() -> [[UInt8]] {
    entries.map { entry in
      LineEncoder.change(
        record: entry.key.text,
        field: entry.field,
        old: entry.old?.value,
        new: entry.new,
        replaced: entry.old?.write,
        known: entry.known
      )
    }
  }

  /// The records as they would be.
  func applied(
    as operation: OperationID,
    stamp: UInt64,
    state: State
  ) -> [ExactText: RecordState] {
    var after: [ExactText: RecordState] = [:]
    for entry in entries {
      let cell = Cell(field: entry.number, value: entry.new, write: operation, stamp: stamp)
      after[entry.key, default: state.record(entry.key) ?? RecordState()].apply(cell)
    }
    return after
  }

  func apply(as operation: OperationID, stamp: UInt64, to state: State) {
    for entry in entries {
      state.apply(
        Cell(field: entry.number, value: entry.new, write: operation, stamp: stamp),
        to: entry.key
      )
    }
    settle(in: state)
  }

  /// Takes note that nothing is left open in the fields that were written.
  func settle(in state: State) {
    for entry in entries { state.settle(entry.key, entry.number) }
  }
}

extension Store {
  /// Compares the changes with the state; throws when somebody else was quicker.
  func draft(_ changes: [Change]) throws -> Draft {
    for change in changes {
      guard let erasure = state.register.erasure(of: ExactText(change.record)) else { continue }
      throw StoreRefusal.erased(record: change.record, time: erasure.time)
    }
    let draft = Draft(changes, state: state)
    guard !draft.conflicts.isEmpty else { return draft }
    throw StoreRefusal.conflicts(
      try draft.conflicts.map { change, current in
        var base: String?
        if case .write(let seen?) = change.base { base = try written(change, by: seen) }
        let line = try current.flatMap { try self.line(of: $0.write) }
        return Conflict(
          record: change.record,
          field: change.field,
          base: base,
          theirs: current?.value,
          mine: change.value,
          user: line?.user ?? "",
          write: current?.write,
          time: HybridClock.milliseconds(current?.stamp ?? 0)
        )
      }
    )
  }

  private func written(_ change: Change, by operation: OperationID) throws -> String? {
    try entry(of: operation)?.changes.first {
      ExactText.isSame($0.record, change.record) && ExactText.isSame($0.field, change.field)
    }?.new
  }
}
