import Domain
import Terminal
import Workspace

extension Subcommand {
  static let overlaps = Subcommand(
    "overlaps",
    Text(
      de: "zeigt, was zwei Stellen nebeneinander tun könnten",
      en: "shows what two offices may be doing side by side"
    ),
    details: Text(
      de: """
        Zuerst Angebote und Projekte verschiedener Partner mit gleichem Thema, gleicher Zielgruppe,
        gleichem Stadtteil und gemeinsamer Zeit, oder mit ähnlichem Titel; die neuesten zuerst, geprüfte
        zuletzt. Dann Aufgaben, für die mehrere Stellen zuständig sind. Status 1, solange ein Paar weder
        „abgestimmt“ noch „kein Doppel“ ist oder eine Aufgabe nicht abgegrenzt.

        Mit --json steht jeder Fall als ein Objekt in einer Zeile. kind „parallel“: ids, reasons
        („need“, „title“), topics, groups und districts (leer für alle), from, until, title (in Prozent)
        und reviewed (der Schlüssel des Ergebnisses). kind „responsibility“: ids, task, offices, groups,
        districts, from, until und reviewed („agreement“ oder „rule“, wenn es so abgegrenzt ist).
        """,
      en: """
        First offers and projects of different partners with the same topic, target group, district
        and a common time, or with titles alike; the newest first, reviewed ones last. Then tasks for
        which several offices are responsible. Status 1 while a pair is neither “coordinated” nor “no
        double”, or a task is not settled.

        With --json each case is one object in a line. kind “parallel”: ids, reasons (“need”, “title”),
        topics, groups and districts (empty for all), from, until, title (in percent) and reviewed (the
        key of the verdict). kind “responsibility”: ids, task, offices, groups, districts, from, until
        and reviewed (“agreement” or “rule” where that settles it).
        """
    ),
    options: [.json]
  ) { context in
    let workspace = try context.open()
    let office = workspace.office
    let found = OfficeParallels(office)
    let rows = found.open + found.settled
    let tasks = ResponsibilityOverlaps.find(in: office, on: office.today)
    if context.arguments.has("json") {
      for row in rows { try context.output.line(json(row)) }
      for task in tasks { try context.output.line(json(task)) }
    } else {
      if !rows.isEmpty { try print(rows, found, office, context) }
      try print(tasks, office, context)
    }
    try context.output.flush()
    if rows.isEmpty, tasks.isEmpty {
      context.say(Text(de: "Nichts doppelt sich.", en: "Nothing is done twice."))
    }
    let rest = found.openCount - found.open.count
    if rest > 0 {
      context.say(
        Text(
          de: "\(rest) weitere Paare sind nicht aufgeführt.",
          en: "\(rest) more pairs are not listed."
        )
      )
    }
    return found.openCount == 0 && tasks.allSatisfy { $0.settlement != nil } ? 0 : 1
  }

  private static func json(_ row: OfficeParallels.Row) -> JSONLine {
    let need = row.pair.need
    var line = JSONLine()
    line.object { line in
      line.key("kind")
      line.string("parallel")
      line.key("ids")
      line.strings([row.pair.first.text, row.pair.second.text])
      line.key("reasons")
      line.strings(
        (need == nil ? [] : ["need"]) + (row.pair.titlePercent == nil ? [] : ["title"])
      )
      line.key("topics")
      line.strings((need?.topics ?? []).map(\.key))
      line.append(
        groups: need?.groups ?? [],
        districts: need?.districts ?? [],
        Period(from: need?.from, until: need?.until)
      )
      line.key("title")
      line.number(row.pair.titlePercent)
      line.key("reviewed")
      line.string(orNull: row.verdict.key)
    }
    return line
  }

  private static func print(
    _ rows: [OfficeParallels.Row],
    _ found: OfficeParallels,
    _ office: Office,
    _ context: Context
  ) throws {
    let columns: [(Text, Int)] = [
      (Text("ID"), 12), (Text(de: "Titel", en: "Title"), 28), (Text("ID"), 12),
      (Text(de: "Titel", en: "Title"), 28), (Text(de: "Geprüft", en: "Reviewed"), 14),
      (Text(de: "Warum", en: "Why"), 60),
    ]
    var table = TextTable(
      columns.map { TextTable.Column(title: $0.0[context.language], width: $0.1) },
      limit: Output.columns
    )
    func title(_ id: RecordID) -> String {
      guard let offer = found.radar.offer(id) else { return "" }
      let partner = offer.partner.map { " (\(office.name($0)))" } ?? ""
      return Cells.safe(offer.title + partner)
    }
    for row in rows {
      let pair = row.pair
      let verdict =
        row.verdict == .none
        ? "" : office.words(row.verdict, of: .pairVerdicts)[context.language]
      table.add([
        pair.first.text, title(pair.first), pair.second.text, title(pair.second),
        Cells.safe(verdict),
        Cells.safe(pair.reason(office.words(_:of:))[context.language]),
      ])
    }
    try table.forEachLine { try context.output.line($0) }
  }
}
