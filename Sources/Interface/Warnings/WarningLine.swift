import Domain
import Workspace

/// A row of the screen of warnings.
enum WarningLine {
  case heading(Text, count: Int)
  case entry(Warning, WarningCase)
  case aside(SnoozedCase)

  var isEntry: Bool { if case .heading = self { false } else { true } }

  var found: WarningCase? {
    switch self {
    case .heading: nil
    case .entry(_, let one): one
    case .aside(let one): one.found
    }
  }

  /// The rows of rules and their cases, in the order of the rules, then of what is put aside.
  static func all(
    _ groups: [(rule: Warning, cases: [WarningCase])],
    aside: [SnoozedCase] = []
  ) -> [WarningLine] {
    let rows = groups.flatMap { rule, cases -> [WarningLine] in
      [.heading(rule.name, count: cases.count)] + cases.map { .entry(rule, $0) }
    }
    guard !aside.isEmpty else { return rows }
    let title = Text(de: "Zurückgestellt", en: "Put aside")
    return rows + [.heading(title, count: aside.count)] + aside.map { .aside($0) }
  }
}

extension Warning {
  /// `W7 Vereinbarung läuft ab`.
  var name: Text { Text("\(sign) ") + title }

  func name(_ language: Language) -> String { name[language] }
}
