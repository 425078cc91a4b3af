/// The cases of one sample office: when each was written, and what stands in it.
struct SampleCaseBook {
  /// From so many records on an office has the cases: more than there are of these.
  static let least = 1200

  /// Days on which something was done, which nobody can have written down before.
  private static let doings: Set = [
    "checked", "committed", "forwarded", "listed", "maintained", "overburdened", "reviewed",
    "role-reviewed", "settled", "speaker-confirmed",
  ]

  private let calendar: SampleCalendar
  private let cases: [SampleCase]
  private let ids: [RecordID]
  private let keys: [String: Int]
  private let moments: [SampleCalendar.Moment]
  /// The numbers of the cases in the order in which they were written.
  let order: [Int]

  /// Makes the identities of the cases from their numbers.
  init(_ cases: [SampleCase], _ calendar: SampleCalendar, id: (Int) -> RecordID) {
    self.calendar = calendar
    self.cases = cases
    ids = cases.indices.map(id)
    keys = Dictionary(cases.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
    let workdays = cases.map { SampleCaseBook.workday($0.age, calendar) }
    order = cases.indices.sorted { (workdays[$0], $0) < (workdays[$1], $1) }
    // Over the day, one after the other, so that each names only those before it.
    var counts: [Int: Int] = [:]
    for workday in workdays { counts[workday, default: 0] += 1 }
    var ranks: [Int: Int] = [:]
    var moments = workdays.map { SampleCalendar.Moment(workday: $0, minute: 485) }
    for number in order {
      let workday = workdays[number]
      let rank = ranks[workday, default: 0]
      ranks[workday] = rank + 1
      let minute = 485 + rank * 480 / max(1, counts[workday] ?? 1)
      moments[number] = SampleCalendar.Moment(workday: workday, minute: minute)
    }
    self.moments = moments
  }

  private static func workday(_ age: Int, _ calendar: SampleCalendar) -> Int {
    let day = calendar.today.adding(days: -age)
    return min(calendar.workday(notBefore: day), calendar.count - 1)
  }

  var count: Int { cases.count }

  func id(_ number: Int) -> RecordID { ids[number] }

  func moment(_ number: Int) -> SampleCalendar.Moment { moments[number] }

  /// The case of a key, where it was written by a moment.
  func id(_ key: String, at moment: SampleCalendar.Moment) -> RecordID? {
    keys[key].flatMap { moments[$0] <= moment ? ids[$0] : nil }
  }

  func draft(_ number: Int) -> SampleDraft {
    let made = cases[number]
    var draft = SampleDraft()
    for (field, written) in made.values {
      let value = stored(written, field, of: made)
      if SampleCaseBook.doings.contains(field), let days = Int(written), -days < made.age {
        draft.edit(SampleCaseBook.workday(-days, calendar), (field, value))
      } else {
        draft.set(field, value)
      }
    }
    for edit in made.edits {
      let values = edit.values.map { ($0.field, stored($0.written, $0.field, of: made)) }
      draft.edit(SampleCaseBook.workday(edit.age, calendar), note: edit.note, values)
    }
    return draft
  }

  /// A value as it is stored, of one as it stands in the table.
  private func stored(_ written: String, _ field: String, of made: SampleCase) -> String {
    guard let kind = RecordTypes.type(prefix: made.type.kind.prefix)?.field(field)?.kind else {
      return written
    }
    if field == "year", let years = Int(written) { return String(calendar.today.year + years) }
    if kind.name == .day, let days = Int(written) { return day(days, field).stored }
    let isLinked = kind.target != nil || made.type.kind == WarningSnooze.kind && field == "records"
    guard isLinked else { return written }
    return written.split(separator: ",").compactMap { key in
      keys[String(key)].map { ids[$0].text }
    }.sorted().joined(separator: ",")
  }

  /// What happens on a day happens on a working day; what begins or ends may do so on any.
  private func day(_ days: Int, _ field: String) -> Day {
    let day = calendar.today.adding(days: days)
    guard field == "day" || field == "version", days != 0 else { return day }
    return day.adding(days: min(0, 5 - day.weekday))
  }
}
