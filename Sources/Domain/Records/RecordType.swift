/// A record type apart from its Swift type, for all that treats every type alike.
package struct RecordType: Sendable {
  package let type: any Record.Type
  package let kind: RecordKind
  package let title: Text
  package let singular: Text
  /// For the office only: never a part of a document or an export that leaves the house.
  package let isConfidential: Bool
  /// Shown on the screens of the program only, and written out nowhere.
  package let isProtected: Bool
  /// The fields of the type, then those that all types share.
  package let fields: [FieldDefinition]
  private let positions: [String: Int]
  private let acceptances: [@Sendable (String) -> Bool]
  private let words: @Sendable ([String: String], Reading) -> String
  private let mismatches: @Sendable ([String: String]) -> [FieldProblem]

  package init<R: Record>(_ type: R.Type) {
    self.type = type
    let allFields = R.allFields
    kind = R.kind
    title = R.title
    singular = R.singular
    isConfidential = R.isConfidential
    isProtected = R.isProtected
    acceptances = allFields.map(\.accepts)
    words = { R(values: $0, fields: allFields).label($1) }
    mismatches = { R(values: $0, fields: allFields).problems() }
    fields = allFields.map(\.definition)
    positions = Dictionary(fields.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in
      first
    }
  }

  /// The place of a field in `fields`.
  package func position(of key: String) -> Int? { positions[key] }

  package func field(_ key: String) -> FieldDefinition? { positions[key].map { fields[$0] } }

  /// Whether a stored value is one that the field can hold; unknown fields hold anything.
  package func accepts(_ value: String, in key: String) -> Bool {
    positions[key].map { acceptances[$0](value) } ?? true
  }

  /// The words by which people know a record of these stored values.
  package func label(of values: [String: String], _ reading: Reading) -> String {
    words(values, reading)
  }

  /// Fields that people type.
  package var typedFields: [FieldDefinition] { fields.filter { !$0.isHidden } }

  /// The fields in which records of this type name those of another.
  package func links(to prefix: String) -> [FieldDefinition] {
    fields.filter { $0.kind.target == prefix }
  }

  /// What a new record begins with, by field.
  package var initialValues: [String: String] {
    Dictionary(fields.filter { !$0.initial.isEmpty }.map { ($0.key, $0.initial) }) { first, _ in
      first
    }
  }

  /// All that is wrong with a record of these stored values, field by field.
  package func problems(of values: [String: String]) -> [FieldProblem] {
    let missing = fields.filter { $0.isRequired && (values[$0.key] ?? "").isEmpty }.map { field in
      FieldProblem(
        field: field.key,
        refusal: Refusal(
          de: "„\(field.title.de)“ fehlt.",
          en: "“\(field.title.en)” is missing."
        )
      )
    }
    return missing + mismatches(values)
  }
}

extension Record {
  /// The fields of the type and those that every record has.
  package static var allFields: [Field<Self>] {
    fields + [
      Field("archived", Text(de: "Archiviert seit", en: "Archived since"), .day, at: \.archived)
        .hidden
    ]
  }

  /// A record of stored values by field; unknown fields are left out.
  package init(values: [String: String]) {
    self.init(values: values, fields: Self.allFields)
  }

  /// The same for whoever makes many records and has the list of fields at hand.
  init(values: [String: String], fields: [Field<Self>]) {
    self.init()
    for field in fields {
      if let value = values[field.definition.key] { field.write(&self, value) }
    }
  }
}
