import Domain
import Terminal
import Workspace

extension Subcommand {
  static let overlaps = Subcommand(
    "overlaps",
    Text(
      de: "zeigt Angebote und Projekte, die sich doppeln könnten",
      en: "shows offers and projects that may be done twice"
    ),
    details: Text(
      de: """
        Angebote und Projekte verschiedener Partner mit gleichem Thema, gleicher Zielgruppe, gleichem
        Stadtteil und gemeinsamer Zeit, oder mit ähnlichem Titel; die neuesten zuerst, geprüfte zuletzt.
        Status 1, solange ein Paar weder „abgestimmt“ noch „kein Doppel“ ist.

        Mit --json steht jedes Paar als ein Objekt in einer Zeile: kind („parallel“), ids, reasons
        („need“, „title“), topics, groups und districts (leer für alle), from, until, title (in Prozent)
        und reviewed (der Schlüssel des Ergebnisses).
        """,
      en: """
        Offers and projects of different partners with the same topic, target group, district and a
        common time, or with titles alike; the newest first, reviewed ones last. Status 1 while a pair
        is neither “coordinated” nor “no double”.

        With --json each pair is one object in a line: kind (“parallel”), ids, reasons (“need”,
        “title”), topics, groups and districts (empty for all), from, until, title (in percent) and
        reviewed (the key of the verdict).
        """
    ),
    options: [.json]
  ) { context in
    let workspace = try context.open()
    let office = workspace.office
    let found = OfficeParallels(office)
    let rows = found.open + found.settled
    if context.arguments.has("json") {
      for row in rows { try context.output.line(json(row)) }
    } else if !rows.isEmpty {
      try print(rows, found, office, context)
    }
    try context.output.flush()
    sayRest(found, context)
    return found.openCount == 0 ? 0 : 1
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
      for (key, terms) in [
        ("topics", need?.topics), ("groups", need?.groups), ("districts", need?.districts),
      ] {
        line.key(key)
        line.strings((terms ?? []).map(\.key))
      }
      line.key("from")
      line.string(orNull: need?.from?.stored)
      line.key("until")
      line.string(orNull: need?.until?.stored)
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

  private static func sayRest(_ found: OfficeParallels, _ context: Context) {
    let rest = found.openCount - found.open.count
    if rest > 0 {
      context.say(
        Text(
          de: "\(rest) weitere Paare sind nicht aufgeführt.",
          en: "\(rest) more pairs are not listed."
        )
      )
    } else if found.open.isEmpty, found.settled.isEmpty {
      context.say(Text(de: "Nichts doppelt sich.", en: "Nothing is done twice."))
    }
  }
}
