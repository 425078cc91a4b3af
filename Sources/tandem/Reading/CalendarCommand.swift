import Domain
import Workspace

extension Subcommand {
  static let calendar = Subcommand(
    "calendar",
    Text(de: "zeigt den Kalender eines Monats", en: "shows the calendar of a month"),
    details: Text(
      de: """
        Treffen, Aufgaben, Fristen, Laufzeitenden, Kurstermine, Raumbuchungen und Aktionen des
        Monats, Tag für Tag; ohne --month von heute. Was mehrere Tage dauert, steht am ersten davon.

        Status 0, auch wenn in dem Monat nichts steht.

        Mit --json steht jeder Eintrag als ein Objekt in einer Zeile: id, day, until (letzter Tag),
        start (Uhrzeit oder null), minutes (Dauer oder null), off (fällt aus), category („meeting“,
        „task“, „deadline“, „end“, „course“, „booking“, „event“), title, detail.
        """,
      en: """
        Meetings, tasks, deadlines, ends, course sessions, room bookings and events of the month, day
        by day; without --month that of today. What lasts several days stands on the first of them.

        Status 0, also where nothing stands in the month.

        With --json each entry is one object in a line: id, day, until (last day), start (time or
        null), minutes (length or null), off (does not take place), category (“meeting”, “task”,
        “deadline”, “end”, “course”, “booking”, “event”), title, detail.
        """
    ),
    options: [
      Option("month", value: "YYYY-MM", Text(de: "dieser Monat", en: "this month")),
      .json,
    ]
  ) { context in
    let asked = try context.month()
    let workspace = try context.open()
    let office = workspace.office
    let first = asked ?? office.today.adding(days: 1 - office.today.parts.day)
    let (year, month, _) = first.parts
    // Counted by days: after the last month of the calendar there is no other.
    let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
    let entries = OfficeCalendar.entries(in: office, from: first, until: last)
    if entries.isEmpty, !context.arguments.has("json") {
      let month = MonthGrid(of: first).title
      context.say(
        Text(de: "Im \(month.de) steht nichts.", en: "Nothing stands in \(month.en).")
      )
    } else {
      try table(from: first, context.language).write(entries, context)
    }
    return 0
  }

  /// The table of the month that begins on a day.
  private static func table(from first: Day, _ language: Language) -> CalendarTable {
    CalendarTable(
      columns: [
        .init(title: Text(de: "Tag", en: "Day"), width: 14) {
          max($0.day, first).writtenWithWeekday(language)
        },
        .init(title: Text(de: "Zeit", en: "Time"), width: 11) { $0.times },
      ]
    ) { entry, line in
      line.key("until")
      line.string(entry.until.stored)
      line.key("start")
      line.string(orNull: entry.start?.stored)
      line.key("minutes")
      line.number(entry.length?.count)
      line.key("off")
      line.flag(entry.isOff)
    }
  }
}

extension Context {
  /// The first day of the month of `--month`; nil where it was not given.
  fileprivate func month() throws(UsageError) -> Day? {
    guard let typed = arguments[option: "month"] else { return nil }
    if let day = Day(stored: "\(typed)-01") { return day }
    throw UsageError(
      de: "--month braucht einen Monat als JJJJ-MM: z. B. 2026-03.",
      en: "--month needs a month as YYYY-MM: for example 2026-03.",
      topic: command.name
    )
  }
}
