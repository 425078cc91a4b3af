extension FieldKind {
  /// Words in one line.
  package static let line = FieldKind(.line) { typed, _ in
    typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Text of several lines.
  package static let note: FieldKind = {
    var kind = FieldKind(.note) { typed, _ in
      var lines = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
      return lines.joined(separator: "\n")
    }
    kind.entry = .note
    return kind
  }()

  /// Said as yes or not at all.
  package static let flag: FieldKind = {
    let yes = Vocabulary([("yes", Text(de: "ja", en: "yes"))])
    var kind = FieldKind.choice(yes)
    kind.name = .flag
    kind.understand = { typed, typing throws(Refusal) in
      let word = Folding.fold(typed.filter { !$0.isWhitespace })
      if ["nein", "no", "n", "0", "false"].contains(word) { return "" }
      return try yes.key(
        meaning: ["1", "true", "x"].contains(word) ? "yes" : word,
        typing.language
      )
    }
    return kind
  }()

  /// A telephone number as people write it: digits, spaces and `+ - / ( )`.
  package static let phone: FieldKind = {
    var kind = FieldKind(.phone) { typed, _ throws(Refusal) in
      let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let digits = words.count { "0123456789".contains($0) }
      let isNumber = words.allSatisfy { "0123456789+-–/() .".contains($0) }
      // E.164 allows fifteen digits; local numbers have three or more.
      guard words.isEmpty || (isNumber && (3...15).contains(digits)) else {
        throw Refusal(
          de: "„\(words)“ ist keine Telefonnummer: 3 bis 15 Ziffern, dazu + - / ( ).",
          en: "“\(words)” is no telephone number: 3 to 15 digits, and + - / ( )."
        )
      }
      return words
    }
    kind.hint = Text(de: "z. B. 0345 47110-0", en: "e.g. +49 345 47110-0")
    return kind
  }()

  /// An e-mail address.
  package static let email: FieldKind = {
    var kind = FieldKind(.email) { typed, _ throws(Refusal) in
      let address = typed.filter { !$0.isWhitespace }
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress =
        parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
        && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".") && !parts[1].contains("..")
        && !address.contains { ",;:<>()[]\"\\".contains($0) }
      guard address.isEmpty || isAddress else {
        throw Refusal(
          de: "„\(typed)“ ist keine E-Mail-Adresse: Es fehlt etwas wie name@beispiel.de.",
          en: "“\(typed)” is no e-mail address: it should read like name@example.org."
        )
      }
      return address
    }
    kind.hint = Text(de: "name@beispiel.de", en: "name@example.org")
    return kind
  }()

  /// A German postal code of five digits.
  package static let postalCode: FieldKind = {
    var kind = FieldKind(.postalCode) { typed, _ throws(Refusal) in
      let code = typed.filter { !$0.isWhitespace }
      let isCode = code.utf8.count == 5 && code.utf8.allSatisfy { (48...57).contains($0) }
      guard code.isEmpty || isCode else {
        throw Refusal(
          de: "„\(typed)“ ist keine Postleitzahl: Es sind fünf Ziffern.",
          en: "“\(typed)” is no postal code: it has five digits."
        )
      }
      return code
    }
    kind.hint = Text(de: "fünf Ziffern", en: "five digits")
    return kind
  }()
}
