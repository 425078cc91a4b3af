import Domain
import Interface
import Terminal

/// The matrix of who does what as lines and as a table.
struct MatrixReport {
  let matrix: ResponsibilityMatrix
  let office: Office
  let language: Language

  /// Blocks of columns that fit the terminal, what the signs mean, and the names of the offices.
  ///
  /// Without a limit there is one block.
  func forEachLine(limit: Int?, _ body: (String) throws -> Void) throws {
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    let names = ColumnNames.make(
      matrix.columns.compactMap { column in
        partners[column.partner].map { (column.partner, $0) }
      },
      width: 5
    )
    let tasks = matrix.rows.map { Cells.safe(office.words($0.task, of: .taskAreas)[language]) }
    let width = min(limit == nil ? .max : 30, tasks.map { Cells.width(of: $0) }.max() ?? 0)
    let room = limit.map { max(1, ($0 - width - 14) / 7) } ?? max(1, matrix.columns.count)
    for start in stride(from: 0, to: max(1, matrix.columns.count), by: room) {
      if start > 0 { try body("") }
      let columns = Array(matrix.columns.dropFirst(start).prefix(room))
      try block(columns, names, tasks, width).forEachLine(body)
    }
    try body("")
    for line in MatrixSigns.legend(language, width: limit ?? 100) { try body(line) }
    guard !matrix.columns.isEmpty else { return }
    try body("")
    for column in matrix.columns {
      let name = Cells.safe(office.name(column.partner))
      try body("\(Cells.padded(names[column.partner] ?? "", to: 5))  \(name)")
    }
  }

  private func block(
    _ columns: [ResponsibilityMatrix.Column],
    _ names: [RecordID: String],
    _ tasks: [String],
    _ width: Int
  ) -> TextTable {
    let letter = MatrixSigns.letters[0].letter[language]
    let heads =
      [
        TextTable.Column(title: "", width: 2),
        .init(title: Text(de: "Aufgabe", en: "Task")[language], width: width),
        .init(title: "\(letter)/Σ", width: 6),
      ] + columns.map { .init(title: names[$0.partner] ?? "", width: 5) }
    // The rows were made to fit; the table need not cut them once more.
    var table = TextTable(heads, limit: nil)
    for (row, task) in zip(matrix.rows, tasks) {
      let signs = MatrixSigns.sign(row.gap) + MatrixSigns.sign(row.overlap)
      let cells = columns.map { column in
        matrix.cell(row.task, column.partner).map { MatrixSigns.text($0, language) } ?? "·"
      }
      let name = Cells.cut(task, to: width, ellipsis: true)
      table.add([signs, name, "\(row.responsible)/\(row.offices)"] + cells)
    }
    return table
  }

  /// A heading and a row for each task, roles in words.
  var table: [[String]] {
    let heading =
      [
        Text(de: "Aufgabe", en: "Task"), Text(de: "Lücke", en: "Gap"),
        Text(de: "Überschneidung", en: "Overlap"),
        Text(de: "Zuständige Stellen", en: "Offices responsible"),
        Text(de: "Stellen mit Rolle", en: "Offices with a role"),
      ].map { $0[language] } + matrix.columns.map { office.name($0.partner) }
    let rows = matrix.rows.map { row in
      [
        office.words(row.task, of: .taskAreas)[language],
        row.gap.map { office.words($0)[language] } ?? "",
        row.overlaps.map { office.words($0, on: matrix.selection.day)[language] }
          .joined(separator: "; "),
        String(row.responsible), String(row.offices),
      ]
        + matrix.columns.map { column in
          let entries = matrix.cell(row.task, column.partner)?.entries ?? []
          return entries.map { words($0.record) }.joined(separator: "; ")
        }
    }
    return [heading] + rows
  }

  private func words(_ record: Responsibility) -> String {
    office.words(record.role, of: .responsibilityRoles)[language]
      + office.words(record.coverage)[language]
  }
}
