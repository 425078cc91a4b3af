import Domain
import Terminal
import Workspace

extension Subcommand {
  static let deadlines = Subcommand(
    "deadlines",
    Text(
      de: "zeigt, was bis wann zu tun ist und was endet",
      en: "shows what is due by when, and what ends"
    ),
    details: Text(
      de: """
        Aufgaben und Wiedervorlagen, Fristen bei Mittelgebern, Überprüfungen, das Ende von
        Vereinbarungen, Einsätzen, Projekten und Förderungen, und was abläuft: in den nächsten Tagen
        (ohne --days in 60) und alles, was schon überfällig ist.

        Status 1, wenn etwas überfällig ist, sonst 0: so schickt cron nur dann eine Nachricht.

        Mit --json steht jede Frist als ein Objekt in einer Zeile: id, day, days (bis dahin, unter 0
        danach), category („task“, „deadline“, „end“), title, detail.
        """,
      en: """
        Tasks and follow-ups, what is due with funders, reviews, the end of agreements, placements,
        projects and fundings, and what expires: within the next days (60 without --days), and all
        that is overdue already.

        Status 1 if something is overdue, else 0: so cron sends a message only then.

        With --json each of them is one object in a line: id, day, days (until then, below 0 after
        it), category (“task”, “deadline”, “end”), title, detail.
        """
    ),
    options: [
      Option(
        "days",
        value: "N",
        Text(de: "so viele Tage voraus, 0 bis 3660", en: "so many days ahead, 0 to 3660")
      ),
      .json,
    ]
  ) { context in
    let days = try context.number("days", in: 0...3660) ?? 60
    let workspace = try context.open()
    let office = workspace.office
    let entries = OfficeCalendar.deadlines(in: office, within: days)
    if context.arguments.has("json") {
      for entry in entries { try context.output.line(line(entry, office.today, context.language)) }
    } else if entries.isEmpty {
      context.say(
        Text(
          de: "In den nächsten \(days) Tagen ist nichts fällig.",
          en: "Nothing is due within the next \(days) days."
        )
      )
    } else {
      try table(entries, office.today, context)
    }
    return entries.contains { $0.isLate(on: office.today) } ? 1 : 0
  }

  private static func table(
    _ entries: [CalendarEntry],
    _ today: Day,
    _ context: Context
  ) throws {
    let language = context.language
    var table = TextTable(
      [
        .init(title: Text(de: "Tag", en: "Day")[language], width: 13),
        .init(title: Text(de: "Tage", en: "Days")[language], width: 5),
        .init(title: Text(de: "Art", en: "Kind")[language], width: 8),
        .init(title: Text(de: "Was", en: "What")[language], width: 60),
        .init(title: Text(de: "Näheres", en: "About")[language], width: 40),
      ],
      limit: Output.columns
    )
    for entry in entries {
      let cells = [
        entry.day.writtenWithWeekday(language), String(entry.day.number - today.number),
        entry.category.singular[language], entry.title[language], entry.detail[language],
      ]
      table.add(cells.map { Cells.safe($0) })
    }
    try table.forEachLine { try context.output.line($0) }
  }

  private static func line(
    _ entry: CalendarEntry,
    _ today: Day,
    _ language: Language
  ) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(entry.id.text)
      line.key("day")
      line.string(entry.day.stored)
      line.key("days")
      line.number(entry.day.number - today.number)
      line.key("category")
      line.string(entry.category.key)
      line.key("title")
      line.string(entry.title[language])
      line.key("detail")
      line.string(orNull: entry.detail[language])
    }
    return line
  }
}
