import Domain

/// A row of the screen of warnings.
enum WarningLine {
  case heading(Warning, count: Int)
  case entry(Warning, WarningCase)

  var isEntry: Bool { if case .entry = self { true } else { false } }

  /// The rows of rules and their cases, in the order of the rules.
  static func all(_ groups: [(rule: Warning, cases: [WarningCase])]) -> [WarningLine] {
    groups.flatMap { rule, cases in
      [.heading(rule, count: cases.count)] + cases.map { .entry(rule, $0) }
    }
  }
}

extension Warning {
  /// `W7 Vereinbarung läuft ab`; a rule of our own has no number.
  func name(_ language: Language) -> String {
    [sign, title[language]].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
