/// What is counted of the records of a row.
struct ReportColumn<Item: Sendable>: Sendable {
  let title: Text
  let figure: @Sendable ([Item]) -> Figure?

  init(_ title: Text, _ figure: @escaping @Sendable ([Item]) -> Figure?) {
    self.title = title
    self.figure = figure
  }
}

extension ReportColumn {
  /// How many records there are; `people` says of whom each tells, where it tells of somebody.
  static func records<R: Record>(
    _ title: Text,
    of people: (@Sendable (R) -> RecordID?)? = nil
  ) -> ReportColumn where Item == Entry<R> {
    ReportColumn(title) { entries in
      Figure(
        entries.count,
        records: entries.map(\.id),
        people: people.map { person in Set(entries.compactMap { person($0.record) }) }
      )
    }
  }

  /// How many people the records tell of, each counted once.
  static func people<R: Record>(
    _ title: Text,
    _ person: @escaping @Sendable (R) -> RecordID?
  ) -> ReportColumn where Item == Entry<R> {
    ReportColumn(title) { .people($0.compactMap { person($0.record) }) }
  }

  /// The sum of something that a record says; `people` as for `records`.
  static func sum<R: Record>(
    _ title: Text,
    _ unit: Figure.Unit,
    _ value: @escaping @Sendable (R) -> Int?,
    of people: (@Sendable (R) -> RecordID?)? = nil
  ) -> ReportColumn where Item == Entry<R> {
    ReportColumn(title) { entries in
      let counted = entries.filter { value($0.record) != nil }
      return Figure(
        Figure.sum(counted.compactMap { value($0.record) }),
        unit,
        records: counted.map(\.id),
        people: people.map { person in Set(counted.compactMap { person($0.record) }) }
      )
    }
  }
}

extension Figure {
  /// The sum, at most what can be told.
  static func sum(_ values: some Sequence<Int>) -> Int {
    values.reduce(0) { sum, value in
      let (total, overflow) = sum.addingReportingOverflow(value)
      return overflow ? (sum < 0 ? -Money.most : Money.most) : total
    }
  }

  /// A part of a whole in tenths of a per cent; nil where the whole is none.
  ///
  /// It tells of the people of its part; that the rest of the whole are few, `Disclosure` finds out
  /// where the whole is told with the records that it was counted from.
  static func share(_ part: Figure, of whole: Figure) -> Figure? {
    guard whole.value > 0, part.value >= 0, part.value <= whole.value else { return nil }
    let (high, low) = part.value.magnitude.multipliedFullWidth(by: 1000)
    let parts = whole.value.magnitude.dividingFullWidth((high, low))
    let isUp = parts.remainder >= whole.value.magnitude - parts.remainder
    return Figure(
      Int(clamping: parts.quotient) + (isUp ? 1 : 0),
      .permille,
      records: part.records,
      people: part.people
    )
  }
}
