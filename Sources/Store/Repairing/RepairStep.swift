/// One thing that a repair did.
package struct RepairStep: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Moved to quarantine: nothing acknowledged was in it.
    case cut
    /// Lines that were glued together stand apart again, or in their order.
    case separated
    /// The same line stood in a copy of the journal, which is named.
    case copied(from: String)
    /// The values that count were still in the snapshot; older ones are gone.
    case rebuilt
    /// A mark took the place of the line.
    case lost
    /// Bytes that no number was left for are in quarantine now.
    case removed
    /// The same line stands there once more.
    case dropped
    /// The line counts under a new number.
    case renumbered(OperationID)
    /// The seal fits its segment again.
    case sealed
    /// The file is in quarantine now, its lines are in the journal.
    case movedAway
    case permitted
    case deleted
    /// What was erased is gone from the file.
    case cleaned
    /// Nobody looks for the backup any more.
    case forgotten
  }

  /// What was wrong, and where; the line is the one in the repaired file, or the first of them.
  package let finding: Finding
  package let outcome: Outcome
  /// The records that may lack something now, where that is known.
  package let records: [String]

  init(_ finding: Finding, _ outcome: Outcome, records: [String] = []) {
    self.finding = finding
    self.outcome = outcome
    self.records = records
  }
}

/// What a repair did and what it could not do.
package struct Repaired: Hashable, Sendable {
  package let steps: [RepairStep]
  package let left: [Finding]
}
