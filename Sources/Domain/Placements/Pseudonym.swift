/// What tells who a person is, so that it is kept out of texts about cases (requirement 150).
package enum Pseudonym {
  /// Whether a text is a key like `K-17` or initials like `A.B.`, and no name.
  package static func isCaseKey(_ text: String) -> Bool {
    guard (1...12).contains(text.count), text.allSatisfy({ isKeySign($0) }) else { return false }
    // Three letters in a row may be a name already; with a digit they are a key (`ABC7`).
    let runs = text.split { !$0.isLetter }
    let hasDigit = text.contains(where: \.isNumber)
    return runs.allSatisfy { run in
      run.count <= 2 || (hasDigit && run.count <= 4 && run.allSatisfy(\.isUppercase))
    }
  }

  private static func isKeySign(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || ".-/_".contains(sign)
  }

  /// What in a text tells who a person is: an address of mail, a number, a street, a form of address
  /// with a name; nil where there is no such thing.
  package static func trace(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for (index, word) in words.enumerated() {
      if word.contains("@") { return word }
      let isAddress = ["herr", "herrn", "frau", "familie", "fam.", "mr", "mrs", "ms"]
      guard isAddress.contains(Folding.fold(word)), index + 1 < words.count,
        words[index + 1].first?.isUppercase == true
      else { continue }
      return "\(word) \(words[index + 1])"
    }
    return nil
  }
}
