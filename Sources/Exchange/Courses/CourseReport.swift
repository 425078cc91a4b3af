package import Domain

/// The figures of courses as a document and as a table, in German (requirement 114).
package struct CourseReport {
  private let statistics: CourseStatistics
  private let office: Office

  /// Of one year, or of all years.
  package init(_ office: Office, year: Int?) {
    statistics = CourseStatistics(office, year: year)
    self.office = office
  }

  private var title: String {
    "Kursstatistik \(statistics.year.map(String.init) ?? "aller Jahre")"
  }

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "\(title) \(office.today.stored)" }

  private static let figures = ["Kurse", "UE", "Teilnehmende", "Abgeschlossen"]

  package var document: Document {
    var document = Document(title)
    guard statistics.total.courses > 0 || statistics.people > 0 else {
      document.blocks = [.text("In dieser Zeit gibt es keine Kurse.")]
      return document
    }
    document.blocks.append(
      .definitions([
        Document.Definition("Kurse", String(statistics.total.courses)),
        Document.Definition("Unterrichtseinheiten", String(statistics.total.units)),
        Document.Definition("Teilnehmende", String(statistics.total.participants)),
        Document.Definition("davon abgeschlossen", String(statistics.total.completed)),
        Document.Definition("Qualifizierte Freiwillige", String(statistics.people)),
      ])
    )
    for (aspect, rows) in statistics.parts where rows.contains(where: { !$0.name.de.isEmpty }) {
      document.blocks.append(.heading(level: 1, aspect.title.de))
      let columns =
        [DocumentTable.Column("")]
        + CourseReport.figures.map { DocumentTable.Column($0, isNumeric: true) }
      document.blocks.append(.table(DocumentTable(columns, rows: rows.map(cells))))
    }
    if !statistics.qualified.isEmpty {
      document.blocks.append(.heading(level: 1, "Erworbene Qualifikationen"))
      let columns = [
        DocumentTable.Column("Qualifikation"), DocumentTable.Column("Freiwillige", isNumeric: true),
      ]
      let rows = statistics.qualified.map { [kind($0.type), String($0.people)] }
      document.blocks.append(.table(DocumentTable(columns, rows: rows)))
    }
    document.blocks.append(
      .smallPrint("Ohne abgesagte Kurse. Stand: \(office.today.written(.german))")
    )
    return document
  }

  /// All figures as one table: what is counted by, the name, and the numbers.
  package var rows: [[String]] {
    var rows = [["Gliederung", "Name"] + CourseReport.figures]
    rows.append(["Gesamt"] + cells(statistics.total))
    for (aspect, lines) in statistics.parts {
      rows += lines.map { [aspect.title.de] + cells($0) }
    }
    rows += statistics.qualified.map {
      ["Qualifikation", kind($0.type), "", "", String($0.people), ""]
    }
    return rows
  }

  private func cells(_ row: CourseStatistics.Row) -> [String] {
    [
      row.name.de.isEmpty ? "ohne Angabe" : row.name.de, String(row.courses), String(row.units),
      String(row.participants), String(row.completed),
    ]
  }

  private func kind(_ term: Term) -> String {
    term == .none ? "ohne Angabe" : office.words(term, of: .qualificationKinds).de
  }
}
