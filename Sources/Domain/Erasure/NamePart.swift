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

  /// The fields by which a person is reached, and told from others of the same name.
  package var reach: [String] {
    fields.filter {
      $0.privacy != .open && ($0.kind.name == .email || $0.kind.name == .phone)
    }.map(\.key)
  }
}
