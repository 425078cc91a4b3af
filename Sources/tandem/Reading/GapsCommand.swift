import Domain
import Terminal
import Workspace

extension Subcommand {
  static let gaps = Subcommand(
    "gaps",
    Text(
      de: "zeigt Aufgaben, für die niemand zuständig ist",
      en: "shows tasks that nobody is responsible for"
    ),
    details: Text(
      de: """
        Status 1, solange es eine Lücke gibt, 0 ohne. Stadtteile und Zielgruppen sind die der
        Einstellungen, ohne diese die von Partnern und Zuständigkeiten.

        Mit --json steht jede Lücke als ein Objekt in einer Zeile: task, district und group
        (Schlüssel; null für alle) und kind: „task“ (niemand zuständig), „district“ (in diesem
        Stadtteil), „group“ (für diese Zielgruppe) oder „district-group“ (für sie in ihm).
        """,
      en: """
        Status 1 while there is a gap, 0 without. Districts and target groups are those of the
        settings, without these those of partners and responsibilities.

        With --json each gap is one object in a line: task, district and group (keys; null for all)
        and kind: “task” (nobody responsible), “district” (in this district), “group” (for this target
        group) or “district-group” (for it in there).
        """
    ),
    options: [.json]
  ) { context in
    let workspace = try context.open()
    let office = workspace.office
    let gaps = ResponsibilityGaps.find(in: office, tasks: office.tasks, on: office.today)
    if context.arguments.has("json") {
      for gap in gaps {
        for part in gap.parts { try print(part, of: gap.task, context) }
      }
    } else if gaps.isEmpty {
      context.say(
        Text(de: "Für jede Aufgabe ist jemand zuständig.", en: "Each task has its office.")
      )
    } else {
      var table = TextTable(
        [
          .init(title: Text(de: "Aufgabe", en: "Task")[context.language], width: 32),
          .init(title: Text(de: "Lücke", en: "Gap")[context.language], width: 80),
        ],
        limit: Output.columns
      )
      for gap in gaps {
        let task = office.words(gap.task, of: .taskAreas)[context.language]
        table.add([Cells.safe(task), Cells.safe(office.words(gap)[context.language])])
      }
      try table.forEachLine { try context.output.line($0) }
    }
    return gaps.isEmpty ? 0 : 1
  }

  private static func print(
    _ part: ResponsibilityGaps.Part,
    of task: Term,
    _ context: Context
  ) throws {
    let districts: [Term?] = part.districts.isEmpty ? [nil] : part.districts
    let groups: [Term?] = part.groups.isEmpty ? [nil] : part.groups
    let kinds = [
      part.districts.isEmpty ? nil : "district", part.groups.isEmpty ? nil : "group",
    ].compactMap { $0 }
    for district in districts {
      for group in groups {
        var line = JSONLine()
        line.object { line in
          line.key("task")
          line.string(task.key)
          line.key("district")
          line.string(orNull: district?.key)
          line.key("group")
          line.string(orNull: group?.key)
          line.key("kind")
          line.string(kinds.isEmpty ? "task" : kinds.joined(separator: "-"))
        }
        try context.output.line(line)
      }
    }
  }
}
