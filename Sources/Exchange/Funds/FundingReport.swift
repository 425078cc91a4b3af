package import Domain

/// The money for projects by year and source, in German: planned, granted, called and spent.
///
/// It names no person and no project: only sums by source leave the house.
package struct FundingReport {
  private let office: Office
  private let book: FundingBook
  private let sums: FundingSums

  package init(_ office: Office) {
    self.office = office
    book = FundingBook(office)
    sums = FundingSums(book)
  }

  private static let title = "Fördermittel eigener Projekte je Jahr und Mittelgeber"

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "Fördermittel \(office.today.stored)" }

  package var document: Document {
    var document = Document(FundingReport.title)
    if sums.years.isEmpty {
      document.blocks.append(.text("Es sind noch keine Fördermittel mit Betrag erfasst."))
    }
    for year in sums.years {
      document.blocks.append(.heading(level: 1, String(year.year)))
      let rows = lines(year) { $0.written(.german) }
      document.blocks.append(.table(DocumentTable(FundingReport.columns, rows: rows)))
      if let share = year.ownShare {
        document.blocks.append(.text("Eigenmittel: \(share.written(.german)) des Ganzen."))
      }
    }
    if !sums.undated.isEmpty {
      let sum = Money.sum(sums.undated.map(\.amount)).written(.german)
      document.blocks.append(.text("Ohne Zeitraum und in keinem Jahr gezählt: \(sum)."))
    }
    document.blocks.append(
      .smallPrint(
        "Beträge ohne eigene Jahresbeträge sind nach Tagen auf die Jahre verteilt. Geplant ist, was erwogen, geprüft oder beantragt ist. Stand: \(office.today.written(.german))"
      )
    )
    return document
  }

  /// The table alone, with headings; amounts as files have them.
  package var rows: [[String]] {
    [["Jahr"] + FundingReport.columns.map(\.heading)]
      + sums.years.flatMap { year in
        lines(year, \.stored).map { [String(year.year)] + $0 }
      }
  }

  private static let columns: [DocumentTable.Column] = [
    .init("Mittelgeber"), .init("Geplant", isNumeric: true), .init("Bewilligt", isNumeric: true),
    .init("Abgerufen", isNumeric: true), .init("Ausgegeben", isNumeric: true),
  ]

  private func lines(_ year: FundingSums.Year, _ written: (Money) -> String) -> [[String]] {
    func cells(_ sum: FundingSums.Sum) -> [String] {
      [sum.planned, sum.granted, sum.called, sum.spent].map(written)
    }
    return year.rows.map { [book.words(of: $0.source).de] + cells($0.sum) }
      + [["Zusammen"] + cells(year.total)]
  }
}
