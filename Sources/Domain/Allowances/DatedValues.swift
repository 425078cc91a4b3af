/// Which amount holds for a kind on a day or in a year (requirements 152, 153).
///
/// On the days that a record of the office covers, it holds; on all others the starting value. Of two
/// that cover a day the one that begins later holds.
package struct DatedValues: Sendable {
  private let amounts: [Term: [DatedAmount]]

  /// Takes the records of the office that are in use.
  package init(_ records: [Entry<DatedValue>]) {
    let all = StartingValues.all + records.compactMap(DatedAmount.init)
    amounts = Dictionary(grouping: all, by: \.type).mapValues {
      $0.sorted(by: DatedValues.precedes)
    }
  }

  /// What holds before other amounts stands first.
  private static func precedes(_ left: DatedAmount, _ right: DatedAmount) -> Bool {
    if (left.record == nil) != (right.record == nil) { return left.record != nil }
    if left.from != right.from {
      guard let later = left.from else { return false }
      return right.from.map { later > $0 } ?? true
    }
    return (left.record?.text ?? "") > (right.record?.text ?? "")
  }

  /// The amount on a day; nil where none is known.
  package func amount(of type: Term, on day: Day) -> DatedAmount? {
    amounts[type]?.first { $0.period.contains(day) }
  }

  /// The yearly limit: the amount on 31 December, also where another held earlier that year.
  ///
  /// The income tax of a year arises with its end (§ 36 Abs. 1 EStG), and with the law of that day.
  package func limit(of type: Term, in year: Int) -> DatedAmount? {
    Day(year: year, month: 12, day: 31).flatMap { amount(of: type, on: $0) }
  }

  /// The limit of a month: the amount on its last day.
  package func limit(of type: Term, in month: Int, of year: Int) -> DatedAmount? {
    guard (1...12).contains(month) else { return nil }
    let last = Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: last).flatMap { amount(of: type, on: $0) }
  }

  /// What holds on a day, in the order of the kinds.
  package func inForce(on day: Day) -> [DatedAmount] {
    Vocabulary.datedValueKinds.entries.compactMap { amount(of: $0.term, on: day) }
  }

  /// What does not hold on a day: other times, and starting values that the office replaced.
  ///
  /// In the order of the kinds, the latest first.
  package func others(on day: Day) -> [DatedAmount] {
    Vocabulary.datedValueKinds.entries.flatMap { entry in
      let holding = amount(of: entry.term, on: day)
      return (amounts[entry.term] ?? []).filter { $0 != holding }
        .sorted { ($0.from?.number ?? .min) > ($1.from?.number ?? .min) }
    }
  }
}
