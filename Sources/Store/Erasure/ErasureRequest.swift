/// What is to be erased, and what takes the place of values that are cleaned.
package struct ErasureRequest: Sendable {
  /// Nothing that was ever written to these records stays.
  package var records: [String]
  /// The values that stay in fields whose earlier values go.
  package var cleaned: [Change]
  /// Transactions and undos whose remark goes.
  package var remarks: [OperationID]
  /// On what ground, without any data of the person.
  package var reason: String

  package init(
    records: [String],
    cleaned: [Change] = [],
    remarks: [OperationID] = [],
    reason: String
  ) {
    self.records = records
    self.cleaned = cleaned
    self.remarks = remarks
    self.reason = reason
  }
}
