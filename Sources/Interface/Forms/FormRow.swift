import Domain

/// A row of a form: a field, or the heading of those that follow.
enum FormRow: Equatable {
  case heading(Text)
  case field(Int)

  var isHeading: Bool { if case .heading = self { true } else { false } }

  static func all(_ fields: [FormField], withHeadings: Bool) -> [FormRow] {
    fields.enumerated().flatMap { index, field -> [FormRow] in
      guard withHeadings, let section = field.definition.section else { return [.field(index)] }
      return [.heading(section), .field(index)]
    }
  }
}
