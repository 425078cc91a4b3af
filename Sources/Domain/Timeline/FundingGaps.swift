/// The days of a project for which nothing is granted.
enum FundingGaps {
  /// Nothing where the end lies before the beginning; `granted` is in the order of its beginnings.
  static func find(from: Day, until: Day, granted: [Period]) -> [Period] {
    var gaps: [Period] = []
    var next = from
    for period in granted {
      guard next <= until else { return gaps }
      let start = period.from ?? from
      guard start <= until else { break }
      if start > next { gaps.append(Period(from: next, until: start.adding(days: -1))) }
      let end = period.until ?? until
      // What ends on the last day leaves none.
      guard end < until else { return gaps }
      if end >= next { next = end.adding(days: 1) }
    }
    return next <= until ? gaps + [Period(from: next, until: until)] : gaps
  }
}
