/// How the terms of one vocabulary keep apart.
extension OfficeTerm {
  /// Why this term cannot stand beside the others of the office: each name means one term.
  package func clash(with others: [OfficeTerm]) -> FieldProblem? {
    guard let vocabulary = Vocabularies.named(vocabulary.key) else { return nil }
    let entries = OfficeTerms(others)[vocabulary].entries.filter { $0.term.key != key }
    for (field, name) in [("label-de", german), ("label-en", english), ("key", key)] {
      let folded = Folding.fold(name)
      guard !folded.isEmpty,
        let entry = entries.first(where: { $0.names.contains { Folding.fold($0) == folded } })
      else { continue }
      return FieldProblem(field: field, refusal: Self.refusal(name, entry))
    }
    return nil
  }

  private static func refusal(_ name: String, _ entry: Vocabulary.Entry) -> Refusal {
    let hidden =
      entry.isHidden ? Text(de: " (nicht mehr angeboten)", en: " (no longer offered)") : Text("")
    return Refusal(
      de: "„\(name)“ meint in dieser Liste schon „\(entry.label.de)“\(hidden.de).",
      en: "“\(name)” already means “\(entry.label.en)” in this vocabulary\(hidden.en)."
    )
  }

  /// The key of a new term: the word that records hold already, else letters of the label.
  ///
  /// `used` are the words that records hold and that are no entry of the vocabulary; `spare` is the
  /// key where the label has no letters that a key may have.
  package func makeKey(among others: [OfficeTerm], used: [String], spare: String) -> String {
    let folded = Folding.fold(german)
    if let word = used.first(where: { Folding.fold($0) == folded }) { return word }
    guard let vocabulary = Vocabularies.named(vocabulary.key) else { return spare }
    let names = OfficeTerms(others)[vocabulary].entries.flatMap(\.names) + used
    let taken = Set(names.map(Folding.fold))
    let base = Self.slug(folded)
    guard !base.isEmpty else { return spare }
    if !taken.contains(base) { return base }
    return (2...(taken.count + 2)).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) }
      ?? spare
  }

  /// Letters a to z, digits and single hyphens between them.
  private static func slug(_ folded: String) -> String {
    let parts = folded.utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    // A letter of another script is no gap: what is left would say something else.
    let isWhole = folded.unicodeScalars.allSatisfy { $0.isASCII || !$0.properties.isAlphabetic }
    return isWhole ? String(words.joined(separator: "-").prefix(40)) : ""
  }
}
