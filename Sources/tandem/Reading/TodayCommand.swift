import Domain
import Terminal
import Workspace

extension Subcommand {
  static let today = Subcommand(
    "today",
    Text(de: "zeigt, was heute ansteht", en: "shows what is due today"),
    details: Text(
      de: """
        Die Treffen von heute, die eigenen Aufgaben, die fällig sind, mit denen ohne Zuständige, und
        Hinweise der Dringlichkeit „Jetzt“. Was zurückgestellt ist, steht nur mit --snoozed da.

        Status 1, wenn etwas ansteht, das nicht zurückgestellt ist, sonst 0.

        Mit --json steht alles als je ein Objekt in einer Zeile: Treffen und Aufgaben mit kind
        („meeting“, „task“), id, title, day, time, place und responsible; Hinweise wie bei „tandem
        warnings“.
        """,
      en: """
        Today’s meetings, one’s own tasks that are due with those that nobody has, and warnings of
        the urgency “Now”. What is put aside is only shown with --snoozed.

        Status 1 if something is due that is not put aside, else 0.

        With --json each is one object in a line: meetings and tasks with kind (“meeting”, “task”),
        id, title, day, time, place and responsible; warnings as with “tandem warnings”.
        """
    ),
    options: [.snoozed, .json]
  ) { context in
    let workspace = try context.open()
    let page = TodayBook(workspace)
    let isJSON = context.arguments.has("json")
    let report = AttentionReport(
      board: AttentionBoard(now: AttentionBoard(workspace.warningGroups, besides: page.told)),
      aside: context.arguments.has("snoozed")
        ? workspace.snoozedWarnings.filter { ($0.found.urgency ?? $0.rule.urgency) == .now } : []
    )
    let due = [
      (Text(de: "Treffen heute", en: "Meetings today"), page.agenda.meetingsToday),
      (
        Text(de: "Meine Aufgaben", en: "My tasks"),
        page.agenda.tasksOverdue + page.agenda.tasksToday
      ),
    ].filter { !$0.1.isEmpty }
    for (title, rows) in due {
      if !isJSON { try context.output.line("\(title[context.language]) (\(rows.count))") }
      for row in rows { try print(row, isJSON, workspace, context) }
      if !isJSON, !report.isEmpty || rows.first?.id != due.last?.1.first?.id {
        try context.output.line("")
      }
    }
    if isJSON { try report.printJSON(context) } else { try report.print(context) }
    if due.isEmpty, report.isEmpty, !isJSON {
      context.say(Text(de: "Heute liegt nichts an.", en: "Nothing is due today."))
    }
    return due.isEmpty && report.board.sections.isEmpty ? 0 : 1
  }

  private static func print(
    _ row: TodayAgenda.Row,
    _ isJSON: Bool,
    _ workspace: Workspace,
    _ context: Context
  ) throws {
    let values = workspace.values(of: row.id) ?? [:]
    let meeting = row.id.prefix == Meeting.kind.prefix ? Meeting(values: values) : nil
    let task = meeting == nil ? ActionItem(values: values) : nil
    let title = meeting?.name ?? task?.title ?? ""
    let place = meeting?.place ?? ""
    let responsible = task?.responsible ?? ""
    guard isJSON else {
      let time = meeting?.start?.stored ?? row.day.written(context.language)
      let detail = [place, responsible].filter { !$0.isEmpty }.joined(separator: " · ")
      let words = [time, title, detail].filter { !$0.isEmpty }.map { Cells.safe($0) }
      return try context.output.line("  \(words.joined(separator: "  "))")
    }
    var line = JSONLine()
    line.object { line in
      for (key, value) in [
        ("kind", meeting == nil ? "task" : "meeting"), ("id", row.id.text), ("title", title),
        ("day", row.day.stored), ("time", meeting?.start?.stored ?? ""), ("place", place),
        ("responsible", responsible),
      ] {
        line.key(key)
        line.string(orNull: value)
      }
    }
    try context.output.line(line)
  }
}
