/// A rule that finds what needs attention, one of W1 to W47 of the requirements.
package struct Warning: Sendable {
  /// The number of the requirements, 7 for W7; 0 for a rule of our own.
  package let number: Int
  package let title: Text
  /// The rule in words, as "why?" shows it.
  package let rule: Text
  /// Where the rule comes from.
  package let source: String
  /// The numbers it depends on.
  package let thresholds: [Threshold]
  /// The cases of today.
  package let cases: @Sendable (Office) -> [WarningCase]

  package init(
    _ number: Int,
    _ title: Text,
    rule: Text,
    source: String,
    thresholds: [Threshold] = [],
    cases: @escaping @Sendable (Office) -> [WarningCase]
  ) {
    self.number = number
    self.title = title
    self.rule = rule
    self.source = source
    self.thresholds = thresholds
    self.cases = cases
  }

  /// `W7`, or nothing for a rule of our own.
  package var sign: String { number == 0 ? "" : "W\(number)" }
}
