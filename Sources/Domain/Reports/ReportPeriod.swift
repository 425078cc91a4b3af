/// The days that a report tells of, both included.
package struct ReportPeriod: Hashable, Sendable {
  package let from: Day
  package let until: Day

  /// Nil where the end lies before the beginning.
  package init?(from: Day, until: Day) {
    guard from <= until else { return nil }
    self.from = from
    self.until = until
  }

  private init(from: Day, until: Day, known _: Void) {
    (self.from, self.until) = (from, until)
  }

  /// A calendar year; nil where there is no such year.
  package init?(year: Int) {
    guard let from = Day(year: year, month: 1, day: 1),
      let until = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(from: from, until: until)
  }

  /// The year that is reported on a day: the last one until March, then the current one.
  package static func usual(on today: Day) -> ReportPeriod {
    let year = today.parts.month < 4 ? today.year - 1 : today.year
    return ReportPeriod(year: year) ?? ReportPeriod(from: today, until: today, known: ())
  }

  /// The year, where it is exactly one.
  package var year: Int? {
    ReportPeriod(year: from.year) == self ? from.year : nil
  }

  package func contains(_ day: Day) -> Bool { from <= day && day <= until }

  /// `2026`, or both days.
  package var title: Text {
    if let year { return Text("\(year)") }
    return Text(
      de: "\(from.written(.german)) bis \(until.written(.german))",
      en: "\(from.written(.english)) to \(until.written(.english))"
    )
  }
}

extension ReportPeriod {
  /// What has to be said of days that are ahead; nil where there are none.
  func note(on today: Day) -> Text? {
    guard today < until else { return nil }
    return from > today
      ? Text(
        de: "Der Zeitraum hat noch nicht begonnen; es gibt noch nichts zu zählen.",
        en: "The period has not begun; there is nothing to count yet."
      )
      : Text(
        de:
          "Der Zeitraum läuft noch bis \(until.written(.german)); bekannt ist er bis \(today.written(.german)).",
        en:
          "The period runs until \(until.written(.english)); it is known until \(today.written(.english))."
      )
  }
}

/// Whom a report is for: a directive of funding or a source of money.
package enum ReportSubject: Hashable, Sendable {
  case directive(RecordID)
  case source(Term)
}
