import Domain
import Exchange
import Terminal
import Workspace

extension Subcommand {
  static let allowances = Subcommand(
    "allowances",
    Text(
      de: "zeigt, wer wie viel von der Jahresgrenze einer Pauschale hat",
      en: "shows how much of the yearly limits each person has received"
    ),
    details: Text(
      de: """
        Eine Zeile je Person und Pauschale: hier bekommen, nach eigener Erklärung anderswo, die Grenze
        des Jahres, der Anteil und der Stand („frei“, „bald voll“ ab dem Anteil der Einstellungen,
        „darüber“). Es zählt, was eingereicht, geprüft oder ausgezahlt ist, nach dem Tag der Auslage;
        26 und 26b haben eine gemeinsame Grenze. Status 1, wenn jemand darüber liegt.

        Mit --csv eine Tabelle nach RFC 4180, mit --json ein Objekt je Zeile: volunteer, name, year,
        kind, received, elsewhere, counted (was gegen die Grenze zählt), limit, percent und state
        („within“, „near“ oder „over“).
        """,
      en: """
        One row a person and allowance: received here, elsewhere as declared, the limit of the year, the
        share and the state (“within”, “nearly full” from the share of the settings, “exceeded”). What
        is submitted, checked or paid counts, by the day of the expense; 26 and 26b have one limit.
        Status 1 where somebody is above.

        With --csv a table as RFC 4180 has it, with --json one object in a line: volunteer, name, year,
        kind, received, elsewhere, counted (against the limit), limit, percent and state (“within”,
        “near” or “over”).
        """
    ),
    options: [
      Option(
        "year",
        value: "YEAR",
        Text(de: "das Jahr; sonst dieses", en: "the year; else this one")
      ),
      Option(
        "person",
        value: "WHO",
        Text(
          de: "nur diese Person, mit Kennung oder Name",
          en: "only this person, by identity or name"
        )
      ),
      Option("csv", Text(de: "als CSV", en: "as CSV")),
      .json,
    ]
  ) { context in
    let year: Int? = try context.number("year", in: 1...9999)
    let workspace = try context.open()
    let person = try context.arguments[option: "person"].map {
      try FieldKind.link(Volunteer.kind).parse($0, workspace.typing)
    }
    let rows = AllowanceReport(
      workspace,
      year: year ?? workspace.today.year,
      person: person.map { RecordID($0) }
    )
    if context.arguments.has("json") {
      for row in rows.rows { try context.output.line(row.json) }
    } else if context.arguments.has("csv") {
      for cells in [rows.headings] + rows.rows.map({ rows.cells($0, isShown: false) }) {
        // The writer ends lines in CR LF, the output adds the LF.
        try context.output.line(String(CSVWriter().text([cells]).dropLast()) + "\r")
      }
    } else if rows.rows.isEmpty {
      context.say(
        Text(
          de: "Für \(rows.year) ist keine Pauschale eingetragen.",
          en: "No allowance is entered for \(rows.year)."
        )
      )
    } else {
      let widths = [12, 28, 6, 28, 12, 12, 12, 8, 10]
      var table = TextTable(
        zip(rows.headings, widths).map { TextTable.Column(title: $0, width: $1) },
        limit: Output.columns
      )
      for row in rows.rows { table.add(rows.cells(row, isShown: true).map { Cells.safe($0) }) }
      try table.forEachLine { try context.output.line($0) }
    }
    return rows.rows.contains { $0.state == .over } ? 1 : 0
  }
}
