/// A thing that the office keeps: one type is one file, and its fields are one list.
package protocol Record: Sendable {
  static var kind: RecordKind { get }
  /// What many of them are called.
  static var title: Text { get }
  /// What one of them is called.
  static var singular: Text { get }
  static var fields: [Field<Self>] { get }
  /// Whether these records are for the office only: never a part of what leaves the house.
  static var isConfidential: Bool { get }
  /// Whether these records are shown on the screens of the program only, and written out nowhere.
  static var isProtected: Bool { get }

  init()

  /// The words by which people know this record: in links, questions and the history.
  func label(_ reading: Reading) -> String

  /// Since when the record is out of use but kept; nil while it is in use.
  var archived: Day? { get set }

  /// What does not fit together although each field for itself is right.
  func problems() -> [FieldProblem]
}

extension Record {
  package static var isConfidential: Bool { false }

  package static var isProtected: Bool { false }

  package func problems() -> [FieldProblem] { [] }
}

/// A sentence about one field of a record.
package struct FieldProblem: Hashable, Sendable {
  package let field: String
  package let refusal: Refusal

  package init(field: String, refusal: Refusal) {
    self.field = field
    self.refusal = refusal
  }
}
