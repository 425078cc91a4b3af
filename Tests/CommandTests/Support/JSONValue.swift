/// A JSON text, read strictly.
enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Nil where the text is no JSON.
  init?(_ text: String) {
    var reader = JSONReader(text)
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  var keys: Set<String> {
    if case .object(let members) = self { return Set(members.keys) }
    return []
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    return []
  }
}
