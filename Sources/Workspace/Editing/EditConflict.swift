package import Domain
import Store

/// A field that somebody else changed while it was being edited, in words.
package struct EditConflict: Error, Hashable, Sendable {
  package let field: String
  package let title: Text
  /// What the editor saw, what stands there now, and what the editor wants, as stored.
  package let was: String
  package let theirs: String
  package let mine: String
  package let user: String
  package let time: Moment
  /// The write that put theirs there.
  let write: OperationID?

  init(_ conflict: Conflict, _ type: RecordType?) {
    field = conflict.field
    title = type?.field(conflict.field)?.title ?? Text(conflict.field)
    was = conflict.base ?? ""
    theirs = conflict.theirs ?? ""
    mine = conflict.mine ?? ""
    user = conflict.user
    write = conflict.write
    time = LocalClock.moment(at: conflict.time)
  }
}

/// The fields of one record that two people changed.
package struct EditConflicts: Error {
  package let all: [EditConflict]
}
