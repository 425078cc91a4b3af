/// What must not be saved, because of other records.
package struct SavingRule: Sendable {
  /// A record of which fields change.
  package struct Subject: Sendable {
    package let id: RecordID
    /// The stored values by field, as they shall be.
    package let values: [String: String]

    package init(_ id: RecordID, _ values: [String: String]) {
      self.id = id
      self.values = values
    }
  }

  package let kind: RecordKind
  /// The rule is asked where one of these fields changes.
  package let fields: Set<String>
  package let problem: @Sendable (Subject, Office) -> FieldProblem?

  init<R: Record>(
    _ type: R.Type,
    _ fields: Set<String>,
    _ refusal: @escaping @Sendable (Entry<R>, Office) -> (field: String, refusal: Refusal)?
  ) {
    kind = type.kind
    self.fields = fields
    problem = { subject, office in
      refusal(Entry(subject.id, R(values: subject.values)), office).map {
        FieldProblem(field: $0.field, refusal: $0.refusal)
      }
    }
  }
}

/// The list of all such rules: a table per subject, joined here.
package enum SavingRules {
  package static let all: [SavingRule] = [
    PublicitySaving.all,
    ProjectSaving.all,
    FundingSaving.all,
  ].flatMap { $0 }
}
