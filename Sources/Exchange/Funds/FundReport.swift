package import Domain

/// What funds for deployments hold and what is used of them, in German (requirement 154).
///
/// It names no person: only sums by fund, kind of expense and project leave the house.
package struct FundReport {
  private let office: Office
  private let reading: Reading
  private let uses: [FundUse]

  /// `reading` must be German and have no words for what was erased.
  package init(_ office: Office, reading: Reading) {
    self.office = office
    self.reading = reading
    uses = FundUse.all(office.funds, office.expenses).sorted {
      (Folding.fold($0.fund.source), Folding.fold($0.fund.title), $0.id)
        < (Folding.fold($1.fund.source), Folding.fold($1.fund.title), $1.id)
    }
  }

  private static let title = "Einsatzmittel: verfügbar und verbraucht"

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "Einsatzmittel \(office.today.stored)" }

  package var document: Document {
    var document = Document(FundReport.title)
    if uses.isEmpty { document.blocks.append(.text("Es sind noch keine Einsatzmittel erfasst.")) }
    let headings = FundReport.columns
    if !uses.isEmpty {
      document.blocks.append(
        .table(DocumentTable(headings, rows: uses.map { cells($0) { $0.written(.german) } }))
      )
    }
    for use in uses {
      let kinds = kinds(of: use.id)
      guard !kinds.isEmpty else { continue }
      document.blocks.append(.heading(level: 1, use.fund.title))
      document.blocks.append(
        .definitions(kinds.map { Document.Definition($0.word, $0.sum.written(.german)) })
      )
    }
    document.blocks.append(
      .smallPrint(
        "Verbraucht ist, was ausgezahlt, geprüft oder eingereicht ist. Stand: \(office.today.written(.german))"
      )
    )
    return document
  }

  /// The table alone, with headings; amounts as files have them.
  package var rows: [[String]] {
    [FundReport.columns.map(\.heading)] + uses.map { cells($0, \.stored) }
  }

  private static let columns: [DocumentTable.Column] = [
    .init("Finanzierung"), .init("Titel"), .init("Projekt"), .init("Von"), .init("Bis"),
    .init("Verfügbar", isNumeric: true), .init("Ausgezahlt", isNumeric: true),
    .init("Offen", isNumeric: true), .init("Rest", isNumeric: true),
    .init("Verbraucht %", isNumeric: true),
  ]

  private func cells(_ use: FundUse, _ written: (Money) -> String) -> [String] {
    let fund = use.fund
    return [
      fund.source, fund.title, fund.project.flatMap(reading.label) ?? "",
      fund.start?.written(.german) ?? "", fund.end?.written(.german) ?? "",
      written(use.available), written(use.paid), written(use.committed), written(use.left),
      use.percent.map { String($0) } ?? "",
    ]
  }

  /// What a fund was used for, in the order of the kinds of expenses.
  private func kinds(of fund: RecordID) -> [(word: String, sum: Money)] {
    let own = office.expenses.map(\.record).filter { $0.fund == fund && $0.counts }
    let known = Vocabulary.expenseKinds.entries.map(\.term)
    let others = Set(own.map(\.type)).subtracting(known).sorted { $0.key < $1.key }
    return (known + others).compactMap { kind in
      let amounts = own.filter { $0.type == kind }.compactMap(\.amount)
      guard !amounts.isEmpty else { return nil }
      let word = kind == .none ? "ohne Art" : reading.word(kind.key, of: .expenseKinds)
      return (word, Money.sum(amounts))
    }
  }
}
