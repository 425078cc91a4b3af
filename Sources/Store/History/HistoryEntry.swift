/// One transaction, or one undo or redo, as it stands in the journal.
package struct HistoryEntry: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case set
    case undo
    case redo
    /// Data that is gone for good.
    case erase
  }

  /// One field that a transaction changed.
  package struct Change: Hashable, Sendable {
    package let record: String
    package let field: String
    package let old: String?
    package let new: String?
  }

  package let id: OperationID
  /// Milliseconds since 1970.
  package let time: UInt64
  package let user: String
  package let kind: Kind
  package let changes: [Change]
  /// The records whose data an erasure took.
  package let erased: [String]
  /// The remark of a transaction, the reason of an undo, the ground of an erasure.
  package let note: String?
  /// The transaction that an undo or redo names.
  package let target: OperationID?
  /// Whether it counts: a transaction that is not undone, an undo or redo that nothing newer
  /// replaced.
  package let isLive: Bool
}
