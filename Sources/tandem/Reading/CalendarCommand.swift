import Domain
import Terminal
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
        start (Uhrzeit oder null), minutes (Dauer oder null), category („meeting“, „task“,
        „deadline“, „end“, „course“, „booking“, „event“), off (fällt aus), title, detail.
        """,
      en: """
        Meetings, tasks, deadlines, ends, course sessions, room bookings and events of the month, day
        by day; without --month that of today. What lasts several days stands on the first of them.

        Status 0, also where nothing stands in the month.

        With --json each entry is one object in a line: id, day, until (last day), start (time or
        null), minutes (length or null), category (“meeting”, “task”, “deadline”, “end”, “course”,
        “booking”, “event”), off (does not take place), title, detail.
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
    if context.arguments.has("json") {
      for entry in entries { try context.output.line(line(entry, context.language)) }
    } else if entries.isEmpty {
      let month = MonthGrid(of: first).title
      context.say(
        Text(de: "Im \(month.de) steht nichts.", en: "Nothing stands in \(month.en).")
      )
    } else {
      try table(entries, first, context)
    }
    return 0
  }

  private static func table(
    _ entries: [CalendarEntry],
    _ first: Day,
    _ context: Context
  ) throws {
    let language = context.language
    var table = TextTable(
      [
        .init(title: Text(de: "Tag", en: "Day")[language], width: 14),
        .init(title: Text(de: "Zeit", en: "Time")[language], width: 11),
        .init(title: Text(de: "Art", en: "Kind")[language], width: 8),
        .init(title: Text(de: "Was", en: "What")[language], width: 60),
        .init(title: Text(de: "Näheres", en: "About")[language], width: 40),
      ],
      limit: Output.columns
    )
    for entry in entries {
      let cells = [
        max(entry.day, first).writtenWithWeekday(language), entry.times,
        entry.category.singular[language], entry.title[language], entry.detail[language],
      ]
      table.add(cells.map { Cells.safe($0) })
    }
    try table.forEachLine { try context.output.line($0) }
  }

  private static func line(_ entry: CalendarEntry, _ language: Language) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(entry.id.text)
      line.key("day")
      line.string(entry.day.stored)
      line.key("until")
      line.string(entry.until.stored)
      line.key("start")
      line.string(orNull: entry.start?.stored)
      line.key("minutes")
      line.number(entry.length?.count)
      line.key("category")
      line.string(entry.category.key)
      line.key("off")
      line.flag(entry.isOff)
      line.key("title")
      line.string(entry.title[language])
      line.key("detail")
      line.string(orNull: entry.detail[language])
    }
    return line
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
