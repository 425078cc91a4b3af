/// What an undo or a redo needs from the journal, read before the lock makes others wait.
struct UndoPlan {
  let target: OperationID
  let isUndo: Bool
  /// The lines of the transaction that it is about.
  let lines: [JournalLine]
  /// All that was written to its records.
  private(set) var writes: RecordWrites
  private let beginning: [String: Position]
  private let highest: UInt64
  private let revision: Int

  /// Plans for what was read of the journal.
  init(_ target: OperationID, isUndo: Bool, journal: Journal, state: State) throws {
    self.target = target
    self.isUndo = isUndo
    var lookup = OperationLookup(journal)
    let found = try lookup.lines(of: target)
    lines = found.filter { $0.header.kind == .set }
    guard !lines.isEmpty else { throw StoreRefusal.missing(target, found, state.register) }
    let records = RecordWrites.records(of: lines)
    writes = try RecordWrites(to: records, in: JournalSearch(journal), state: state)
    beginning = journal.sites.reduce(into: [:]) { $0[$1.site] = $1.settled }
    highest = journal.own?.highest ?? 0
    revision = state.revision
  }

  /// Takes in what was written since, under the lock; `false` when the choice no longer holds.
  mutating func refresh(_ journal: Journal, revision: Int, user: String) throws -> Bool {
    guard revision == self.revision else { return false }
    let added = JournalSearch(journal, behind: beginning)
    if let own = journal.own, own.highest != highest {
      // The same person was busy in another session.
      var isOvertaken = false
      try added.forEachLine(.user(user), of: own) { line in
        isOvertaken = isOvertaken || ExactText.isSame(line.user, user)
      }
      guard !isOvertaken else { return false }
    }
    try writes.add(from: added)
    return true
  }
}
