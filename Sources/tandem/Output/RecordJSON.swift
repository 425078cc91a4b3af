import Domain

/// A record as JSON: `id`, then every field of its type by key, for each record of a kind alike.
enum RecordJSON {
  static func line(_ id: RecordID, _ type: RecordType, value: (Int) -> String) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(id.text)
      for (index, field) in type.fields.enumerated() {
        line.key(field.key)
        append(value(index), field.kind, to: &line)
      }
    }
    return line
  }

  private static func append(_ stored: String, _ kind: FieldKind, to line: inout JSONLine) {
    switch kind.name {
    case .choices, .links, .languages: line.strings(StoredList.parts(of: stored))
    case .flag: line.flag(!stored.isEmpty)
    case .number, .duration: line.number(Int(stored))
    default: line.string(orNull: stored)
    }
  }
}
