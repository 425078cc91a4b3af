/// Whether a condition is met, as far as the records tell.
package enum Fulfilment: String, Sendable {
  case met
  case notMet = "not-met"
  case unknown
}

/// One condition, and what the records tell of it.
package struct Criterion: Sendable {
  /// Stable.
  package let key: String
  package let title: Text
  /// What is asked for.
  package let rule: Text
  package let result: Fulfilment
  /// Whether the records can tell at all; what they cannot is settled with the application.
  package let isDecisive: Bool
  /// Why the result is what it is, in a sentence.
  private let words: @Sendable () -> Text

  init(_ condition: HonourCondition, _ honour: Honour, _ finding: HonourCondition.Finding) {
    key = condition.key
    title = condition.title
    rule = condition.rule(honour.terms)
    isDecisive = condition.isDecisive
    result = finding.result
    words = finding.words
  }

  package var reason: Text { words() }
}
