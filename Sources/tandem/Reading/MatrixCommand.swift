import Domain
import Exchange
import Interface
import Terminal
import Workspace

extension Subcommand {
  static let matrix = Subcommand(
    "matrix",
    Text(
      de: "zeigt, welche Stelle welche Aufgabe in welcher Rolle hat",
      en: "shows which office has which task in which role"
    ),
    details: Text(
      de: """
        Aufgaben in Zeilen, Stellen in Spalten, für heute oder den Tag von --day. Kleine Buchstaben
        gelten nur für einen Teil der Stadtteile oder Menschen; vor der Aufgabe steht, wo niemand (○)
        oder nur teils jemand (~) zuständig ist, und wo mehrere es sind (×, abgesprochen =).

        Mit --csv eine Tabelle nach RFC 4180 mit ganzen Namen und Rollen in Worten.
        """,
      en: """
        Tasks in rows, offices in columns, of today or of the day of --day. Small letters hold only for
        a part of the districts or people; in front of the task stands where nobody (○) or somebody
        only in part (~) is responsible, and where several are (×, settled =).

        With --csv a table as RFC 4180 has it, with whole names and roles in words.
        """
    ),
    options: [
      Option(
        "district",
        value: "D",
        Text(de: "nur was diesen Stadtteil angeht", en: "only what reaches this district")
      ),
      Option(
        "group",
        value: "G",
        Text(de: "nur was diese Zielgruppe angeht", en: "only what reaches this target group")
      ),
      Option("day", value: "DAY", Text(de: "der Stand dieses Tages", en: "as of this day")),
      Option("csv", Text(de: "als CSV", en: "as CSV")),
    ]
  ) { context in
    let day = try context.day("day")?.day
    let workspace = try context.open()
    let office = workspace.office
    let selection = ResponsibilityMatrix.Selection(
      day: day ?? workspace.today,
      district: try context.term(
        "district",
        of: .districts,
        besides: office.settings.districts,
        workspace
      ),
      group: try context.term(
        "group",
        of: .targetGroups,
        besides: office.settings.targetGroups + office.terms[.targetGroups].entries.map(\.term),
        workspace
      )
    )
    let matrix = ResponsibilityMatrix(office, tasks: office.tasks, selection)
    let report = MatrixReport(matrix: matrix, office: office, language: context.language)
    if context.arguments.has("csv") {
      for row in report.table {
        // The writer ends lines in CR LF, the output adds the LF.
        try context.output.line(String(CSVWriter().text([row]).dropLast()) + "\r")
      }
    } else {
      try report.forEachLine(limit: Output.columns) { try context.output.line($0) }
    }
    return 0
  }
}
