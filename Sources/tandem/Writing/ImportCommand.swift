import Domain
import Exchange
import Terminal
import Workspace

extension Subcommand {
  static let importing = Subcommand(
    "import",
    operands: "FILE",
    count: 1...1,
    Text(de: "übernimmt eine Tabelle (CSV)", en: "takes over a table (CSV)"),
    details: Text(
      de: """
        Die erste Zeile nennt die Spalten: Felder der Art, wie in tandem help KIND oder mit üblichen
        Namen. Von jeder Zeile wird gesagt, was aus ihr wird: neu, geändert, gleich, abgelehnt und
        warum. Leere Zellen ändern nichts. Dieselbe Datei ein zweites Mal ändert nichts. Das Ganze
        ist ein Schritt für undo. Status 1, wenn Zeilen abgelehnt wurden.
        """,
      en: """
        The first row names the columns: fields of the kind, as in tandem help KIND or by usual names.
        Of each row it is said what becomes of it: new, changed, same, refused and why. Empty cells
        change nothing. The same file a second time changes nothing. All of it is one step for undo.
        Status 1 where rows were refused.
        """
    ),
    options: [
      Option(
        "as",
        value: "KIND",
        Text(de: "Art der Einträge", en: "kind of the records"),
        required: true
      ),
      Option(
        "dry-run",
        Text(de: "nur sagen, was geschähe", en: "only say what would happen")
      ),
      .create,
    ]
  ) { context in
    let type = try context.type(context.arguments[option: "as"] ?? "")
    let isDryRun = context.arguments.has("dry-run")
    let path = context.arguments.words[0]
    let table = try CSVTable.read(InputFile.read(path))
    let workspace = try context.open(creating: context.arguments.has("create") && !isDryRun)
    let plan = try ImportPlan.make(
      table,
      type: type,
      existing: existing(workspace),
      typing: workspace.typing
    )
    if !isDryRun, !plan.isEmpty {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try workspace.write(
        workspace.completed(plan.changes(newID: workspace.newID(prefix:))),
        note: "import \(name)"
      )
      workspace.settle()
    }
    try print(plan, isDryRun: isDryRun, workspace.reading, context)
    return plan.counts.refused > 0 ? 1 : 0
  }

  private static func existing(_ workspace: Workspace) -> ExistingRecords {
    ExistingRecords { prefix in
      guard let type = RecordTypes.type(prefix: prefix) else { return [] }
      let table = workspace.table(type)
      return table.ids.enumerated().map { row, id in
        let values = type.fields.enumerated().map { ($0.element.key, table.stored(row, $0.offset)) }
        return (id, Dictionary(values.filter { !$0.1.isEmpty }) { first, _ in first })
      }
    }
  }

  private static func print(
    _ plan: ImportPlan,
    isDryRun: Bool,
    _ reading: Reading,
    _ context: Context
  ) throws {
    for row in plan.rows {
      try context.output.line(Cells.safe(plan.sentence(row, reading)))
    }
    try context.output.flush()
    context.say(plan.format)
    for notice in plan.notices { context.say(notice) }
    let end =
      isDryRun
      ? Text(de: " – Probelauf, nichts ist geschrieben.", en: " – dry run, nothing is written.")
      : Text(".")
    context.say(plan.summary + end)
  }
}
