import Domain
import Terminal
import Workspace

extension Subcommand {
  static let tasks = Subcommand(
    "tasks",
    Text(de: "zeigt die offenen Aufgaben", en: "shows the open tasks"),
    details: Text(
      de: """
        Überfällige zuerst, geparkte zuletzt. --mine meint die, die den Anmeldenamen, den vollen
        Namen oder einen Teil davon als Zuständige tragen, und die ohne Zuständige mit diesem
        Kontakt.

        Status 1, wenn unter den gezeigten eine überfällig ist, sonst 0.

        Mit --json steht jede Aufgabe als ein Objekt in einer Zeile: id, title, responsible, state,
        urgency („overdue“, „today“, „week“, „later“, „undated“, „waiting“, „parked“), due, days
        (bis dahin, unter 0 danach), waiting-for, parked-until, meeting, partner, project, contact;
        null für das, was fehlt.
        """,
      en: """
        Those overdue first, those parked last. --mine means those that bear the login name, the full
        name or a part of it as the person responsible, and those without one that have this contact.

        Status 1 if one of those shown is overdue, else 0.

        With --json each task is one object in a line: id, title, responsible, state, urgency
        (“overdue”, “today”, “week”, “later”, “undated”, “waiting”, “parked”), due, days (until then,
        below 0 after it), waiting-for, parked-until, meeting, partner, project, contact; null for
        what is missing.
        """
    ),
    options: [
      Option("mine", Text(de: "nur die eigenen", en: "one’s own only")),
      Option("overdue", Text(de: "nur überfällige", en: "those overdue only")),
      .json,
    ]
  ) { context in
    let workspace = try context.open()
    let person = context.arguments.has("mine") ? workspace.person : nil
    let isLateOnly = context.arguments.has("overdue")
    let rows = TaskBook(workspace.office, of: person).rows.filter {
      !isLateOnly || $0.urgency == .overdue
    }
    if context.arguments.has("json") {
      for row in rows { try context.output.line(line(row)) }
    } else if rows.isEmpty {
      context.say(Text(de: "Keine solche Aufgabe ist offen.", en: "No such task is open."))
    } else {
      try table(rows, context, workspace)
    }
    return rows.contains { $0.urgency == .overdue } ? 1 : 0
  }

  private static func table(
    _ rows: [TaskBook.Row],
    _ context: Context,
    _ workspace: Workspace
  ) throws {
    let language = context.language
    var table = TextTable(
      [
        .init(title: Text(de: "Bis", en: "Due")[language], width: 10),
        .init(title: ActionItem.singular[language], width: 40),
        .init(title: Text(de: "Wer", en: "Who")[language], width: 18),
        .init(title: Text(de: "Dringlichkeit", en: "Urgency")[language], width: 18),
        .init(title: Text(de: "Aus", en: "From")[language], width: 40),
        .init(title: Text(de: "Kennung", en: "Identity")[language], width: 12),
      ],
      limit: Output.columns
    )
    for row in rows {
      let task = row.task
      let origin = [task.project, task.partner, task.meeting]
        .compactMap { $0.flatMap(workspace.label) }
      let cells = [
        task.due?.written(language) ?? "", task.title, task.responsible,
        row.urgency.title[language], origin.joined(separator: " · "), row.id.text,
      ]
      table.add(cells.map { Cells.safe($0) })
    }
    try table.forEachLine { try context.output.line($0) }
  }

  private static func line(_ row: TaskBook.Row) -> JSONLine {
    let task = row.task
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(row.id.text)
      for (key, value) in [
        ("title", task.title), ("responsible", task.responsible), ("state", task.state.key),
        ("urgency", row.urgency.key), ("due", task.due?.stored),
      ] {
        line.key(key)
        line.string(orNull: value)
      }
      line.key("days")
      line.number(row.left)
      for (key, value) in [
        ("waiting-for", task.waitingFor), ("parked-until", task.parkedUntil?.stored),
        ("meeting", task.meeting?.text), ("partner", task.partner?.text),
        ("project", task.project?.text), ("contact", task.contact?.text),
      ] {
        line.key(key)
        line.string(orNull: value)
      }
    }
    return line
  }
}
