extension FieldKind {
  /// The key of a case: letters, digits and few signs, never a name (requirements 140, 150).
  package static let caseKey: FieldKind = {
    var kind = FieldKind(.caseKey) { typed, typing throws(Refusal) in
      let words = typed.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { return "" }
      let isKnown = [Volunteer.kind.prefix, Contact.kind.prefix].contains { prefix in
        !typing.find(prefix, words.joined(separator: " ")).isEmpty
      }
      if isKnown { throw CaseKey.refusal(naming: words.joined(separator: " ")) }
      let joined = words.joined(separator: "-")
      // `k-17` is typed in haste; a word stays what it is, and is refused as a name.
      let key = joined.split { !$0.isLetter }.allSatisfy { $0.count < 3 } ? cased(joined) : joined
      if let problem = CaseKey.problem(key) { throw problem }
      return key
    }
    kind.hint = Text(de: "z. B. K-17 oder A.B., kein Name", en: "e.g. K-17 or A.B., no name")
    kind.isPseudonymous = true
    return kind
  }()

  /// In capitals where nothing in it has one; `17b` and `A.b.` stay.
  private static func cased(_ key: String) -> String {
    let isPlain = key.first?.isLetter == true && !key.contains(where: \.isUppercase)
    return isPlain ? key.uppercased() : key
  }

  /// Words in one line about a case, without what tells who somebody is.
  package static let pseudonymousLine = pseudonymous(.line)

  /// A text about a case, without what tells who somebody is.
  package static let pseudonymousNote = pseudonymous(.note)

  private static func pseudonymous(_ base: FieldKind) -> FieldKind {
    var kind = base
    let understand = base.understand
    kind.understand = { typed, typing throws(Refusal) in
      if let trace = PersonTrace.first(in: typed, typing) { throw trace.refusal }
      return try understand(typed, typing)
    }
    kind.isPseudonymous = true
    return kind
  }
}
