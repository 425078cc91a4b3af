import Domain

/// What the rules found, by rule and by record.
struct FoundCases {
  private let results: [RuleResult]

  /// Takes what each rule found, in the order of the rules.
  init(_ results: [RuleResult]) {
    self.results = results.filter { !$0.cases.isEmpty }
  }

  /// The rules that found something, each with its cases.
  var groups: [(rule: Warning, cases: [WarningCase])] { results.map { ($0.rule, $0.cases) } }

  /// Whether there is a case that rests on a record.
  func concern(_ id: RecordID) -> Bool { results.contains { $0.concerns(id) } }

  /// The cases that rest on a record.
  func about(_ id: RecordID) -> [WarningCase] { results.flatMap { $0.cases(about: id) } }
}
