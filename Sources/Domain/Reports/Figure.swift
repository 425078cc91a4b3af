/// One number of a report, with the records that it was counted from.
package struct Figure: Sendable {
  /// How a number is written.
  package enum Unit: Hashable, Sendable {
    case count
    /// Minutes, written as hours.
    case minutes
    /// Teaching units of 45 minutes.
    case units
    case cents
    /// Tenths of a per cent.
    case permille
  }

  package let value: Int
  package let unit: Unit
  /// The records it was counted from, each once, in their own order.
  package let records: [RecordID]
  /// The people it tells of; nil for a number that tells of nobody, such as one of organisations.
  ///
  /// A number that tells of fewer people than the smallest that may be told is kept in the house.
  /// It is empty where those whom it tells of have no records; then the number itself is judged.
  package let people: Set<RecordID>?

  package init(
    _ value: Int,
    _ unit: Unit = .count,
    records: [RecordID],
    people: Set<RecordID>? = nil
  ) {
    self.value = value
    self.unit = unit
    self.records = records
    self.people = people
  }

  /// How many records there are of something that is not people.
  package static func count(_ records: [RecordID]) -> Figure {
    Figure(records.count, records: records)
  }

  /// How many people there are, each counted once.
  package static func people(_ records: some Sequence<RecordID>) -> Figure {
    let people = Set(records)
    return Figure(people.count, records: people.sorted(), people: people)
  }
}
