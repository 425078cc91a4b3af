import Domain
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
    if entries.isEmpty, !context.arguments.has("json") {
      context.say(
        Text(
          de: "In den nächsten \(days) Tagen ist nichts fällig.",
          en: "Nothing is due within the next \(days) days."
        )
      )
    } else {
      try table(office.today, context.language).write(entries, context)
    }
    return entries.contains { $0.isLate(on: office.today) } ? 1 : 0
  }

  private static func table(_ today: Day, _ language: Language) -> CalendarTable {
    func left(_ entry: CalendarEntry) -> Int { entry.day.number - today.number }
    return CalendarTable(
      columns: [
        .init(title: Text(de: "Tag", en: "Day"), width: 13) {
          $0.day.writtenWithWeekday(language)
        },
        .init(title: Text(de: "Tage", en: "Days"), width: 5) { String(left($0)) },
      ]
    ) { entry, line in
      line.key("days")
      line.number(left(entry))
    }
  }
}
