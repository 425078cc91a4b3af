/// The end of what is agreed for a time: put off, or come early.
enum LaterEnd {
  /// Refuses an end that is none.
  static func values(
    _ subject: RecordLife.Subject,
    until end: Day,
    on day: Day
  ) throws(Refusal) -> RecordLife.Values {
    let old = subject.day("end") ?? subject.day("start") ?? day
    guard end > old, end >= day else {
      let last = max(old, day.adding(days: -1))
      throw Refusal(
        de: "Das neue Ende muss nach dem \(last.written(.german)) liegen.",
        en: "The new end must be after \(last.written(.english))."
      )
    }
    return [("end", end.stored)]
  }

  /// The end of what ends on a day; an end that is past stays.
  static func cut(_ subject: RecordLife.Subject, on day: Day) -> RecordLife.Values {
    guard subject.day("end") ?? day >= day else { return [] }
    // What never began cannot end before it begins.
    return [("end", max(day, subject.day("start") ?? day).stored)]
  }
}
