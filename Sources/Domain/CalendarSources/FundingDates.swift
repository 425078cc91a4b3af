/// What is due with funders, and until when money is granted (requirements 172, 174).
///
/// What comes each year stands in each of those asked for, from the first day that is open.
enum FundingDates {
  static let all = [source(.deadline, isDue: true), source(.end, isDue: false)]

  private static func source(_ category: CalendarCategory, isDue: Bool) -> CalendarSource {
    CalendarSource(kind: ProjectFunding.kind, category: category) { question in
      let deadlines = question.office.lookup(FundingDeadline.self)
      return FundingDeadlines(question.office).rows.filter { $0.isDue == isDue }.flatMap { row in
        let later = deadlines[row.record].map { repeats($0, after: row.day, question.until) } ?? []
        return ([row.day] + later).filter { question.holds($0) }.map { day in
          var entry = CalendarEntry(row.record, category, day)
          entry.title = row.title
          return entry
        }
      }
    }
  }

  /// The days of the years after the first that is open.
  private static func repeats(
    _ deadline: FundingDeadline,
    after first: Day,
    _ until: Day
  ) -> [Day] {
    guard deadline.isYearly, first < until else { return [] }
    return (first.year...until.year).compactMap { deadline.occurrence(in: $0) }.filter {
      $0 > first
    }
  }
}
