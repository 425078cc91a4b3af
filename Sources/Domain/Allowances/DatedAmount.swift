/// An amount that holds for a time, with where it comes from.
package struct DatedAmount: Hashable, Sendable {
  /// One of `Vocabulary.datedValueKinds`.
  package let type: Term
  package let amount: Money
  package let from: Day?
  package let until: Day?
  package let source: String
  package let checked: Day?
  /// The office's own record; nil for a starting value.
  package let record: RecordID?

  /// The days on which it holds.
  package var period: Period { Period(from: from, until: until) }

  init(
    type: Term,
    amount: Money,
    from: Day?,
    until: Day?,
    source: String,
    checked: Day?,
    record: RecordID?
  ) {
    self.type = type
    self.amount = amount
    self.from = from
    self.until = until
    self.source = source
    self.checked = checked
    self.record = record
  }

  /// Nil where the record has no kind or no amount.
  init?(_ entry: Entry<DatedValue>) {
    guard entry.record.type != .none, let amount = entry.record.amount else { return nil }
    self.init(
      type: entry.record.type,
      amount: amount,
      from: entry.record.from,
      until: entry.record.until,
      source: entry.record.source,
      checked: entry.record.checked,
      record: entry.id
    )
  }

  /// The values of a record of the office that begins as this amount stands.
  package var values: [String: String] {
    [
      "type": type.key, "amount": amount.stored, "from": from.stored, "until": until.stored,
      "source": source, "checked": checked.stored,
    ].filter { !$0.value.isEmpty }
  }
}
