/// Changes that really change something, with what they replace.
struct Draft {
  struct Entry {
    let key: ExactText
    let field: String
    let number: Int
    let old: Cell?
    let new: String?
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
      if ExactText.isSame(current?.value, change.value) { continue }
      if case .write(let base) = change.base, current?.write != base,
        base != nil || current?.value != nil
      {
        conflicts.append((change, current))
      }
      entries.append(
        Entry(key: key, field: change.field, number: number, old: current, new: change.value)
      )
    }
    entries.reverse()
    conflicts.reverse()
  }

  func encoded() -> [[UInt8]] {
    entries.map { entry in
      LineEncoder.change(
        record: entry.key.text,
        field: entry.field,
        old: entry.old?.value,
        new: entry.new,
        replaced: entry.old?.write
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
  }
}

extension Store {
  /// Compares the changes with the state; throws when somebody else was quicker.
  func draft(_ changes: [Change]) throws -> Draft {
    let draft = Draft(changes, state: state)
    guard !draft.conflicts.isEmpty else { return draft }
    var lookup = OperationLookup(journal)
    throw StoreRefusal.conflicts(
      try draft.conflicts.map { change, current in
        var base: String?
        if case .write(let seen?) = change.base { base = try written(change, by: seen) }
        let author = try current.flatMap { try lookup.lines(of: $0.write).first?.user }
        return Conflict(
          record: change.record,
          field: change.field,
          base: base,
          theirs: current?.value,
          mine: change.value,
          user: author ?? "",
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
