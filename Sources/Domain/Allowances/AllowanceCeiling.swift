/// A yearly limit and the kinds of allowances that share it: data, since the law adds and joins kinds.
package struct AllowanceCeiling: Hashable, Sendable {
  /// The kind whose limit holds.
  package let limit: Term
  /// The kinds that count together.
  package let kinds: [Term]

  /// In the order of the kinds.
  ///
  /// The guardian's allowance shares the ceiling of the trainer's (§ 3 Nr. 26b EStG).
  package static let all = [
    AllowanceCeiling(limit: Term("honorary"), kinds: [Term("honorary")]),
    AllowanceCeiling(limit: Term("trainer"), kinds: [Term("trainer"), Term("guardian")]),
    AllowanceCeiling(limit: Term("guardian"), kinds: [Term("guardian")]),
  ]
}
