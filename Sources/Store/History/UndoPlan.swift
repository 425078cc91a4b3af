/// What an undo or a redo needs from the journal, read before the lock makes others wait.
struct UndoPlan {
  let target: OperationID
  let isUndo: Bool
  /// What the target changes.
  let records: Set<ExactText>
  /// The lines of the target and of everybody who wrote to its records.
  private(set) var lines: [JournalLine]
  private let journal: Journal
  private let user: String
  private let highest: UInt64
  private let revision: Int

  /// `nil` when the target is not among the lines.
  init?(
    _ target: OperationID,
    isUndo: Bool,
    lines all: [JournalLine],
    of journal: Journal,
    user: String,
    highest: UInt64,
    revision: Int
  ) {
    guard all.contains(where: { $0.header.kind == .set && $0.operation == target }) else {
      return nil
    }
    self.target = target
    self.isUndo = isUndo
    self.journal = journal
    self.user = user
    self.highest = highest
    self.revision = revision
    records = Refold.records(of: [target], in: all)
    lines = Self.lines(of: records, in: all, and: target)
  }

  /// Takes in what was written since, under the lock; `false` when the choice no longer holds.
  mutating func refresh(revision: Int, wall: UInt64) throws -> Bool {
    guard revision == self.revision else { return false }
    // Another process may have taken back a line that was read.
    if let own = journal.own, !own.hasNews(), try !own.isUnchanged() { return false }
    var findings: [Finding] = []
    guard let added = try journal.read(wall: wall, &findings) else { return false }
    let isOvertaken = added.contains { line in
      line.site == journal.ownSite && line.header.number > highest
        && ExactText.isSame(line.user, user)
    }
    guard !isOvertaken else { return false }
    lines += Self.lines(of: records, in: added, and: target)
    return true
  }

  private static func lines(
    of records: Set<ExactText>,
    in lines: [JournalLine],
    and target: OperationID
  ) -> [JournalLine] {
    var wanted: Set<OperationID> = [target]
    Refold.forEachChange(of: records, in: lines) { line, _, _ in wanted.insert(line.operation) }
    return lines.filter { $0.header.kind.isWriting && wanted.contains($0.operation) }
  }
}
