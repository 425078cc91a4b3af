package import Domain

/// What the store holds already, as far as an import must know it.
package struct ExistingRecords {
  /// The records of a kind by its prefix, each with its stored values by field.
  package let records: (String) -> [(id: RecordID, values: [String: String])]

  package init(_ records: @escaping (String) -> [(id: RecordID, values: [String: String])]) {
    self.records = records
  }

  /// A store with nothing in it.
  package static var none: ExistingRecords { ExistingRecords { _ in [] } }
}
