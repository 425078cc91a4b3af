/// Asking whose change it was.
extension Store {
  /// Whether this user wrote it, on this machine: the same login elsewhere may be another person.
  package func isMine(_ entry: HistoryEntry) -> Bool {
    entry.id.site == journal.own?.site && ExactText.isSame(entry.user, user)
  }

  /// Whether the operation was written on this machine.
  package func isHere(_ operation: OperationID) -> Bool { operation.site == journal.ownSite }
}
