/// The list of all record types: a new one is its file and a line here.
package enum RecordTypes {
  package static let all: [RecordType] = [
    RecordType(Partner.self),
    RecordType(Contact.self),
    RecordType(Volunteer.self),
    RecordType(Placement.self),
    RecordType(Project.self),
    RecordType(Meeting.self),
    RecordType(AgendaItem.self),
    RecordType(ActionItem.self),
  ]

  private static let byPrefix = Dictionary(all.map { ($0.kind.prefix, $0) }) { first, _ in first }
  private static let byPlural = Dictionary(all.map { ($0.kind.plural, $0) }) { first, _ in first }

  package static func type(prefix: some StringProtocol) -> RecordType? {
    byPrefix[String(prefix)]
  }

  package static func type(plural: String) -> RecordType? { byPlural[plural] }

  /// The types whose records belong to records of this one, with the field that says so.
  package static func owned(by prefix: String) -> [(type: RecordType, field: FieldDefinition)] {
    all.flatMap { type in
      type.fields.filter { $0.isOwner && $0.kind.target == prefix }.map { (type, $0) }
    }
  }
}
