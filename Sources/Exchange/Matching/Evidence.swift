import Domain

/// Whether two values of a field mean the same, however they are written.
enum Evidence {
  /// Nil where one of them is missing.
  static func agree(_ left: String?, _ right: String?, _ field: FieldDefinition) -> Bool? {
    guard let left, let right, !left.isEmpty, !right.isEmpty else { return nil }
    if left == right { return true }
    if field.kind.entry == .links {
      return !Set(left.split(separator: ",")).isDisjoint(with: right.split(separator: ","))
    }
    switch field.kind.name {
    case .phone: return digits(left) == digits(right)
    case .email, .line: return Folding.fold(left) == Folding.fold(right)
    default: return false
    }
  }

  /// `+49 345` and `0049 345` are dialled as `0345`.
  private static func digits(_ number: String) -> String {
    let digits = number.filter { $0.isNumber }
    for prefix in ["0049", "49"] where digits.hasPrefix(prefix) {
      if prefix == "49", !number.hasPrefix("+") { continue }
      return "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
    }
    return digits
  }
}
