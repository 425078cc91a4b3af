/// Reads one JSON value without blanks between its parts, as the program writes it.
struct JSONReader {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ text: String) {
    rest = Array(text.unicodeScalars)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func value() -> JSONValue? {
    switch rest.first {
    case "{": object()
    case "[": array()
    case "\"": string().map { .string($0) }
    case "t": take("true") ? .flag(true) : nil
    case "f": take("false") ? .flag(false) : nil
    case "n": take("null") ? .null : nil
    default: number()
    }
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest.removeFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func object() -> JSONValue? {
    guard take("{") else { return nil }
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      guard let key = string(), members[key] == nil, take(":"), let value = value() else {
        return nil
      }
      members[key] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array() -> JSONValue? {
    guard take("[") else { return nil }
    var items: [JSONValue] = []
    if take("]") { return .array(items) }
    repeat {
      guard let value = value() else { return nil }
      items.append(value)
    } while take(",")
    return take("]") ? .array(items) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text = ""
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return text
      case "\\":
        guard let escaped = escape() else { return nil }
        text.unicodeScalars.append(escaped)
      case "\u{0}"..<" ": return nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "\"": return "\""
    case "\\": return "\\"
    case "u":
      let digits = String(String.UnicodeScalarView(rest.prefix(4)))
      rest = rest.dropFirst(4)
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  private mutating func number() -> JSONValue? {
    let digits = rest.prefix { $0 == "-" || ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    let text = String(String.UnicodeScalarView(digits))
    return Int(text) == nil ? nil : .number(text)
  }
}
