/// A language that somebody speaks and how well, on disk as `prs:fluent`.
package struct LanguageSkill: Hashable, Sendable {
  package let language: Term
  /// Empty where it was not asked.
  package let level: Term

  package init(_ language: Term, _ level: Term) {
    self.language = language
    self.level = level
  }
}

extension LanguageSkill: ListedValue {
  package init?(stored: String) {
    let parts = StoredList.parts(of: stored, separator: UInt8(ascii: ":"))
    guard let language = parts.first else { return nil }
    self.language = Term(language)
    level = Term(parts.count > 1 ? parts[1] : "")
  }

  package var stored: String {
    level.key.isEmpty ? language.key : "\(language.key):\(level.key)"
  }
}
