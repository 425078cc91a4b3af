/// A language that somebody knows, and how well spoken and written, on disk as `prs:fluent:good`.
package struct LanguageSkill: Hashable, Sendable {
  package let language: Term
  /// How well it is spoken; empty where it was not asked.
  package let level: Term
  /// How well it is written; empty where it was not asked.
  package let written: Term

  package init(_ language: Term, _ level: Term, written: Term = .none) {
    self.language = language
    self.level = level
    self.written = written
  }

  /// Whether it is spoken at least so well; whoever was not asked speaks it only somehow.
  package func isSpoken(atLeast least: Term?) -> Bool {
    guard let least, least != .none else { return true }
    guard let place = LanguageSkill.rank(level), let bound = LanguageSkill.rank(least) else {
      return false
    }
    return place <= bound
  }

  /// 0 for the best level; nil for what is none.
  package static func rank(_ level: Term) -> Int? {
    Vocabulary.languageLevels.entries.firstIndex { $0.term == level }
  }
}

extension LanguageSkill: ListedValue {
  package init?(stored: String) {
    let parts = stored.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let language = parts.first, !language.isEmpty else { return nil }
    self.language = Term(language)
    level = Term(parts.count > 1 ? parts[1] : "")
    written = Term(parts.count > 2 ? parts[2] : "")
  }

  package var stored: String {
    if !written.key.isEmpty { return "\(language.key):\(level.key):\(written.key)" }
    return level.key.isEmpty ? language.key : "\(language.key):\(level.key)"
  }
}
