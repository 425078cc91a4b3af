/// What somebody typed to find records: words in any order, `field:value`, `!` to exclude.
package struct Filter: Hashable, Sendable {
  package struct Word: Hashable, Sendable {
    /// The field that must hold the word; nil for any.
    package let field: Int?
    package let isExcluded: Bool
    /// Folded UTF-8.
    package let text: [UInt8]
    /// The word with ae, oe, ue as a, o, u, where that differs.
    package let variant: [UInt8]?
  }

  package let words: [Word]

  package init(_ typed: String, type: RecordType) {
    let titles = type.fields.enumerated().flatMap { index, field in
      [field.key, field.title.de, field.title.en].map { (Folding.fold($0), index) }
    }
    words = typed.split(whereSeparator: \.isWhitespace).compactMap { part in
      var body = part
      let isExcluded = body.hasPrefix("!")
      if isExcluded { body = body.dropFirst() }
      var field: Int?
      if let colon = body.firstIndex(of: ":") {
        let name = Folding.fold(String(body[..<colon]))
        // "ort:" and "org:" mean the first field whose name begins so.
        if !name.isEmpty {
          field = titles.first { $0.0 == name }?.1 ?? titles.first { $0.0.hasPrefix(name) }?.1
        }
        if field != nil { body = body[body.index(after: colon)...] }
      }
      let folded = Folding.fold(String(body))
      guard !folded.isEmpty else { return nil }
      let collapsed = Folding.collapse(folded)
      return Word(
        field: field,
        isExcluded: isExcluded,
        text: Array(folded.utf8),
        variant: collapsed == folded ? nil : Array(collapsed.utf8)
      )
    }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether every record that this filter finds is found by the other too.
  package func narrows(_ other: Filter) -> Bool {
    guard words.count >= other.words.count else { return false }
    return zip(words, other.words).allSatisfy { $0.narrows($1) }
  }
}

extension Filter.Word {
  fileprivate func narrows(_ other: Filter.Word) -> Bool {
    if self == other { return true }
    guard field == other.field, !isExcluded, !other.isExcluded else { return false }
    // A longer spelling may collapse to another variant, which the shorter one never looked for.
    return variant == nil && other.variant == nil && text.starts(with: other.text)
  }
}
