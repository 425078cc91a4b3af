/// What one `erase` line says: which records and which earlier values are to be gone.
///
/// It names them and never holds what they said. The line also carries the values that take the
/// place of erased ones, such as a note without the name of the person.
package struct Erasure: Hashable, Sendable {
  /// One field of one record.
  package struct Place: Hashable, Sendable {
    package let record: String
    package let field: String
  }

  package let operation: OperationID
  /// Milliseconds since 1970.
  package var time: UInt64 { HybridClock.milliseconds(stamp) }
  /// Everything that was ever written to these is gone, whenever and wherever it was written.
  package let records: [String]
  /// What was written to these before is gone; what stands there now came with the erasure.
  package internal(set) var places: [Place]
  /// The transactions and undos whose remark is gone.
  package let remarks: [OperationID]
  let stamp: UInt64

  init(
    operation: OperationID,
    stamp: UInt64,
    records: [String],
    places: [Place],
    remarks: [OperationID]
  ) {
    self.operation = operation
    self.stamp = stamp
    self.records = records
    self.places = places
    self.remarks = remarks
  }

  /// Reads an `erase` line; `nil` when it is none that can be read.
  init?(_ line: JournalLine) {
    guard line.header.kind == .erase else { return nil }
    let base = line.source.base
    let records = LineMember.texts("r", of: line) ?? []
    let remarks = LineMember.texts("o", of: line) ?? []
    var changes: [RawChange] = []
    if line.header.changes > 0, !line.changes(into: &changes) { return nil }
    self.init(
      operation: line.operation,
      stamp: line.header.stamp,
      records: records,
      places: changes.map {
        Place(record: JSONText.string(base, $0.record), field: JSONText.string(base, $0.field))
      },
      remarks: remarks.compactMap { OperationID($0) }
    )
  }
}
