/// What the calendar takes from one type of records.
package struct CalendarSource: Sendable {
  /// The type that it reads.
  package let kind: RecordKind
  package let category: CalendarCategory
  /// The entries of the days asked for, in any order.
  let entries: @Sendable (CalendarQuestion) -> [CalendarEntry]

  /// Records that each have a day; nil for those that the calendar leaves out.
  ///
  /// `fill` is asked only for those within the days asked for.
  static func dates<R: Record>(
    of type: R.Type,
    _ category: CalendarCategory,
    on day: @escaping @Sendable (R, Day) -> Day?,
    until last: @escaping @Sendable (R) -> Day? = { _ in nil },
    fill: @escaping @Sendable (R, inout CalendarEntry, CalendarQuestion) -> Void
  ) -> CalendarSource {
    CalendarSource(kind: type.kind, category: category) { question in
      var found: [CalendarEntry] = []
      for entry in question.office[type] {
        guard let day = day(entry.record, question.today) else { continue }
        let last = last(entry.record)
        guard question.holds(day, last) else { continue }
        var made = CalendarEntry(entry.id, category, day, until: last)
        fill(entry.record, &made, question)
        found.append(made)
      }
      return found
    }
  }

  /// All sources: a table per subject.
  package static let all: [CalendarSource] = [
    MeetingDates.all, TaskDates.all, CooperationDates.all, PlacementDates.all, FundingDates.all,
    CourseDates.all, RoomDates.all, OutreachDates.all, ExpiryDates.all,
  ].flatMap { $0 }
}
