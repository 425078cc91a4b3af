/// A record with its identity.
package struct Entry<R: Record>: Sendable {
  package let id: RecordID
  // A record holds dozens of texts; behind one reference an entry is copied at no cost.
  private let box: Box

  private final class Box: Sendable {
    let record: R

    init(_ record: R) { self.record = record }
  }

  package init(_ id: RecordID, _ record: R) {
    self.id = id
    box = Box(record)
  }

  package var record: R { box.record }

  /// Whether it is not archived.
  package var isInUse: Bool { record.archived == nil }

  /// Whether it was not archived yet on a day.
  func isInUse(on day: Day) -> Bool { record.archived.map { $0 > day } ?? true }
}
