package import Domain

/// A document that there is of each record of one type.
package struct RecordDocument: Sendable {
  /// The word of commands, once only among the documents of a type.
  package let name: String
  package let title: Text
  package let kind: RecordKind
  private let make:
    @Sendable (RecordID, [String: String], Office, Reading) throws(Refusal) -> Document

  package init<R: Record>(
    _ name: String,
    _ title: Text,
    of _: R.Type,
    make: @escaping @Sendable (Entry<R>, Office, Reading) throws(Refusal) -> Document
  ) {
    self.name = name
    self.title = title
    kind = R.kind
    self.make = { id, values, office, reading throws(Refusal) in
      try make(Entry(id, R(values: values)), office, reading)
    }
  }

  /// The document of a record of that type, of its stored values.
  ///
  /// `reading` must be German and have no words for what was erased. Throws where there must be
  /// none of this record.
  package func document(
    of id: RecordID,
    _ values: [String: String],
    in office: Office,
    reading: Reading
  ) throws(Refusal) -> Document {
    try make(id, values, office, reading)
  }
}
