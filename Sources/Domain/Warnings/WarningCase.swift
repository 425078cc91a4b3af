/// One case that a rule found: what is to be told, and the records it rests on.
package struct WarningCase: Hashable, Sendable {
  /// The number of the rule.
  package let warning: Int
  /// What it is about, in one sentence that names the records.
  package let sentence: Text
  /// The records it rests on; the first is the one to go to.
  ///
  /// Empty where the case is that there is no record.
  package let records: [RecordID]
  /// The task of the matrix that it is about, where it is about one.
  package let task: Term?
  /// What tells it apart from other cases of the rule where the records do not: a district, a topic.
  package let terms: [Term]
  /// How soon it wants to be looked at, where that is not what the rule says.
  package let urgency: WarningUrgency?

  package init(
    _ warning: Int,
    _ sentence: Text,
    records: [RecordID],
    task: Term? = nil,
    terms: [Term] = [],
    urgency: WarningUrgency? = nil
  ) {
    self.warning = warning
    self.sentence = sentence
    self.records = records
    self.task = task
    self.terms = terms
    self.urgency = urgency
  }
}
