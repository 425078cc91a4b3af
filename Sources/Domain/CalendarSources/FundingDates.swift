/// What is due with funders, and until when money is granted (requirements 172, 174).
///
/// What comes each year stands in each of those asked for, from the first day that is open.
enum FundingDates {
  static let all = [source(.deadline, isDue: true), source(.end, isDue: false)]

  private static func source(_ category: CalendarCategory, isDue: Bool) -> CalendarSource {
    CalendarSource(kind: ProjectFunding.kind, category: category) { question in
      let rows = FundingDeadlines(question.office, until: question.until).rows
      return rows.filter { $0.isDue == isDue && question.holds($0.day) }.map { row in
        var entry = CalendarEntry(row.record, category, row.day)
        entry.title = row.title
        return entry
      }
    }
  }
}
