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
    let parts = stored.split(separator: ":", maxSplits: 1)
    guard let language = parts.first else { return nil }
    self.language = Term(String(language))
    level = Term(parts.count > 1 ? String(parts[1]) : "")
  }

  package var stored: String {
    level.key.isEmpty ? language.key : "\(language.key):\(level.key)"
  }
}
