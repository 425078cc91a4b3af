import Domain
import Terminal
import Workspace

extension Subcommand {
  static let list = Subcommand(
    "list",
    operands: "KIND",
    count: 1...1,
    Text(de: "zeigt die Einträge einer Art", en: "shows the records of a kind"),
    details: Text(
      de: """
        KIND:
        \(kinds)
        oder wie im Programm, etwa Freiwillige.

        Mit --json steht jeder Eintrag als ein Objekt in einer Zeile: „id“, dann alle Felder der Art
        unter ihren Schlüsseln (tandem help KIND), bei allen Einträgen dieselben. Auswahl- und
        Verweislisten sind Listen von Schlüsseln oder Kennungen, Sprachen Einträge wie „prs:fluent“,
        Zahlen und Dauern (in Minuten) Zahlen, ja/nein true und false, alles andere Text: Tage wie
        „2026-03-14“, Beträge wie „1234.50“, Auswahlen als Schlüssel. Leeres ist null oder [].
        """,
      en: """
        KIND:
        \(kinds)
        or as in the program, such as Volunteers.

        With --json each record is one object in a line: “id”, then all fields of the kind by their
        keys (tandem help KIND), the same for every record. Lists of choices and links are arrays of
        keys or identities, languages are items such as “prs:fluent”, numbers and durations (in
        minutes) are numbers, yes/no is true or false, all else is text: days as “2026-03-14”,
        amounts as “1234.50”, choices as keys. What is empty is null or [].
        """
    ),
    options: [
      Option(
        "filter",
        value: "TEXT",
        Text(
          de: "nur Einträge mit diesen Wörtern; feld:wort, !wort wie im Programm",
          en: "only records with these words; field:word, !word as in the program"
        )
      ),
      Option("archived", Text(de: "auch Archivierte", en: "archived ones too")),
      .json,
    ]
  ) { context in
    let type = try context.type(context.arguments.words[0])
    try context.requirePrintable(type)
    let workspace = try context.open()
    let listing = Listing(type)
    listing.filter = context.arguments[option: "filter"] ?? ""
    listing.showsArchived = context.arguments.has("archived")
    listing.refresh(workspace)
    let table = workspace.table(type)
    if type.isConfidential {
      context.say(Text(de: "Nur für das Büro.", en: "For the office only."))
    }
    if context.arguments.has("json") {
      for row in listing.rows {
        let line = RecordJSON.line(table.ids[row], type) { table.stored(row, $0) }
        try context.output.line(line)
      }
    } else {
      try print(listing.rows, of: table, workspace, context)
    }
    return 0
  }

  private static var kinds: String {
    let words = RecordTypes.all.filter { !$0.isProtected }.map(\.kind.plural).joined(
      separator: ", "
    )
    return Cells.lines(wrapping: words, width: 92).map { "  \($0)" }.joined(separator: "\n")
  }

  private static func print(
    _ rows: [Int],
    of table: any Table,
    _ workspace: Workspace,
    _ context: Context
  ) throws {
    guard !rows.isEmpty else {
      context.say(Text(de: "Kein Eintrag gefunden.", en: "No record found."))
      return
    }
    let fields = table.type.fields.indices.filter { table.type.fields[$0].width > 0 }
    let columns = fields.map { index in
      let field = table.type.fields[index]
      return TextTable.Column(title: field.title[context.language], width: field.width)
    }
    let identity = TextTable.Column(title: "ID", width: 16)
    // Most lists have no record that differs between offices, and then no column for the sign.
    let differing = Set(rows.filter { workspace.isDiffering(table.ids[$0]) })
    let sign = differing.isEmpty ? [] : [TextTable.Column(title: "≠", width: 1)]
    var text = TextTable([identity] + sign + columns, limit: Output.columns)
    let reading = workspace.reading
    for row in rows {
      let mark = differing.isEmpty ? [] : [differing.contains(row) ? "≠" : ""]
      text.add([table.ids[row].text] + mark + fields.map { table.shown(row, $0, reading) })
    }
    try text.forEachLine { try context.output.line($0) }
  }
}
