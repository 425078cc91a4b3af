/// A part of a person's name.
package enum NamePart: Sendable {
  case first
  case last
}

/// What identifies the person, or the organisation, that a record is about.
extension RecordType {
  /// The names of all combinations of the values that stand or stood in the record.
  package func names(in values: [String: [String]]) -> [(first: String, last: String)] {
    func all(_ part: NamePart) -> [String] {
      let found = fields.filter { $0.namePart == part }.flatMap { values[$0.key] ?? [] }
      return found.isEmpty ? [""] : found
    }
    if fields.contains(where: { $0.namePart != nil }) {
      return all(.last).flatMap { last in all(.first).map { ($0, last) } }
    }
    let name = fields.first { $0.isRequired && $0.kind.name == .line }
    return name.flatMap { values[$0.key] }?.map { ("", $0) } ?? []
  }

  /// Whether its records are about one person each.
  package var isPerson: Bool { fields.contains { $0.namePart != nil } }

  /// Whether its records are people or organisations, and not what they do.
  package var isReached: Bool {
    fields.contains { $0.kind.name == .email || $0.kind.name == .phone }
  }

  /// What sort of text a field holds; `nil` where nobody is spoken of.
  package func scope(of field: FieldDefinition) -> PersonMentions.Scope? {
    switch field.kind.name {
    case .note: .note
    case .line where field.namePart == nil: isReached ? .name : .title
    default: nil
    }
  }

  /// Where people of this type live.
  package var streets: [String] {
    fields.filter { $0.key == "street" && $0.privacy != .open }.map(\.key)
  }

  /// When people of this type were born.
  package var birthdays: [String] {
    fields.filter { $0.key == "birthday" && $0.privacy != .open }.map(\.key)
  }

  /// The fields by which a person is reached, and told from others of the same name.
  package var reach: [String] {
    fields.filter {
      $0.privacy != .open && ($0.kind.name == .email || $0.kind.name == .phone)
    }.map(\.key)
  }
}
