/// The way of one type of records from state to state: what comes next, what is asked, and what is
/// written then.
package struct RecordLife: Sendable {
  package typealias Values = [(field: String, value: String)]

  /// One record whose state changes.
  package struct Subject: Sendable {
    package let id: RecordID
    /// The stored values by field.
    package let values: [String: String]

    package init(_ id: RecordID, _ values: [String: String]) {
      self.id = id
      self.values = values
    }

    package var state: Term { Term(values["state"] ?? "") }

    package func day(_ field: String) -> Day? { values[field].flatMap { Day(stored: $0) } }
  }

  package let kind: RecordKind
  package let states: Vocabulary
  /// The words of steps that are no states, such as a review.
  package var steps: [String: Text] = [:]
  /// The steps that may come next, the usual one first.
  package let next: @Sendable (Term) -> [Term]
  /// The stored values of the record that change with a step.
  package let values: @Sendable (Subject, Term, Office) -> Values
  /// What changes in other records with it.
  package var effects: @Sendable (Subject, Term, Office) -> [LifeEffect] = { _, _, _ in [] }
  /// What is asked before it is written.
  package var questions: @Sendable (Subject, Term, Office) -> [LifeQuestion] = { _, _, _ in [] }
  /// Why a step must not be taken; nil where it may.
  package var refusal: @Sendable (Subject, Term, Office) -> Text? = { _, _, _ in nil }
  /// The field for the name of the person who takes the step; nil where it has none.
  package var signed: @Sendable (Term) -> String? = { _ in nil }
  /// What is typed before it is written, once all questions are answered.
  package var prompt: @Sendable (Subject, Term, Office) -> LifePrompt? = { _, _, _ in nil }
  /// The stored values that change with a later end; nil where there is no such thing.
  package var extended: (@Sendable (Subject, Day, Office) throws(Refusal) -> Values)?
  /// Whether the end of the record as it stands can be put off.
  package var canExtend: @Sendable (Subject) -> Bool = { _ in false }
  /// Whether nothing goes on before an end is set.
  package var needsEnd = false
  /// Whether several records may take a step together, since nothing is asked of any of them.
  package var takesMany = false

  init(
    _ kind: RecordKind,
    states: Vocabulary,
    next: @escaping @Sendable (Term) -> [Term],
    values: @escaping @Sendable (Subject, Term, Office) -> Values
  ) {
    self.kind = kind
    self.states = states
    self.next = next
    self.values = values
  }

  /// The words of a state or a step.
  package func words(_ step: Term, _ office: Office) -> Text {
    steps[step.key] ?? office.words(step, of: states)
  }
}

/// A value of another record that changes with a state, and how that is told.
package struct LifeEffect: Hashable, Sendable {
  package let record: RecordID
  package let field: String
  package let value: String
  /// A sentence without its stop.
  package let words: Text
}

/// What is asked before a state is written; each answer brings values with it.
package struct LifeQuestion: Sendable {
  package struct Answer: Sendable {
    /// Differs from answer to answer.
    package let key: String
    package let title: Text
    package var values: RecordLife.Values = []
    package var effects: [LifeEffect] = []
    /// The field at which the form of the record opens afterwards.
    package var opens: String?
    /// Whether the form of what follows opens afterwards.
    package var derives = false
  }

  package let title: Text
  package let answers: [Answer]
}

/// What is typed before a state is written.
package struct LifePrompt: Sendable {
  package let title: Text
  package let kind: FieldKind
  /// The stored values that come of what was typed, as stored; it may be nothing.
  package let values: @Sendable (String) throws(Refusal) -> RecordLife.Values
}
