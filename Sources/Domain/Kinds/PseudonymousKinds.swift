extension FieldKind {
  /// The key of a case: letters, digits and few signs, never a name (requirements 140, 150).
  package static let caseKey: FieldKind = {
    var kind = FieldKind(.caseKey) { typed, _ throws(Refusal) in
      let key = typed.split(whereSeparator: \.isWhitespace).joined(separator: "-")
      if key.isEmpty { return "" }
      guard Pseudonym.isCaseKey(key) else {
        throw Refusal(
          de:
            "„\(key)“ sieht nach einem Namen aus. Das Fallkürzel ist ein Zeichen wie K-17 oder Initialen wie A.B.; Namen bleiben draußen.",
          en:
            "“\(key)” looks like a name. The case key is a sign like K-17 or initials like A.B.; names stay outside."
        )
      }
      return key
    }
    kind.hint = Text(de: "z. B. K-17 oder A.B., kein Name", en: "e.g. K-17 or A.B., no name")
    return kind
  }()

  /// Words in one line about a case, without what tells who somebody is.
  package static let pseudonymousLine = pseudonymous(.line)

  /// A text about a case, without what tells who somebody is.
  package static let pseudonymousNote = pseudonymous(.note)

  private static func pseudonymous(_ base: FieldKind) -> FieldKind {
    var kind = base
    let understand = base.understand
    kind.understand = { typed, typing throws(Refusal) in
      if let trace = Pseudonym.trace(in: typed) {
        throw Refusal(
          de:
            "„\(trace)“ sagt, wer die Person ist. Hier stehen keine Namen, Adressen, Nummern oder Geburtstage; schreiben Sie z. B. „die Person“.",
          en:
            "“\(trace)” tells who the person is. No names, addresses, numbers or birthdays belong here; write “the person”, for example."
        )
      }
      return try understand(typed, typing)
    }
    return kind
  }
}
