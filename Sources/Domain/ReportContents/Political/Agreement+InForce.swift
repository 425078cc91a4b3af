extension Agreement {
  /// Whether it had a day in a period that is not ahead, whatever became of it since.
  func wasInForce(in period: ReportPeriod, by today: Day) -> Bool {
    guard !isPending, let last = period.lastKnown(on: today) else { return false }
    // What is over on an unknown day is not known to have held on any.
    return (isSettled || end != nil) && self.period.meets(Period(from: period.from, until: last))
  }
}
