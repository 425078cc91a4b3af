/// A record with its identity.
package struct Entry<R: Record>: Sendable {
  package let id: RecordID
  package let record: R

  package init(_ id: RecordID, _ record: R) {
    self.id = id
    self.record = record
  }

  /// Whether it is not archived.
  package var isInUse: Bool { record.archived == nil }

  /// Whether it was not archived yet on a day.
  func isInUse(on day: Day) -> Bool { record.archived.map { $0 > day } ?? true }
}
