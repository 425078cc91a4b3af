/// Something that a day of the calendar holds.
package struct CalendarEntry: Hashable, Sendable {
  /// The record that it is of; one record may have several entries.
  package let id: RecordID
  package let category: CalendarCategory
  package let day: Day
  /// Its last day; the first where it has no other.
  package var until: Day
  package var start: TimeOfDay?
  package var length: Minutes?
  package var title = Text("")
  /// Where, who or with whom; empty where nothing is known.
  package var detail = Text("")
  /// Whether it does not take place: cancelled, skipped or moved.
  package var isOff = false

  init(_ id: RecordID, _ category: CalendarCategory, _ day: Day, until: Day? = nil) {
    self.id = id
    self.category = category
    self.day = day
    self.until = max(day, until ?? day)
  }

  /// `10:00–11:30`, `10:00`, or nothing.
  package var times: String {
    guard let start else { return "" }
    return start.stored + (start.end(after: length).map { "–\($0.stored)" } ?? "")
  }

  /// Whether it should have been done before a day.
  package func isLate(on today: Day) -> Bool { category.isDue && until < today }

  /// By day; what takes the whole day comes before what has a time.
  static func isBefore(_ left: CalendarEntry, _ right: CalendarEntry) -> Bool {
    (left.day.number, left.start?.minutes ?? -1, left.id, left.category.key)
      < (right.day.number, right.start?.minutes ?? -1, right.id, right.category.key)
  }
}
