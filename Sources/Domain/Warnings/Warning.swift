/// A rule that finds what needs attention: W1 to W47 of the requirements, and from 101 our own.
package struct Warning: Sendable {
  /// The number of the requirements, 7 for W7; never used for another rule.
  package let number: Int
  package let title: Text
  /// How soon its cases want to be looked at, where a case does not say it itself.
  package let urgency: WarningUrgency
  /// The pane whose work it is.
  package let area: WarningArea
  /// What one can do about its cases.
  package let action: WarningAction
  /// The rule in words, as "why?" shows it.
  package let rule: Text
  /// Where the rule comes from.
  package let source: WarningSource
  /// The numbers it depends on.
  package let thresholds: [Threshold]
  /// Whether its cases are for the office only: never a part of what leaves the house.
  package let isConfidential: Bool
  /// The cases of today.
  package let cases: @Sendable (OfficeBooks) -> [WarningCase]

  package init(
    _ number: Int,
    _ title: Text,
    urgency: WarningUrgency,
    area: WarningArea,
    action: WarningAction,
    rule: Text,
    source: WarningSource,
    thresholds: [Threshold] = [],
    isConfidential: Bool = false,
    books cases: @escaping @Sendable (OfficeBooks) -> [WarningCase]
  ) {
    self.number = number
    self.title = title
    self.urgency = urgency
    self.area = area
    self.action = action
    self.rule = rule
    self.source = source
    self.thresholds = thresholds
    self.isConfidential = isConfidential
    self.cases = cases
  }

  /// A rule that looks at the records alone.
  package init(
    _ number: Int,
    _ title: Text,
    urgency: WarningUrgency,
    area: WarningArea,
    action: WarningAction,
    rule: Text,
    source: WarningSource,
    thresholds: [Threshold] = [],
    isConfidential: Bool = false,
    cases: @escaping @Sendable (Office) -> [WarningCase]
  ) {
    self.init(
      number,
      title,
      urgency: urgency,
      area: area,
      action: action,
      rule: rule,
      source: source,
      thresholds: thresholds,
      isConfidential: isConfidential,
      books: { cases($0.office) }
    )
  }

  /// The cases of today in an office.
  package func cases(_ office: Office) -> [WarningCase] { cases(OfficeBooks(office)) }

  /// `W7`.
  package var sign: String { "W\(number)" }
}
