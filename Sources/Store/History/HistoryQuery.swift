/// Which entries of the history are wanted; what is `nil` does not narrow it.
package struct HistoryQuery: Hashable, Sendable {
  /// Only what changed this record, and what was taken back or brought again of it.
  package var record: String?
  package var user: String?
  /// Only what touches records `kind:*`.
  package var kind: String?
  /// Milliseconds since 1970, this one included.
  package var from: UInt64?
  /// Milliseconds since 1970, this one included.
  package var to: UInt64?
  /// Only what is older than this entry, to go on where an earlier answer ended.
  package var before: OperationID?
  package var limit: Int?

  package init(
    record: String? = nil,
    user: String? = nil,
    kind: String? = nil,
    from: UInt64? = nil,
    to: UInt64? = nil,
    before: OperationID? = nil,
    limit: Int? = nil
  ) {
    self.record = record
    self.user = user
    self.kind = kind
    self.from = from
    self.to = to
    self.before = before
    self.limit = limit
  }
}
