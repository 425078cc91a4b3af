/// A rule that finds what needs attention, one of W1 to W47 of the requirements.
package struct Warning: Sendable {
  /// The number of the requirements, 7 for W7; 0 for a rule of our own.
  package let number: Int
  package let title: Text
  /// The rule in words, as "why?" shows it.
  package let rule: Text
  /// Where the rule comes from.
  package let source: WarningSource
  /// The numbers it depends on.
  package let thresholds: [Threshold]
  /// Whether its cases are for the office only: never a part of what leaves the house.
  package let isConfidential: Bool
  /// The cases of today.
  package let cases: @Sendable (Office) -> [WarningCase]

  package init(
    _ number: Int,
    _ title: Text,
    rule: Text,
    source: WarningSource,
    thresholds: [Threshold] = [],
    isConfidential: Bool = false,
    cases: @escaping @Sendable (Office) -> [WarningCase]
  ) {
    self.number = number
    self.title = title
    self.rule = rule
    self.source = source
    self.thresholds = thresholds
    self.isConfidential = isConfidential
    self.cases = cases
  }

  /// `W7`, or nothing for a rule of our own.
  package var sign: String { number == 0 ? "" : "W\(number)" }
}
