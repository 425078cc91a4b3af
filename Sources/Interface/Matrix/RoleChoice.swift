import Domain
import Workspace

/// A role that is being chosen for a cell: what stands there, and what shall stand there.
struct RoleChoice {
  let task: Term
  let partner: RecordID
  private(set) var draft: Draft
  /// The role that was chosen last; none for an empty cell.
  private(set) var role: Term
  private let archived: String

  /// Begins with a record as it stands, or with a new one.
  init(_ task: Term, _ partner: RecordID, _ draft: Draft, role: Term, today: Day) {
    self.task = task
    self.partner = partner
    self.draft = draft
    self.role = role
    archived = today.stored
  }

  /// An empty cell keeps its record, out of use, so that the history has it.
  mutating func choose(_ role: Term) {
    self.role = role
    draft["role"] = role == .none ? draft.original("role") : role.key
    draft["archived"] = role == .none ? archived : ""
  }

  /// Whether there is something to write.
  var isChanged: Bool { draft.isNew ? role != .none : draft.isChanged }

  /// Puts it into an office as if it were written.
  func apply(to office: inout Office) {
    var entries = office.responsibilities.filter { $0.id != draft.id }
    if role != .none { entries.append(Entry(draft.id, Responsibility(values: draft.values))) }
    office.responsibilities = entries
  }
}
