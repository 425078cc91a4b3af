/// One case that a rule found: what is to be told, and the records it rests on.
package struct WarningCase: Hashable, Sendable {
  /// The number of the rule.
  package let warning: Int
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
  private let words: @Sendable () -> Text

  /// The sentence is made when it is asked for; it must rest on nothing that could change until then.
  package init(
    _ warning: Int,
    _ sentence: @autoclosure @escaping @Sendable () -> Text,
    records: [RecordID],
    task: Term? = nil,
    terms: [Term] = [],
    urgency: WarningUrgency? = nil
  ) {
    self.warning = warning
    words = sentence
    self.records = records
    self.task = task
    self.terms = terms
    self.urgency = urgency
  }

  /// What it is about, in one sentence that names the records.
  package var sentence: Text { words() }

  // The sentence is made when it is shown: what it tells beyond these, such as a day, may change
  // while the case stays the same.
  package static func == (left: WarningCase, right: WarningCase) -> Bool {
    left.warning == right.warning && left.records == right.records && left.task == right.task
      && left.terms == right.terms && left.urgency == right.urgency
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(warning)
    hasher.combine(records)
    hasher.combine(task)
    hasher.combine(terms)
    hasher.combine(urgency)
  }
}
