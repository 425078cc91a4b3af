import Domain
import Workspace

/// A row while it is typed, or as it was saved.
struct EntryRow {
  /// What is understood of it.
  var draft: Draft
  /// What was typed and is not understood yet, by column.
  var typed: [Int: LineEditor] = [:]
  /// Why a cell cannot be taken, by column.
  var problems: [Int: Text] = [:]
  /// Cells that hold what was proposed for the others, and change with them.
  var proposed: Set<Int> = []
  /// Cells that are to stay empty whatever would be proposed.
  var emptied: Set<Int> = []
  /// What nobody typed.
  private let given: [String: String]

  init(_ draft: Draft) {
    self.draft = draft
    given = draft.values
  }

  /// A new row, without the day that a form would begin with: that is proposed.
  static func empty(_ sheet: EntrySheet, _ workspace: Workspace) -> EntryRow {
    var draft = workspace.newDraft(sheet.type)
    draft["day"] = ""
    return EntryRow(draft)
  }

  /// Whether something stands in it that is not stored.
  var isOpen: Bool {
    if typed.values.contains(where: { !draft.isNew || !$0.text.isEmpty }) { return true }
    return draft.isNew ? draft.values.contains { $0.value != given[$0.key] ?? "" } : draft.isChanged
  }
}
