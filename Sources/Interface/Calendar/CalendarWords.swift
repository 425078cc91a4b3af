import Domain
import Terminal

/// How days and entries of the calendar are told.
enum CalendarWords {
  /// `Mo 16.03.`, or `Mon 03-16`; in narrow cells `Mo 16.`, or `Mon 16`.
  static func heading(_ day: Day, _ language: Language, isNarrow: Bool = false) -> String {
    let name = name(day, language)
    guard isNarrow else { return "\(name) \(brief(day, language))" }
    return "\(name) \(padded(day.parts.day, to: 2))" + (language == .german ? "." : "")
  }

  /// `14.03.`, or `03-14`, for days that are near enough to do without their year.
  static func brief(_ day: Day, _ language: Language) -> String {
    let (_, month, date) = day.parts
    let (monthText, dateText) = (padded(month, to: 2), padded(date, to: 2))
    return language == .german ? "\(dateText).\(monthText)." : "\(monthText)-\(dateText)"
  }

  /// `Mo`, or `Mon`.
  static func name(_ day: Day, _ language: Language) -> String {
    String(day.weekdayName(language).prefix(language == .german ? 2 : 3))
  }

  static func week(_ day: Day) -> Text { Text(de: "KW \(day.week)", en: "week \(day.week)") }

  /// The time and the words; without a time the sign of the category stands for it.
  ///
  /// On a day, what is late has a sign before it.
  static func short(_ entry: CalendarEntry, _ language: Language, on today: Day? = nil) -> String {
    let isLate = today.map { entry.isLate(on: $0) } ?? false
    let sign = isLate ? OverviewRow.sign : ""
    return "\(sign)\(entry.start?.stored ?? entry.category.sign[language]) \(entry.title[language])"
  }

  /// `10:00–11:30  Treffen  Jour fixe · Rathaus`, with room for the longest time.
  static func long(_ entry: CalendarEntry, _ language: Language) -> String {
    let category = Cells.padded(entry.category.singular[language], to: 8, ellipsis: false)
    let detail = entry.detail[language]
    let words = entry.title[language] + (detail.isEmpty ? "" : " · \(detail)")
    return "\(Cells.padded(entry.times, to: 11, ellipsis: false))  \(category)  \(words)"
      + until(entry, language)
  }

  /// What lasts longer than a day says until when.
  private static func until(_ entry: CalendarEntry, _ language: Language) -> String {
    guard entry.until > entry.day else { return "" }
    return Text(
      de: " (bis \(entry.until.written(.german)))",
      en: " (until \(entry.until.written(.english)))"
    )[language]
  }

  static func role(_ entry: CalendarEntry, on today: Day) -> Role {
    entry.isOff ? .dim : entry.isLate(on: today) ? .warning : .list
  }

  static func sayNothing(_ app: App) {
    app.say(
      Text(
        de: "An diesem Tag steht nichts. n legt ein Treffen an, # eine Aufgabe.",
        en: "Nothing stands on this day. n adds a meeting, # a task."
      )
    )
  }
}
