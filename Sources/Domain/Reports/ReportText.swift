/// A block of text that the office wrote for a report of one year (requirement 216).
package struct ReportText: Record {
  /// The name of the report, as `Reports.all` has it.
  package var report = ""
  package var year: Int?
  /// The key of the block in the report.
  package var block = ""
  /// For whose report it is, where there is one for each directive or source of money.
  package var directive: RecordID?
  package var source = Term.none
  package var text = ""
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension ReportText {
  package static let kind = RecordKind("rpt", plural: "report-texts")
  package static let title = Text(de: "Texte für Berichte", en: "Texts for reports")
  package static let singular = Text(de: "Text für einen Bericht", en: "Text for a report")

  package static let fields: [Field<ReportText>] = [
    Field("report", Text(de: "Bericht", en: "Report"), .line, at: \.report).required.column(20),
    Field("year", Text(de: "Jahr", en: "Year"), .number, at: \.year).required.column(6),
    Field("block", Text(de: "Abschnitt", en: "Part"), .line, at: \.block).required.column(20),
    Field(
      "directive",
      Text(de: "Förderrichtlinie", en: "Funding directive"),
      .link(FundingDirective.kind),
      at: \.directive
    ).tab(title).column(24),
    Field(
      "source",
      Text(de: "Mittelgeber", en: "Source"),
      .choice(.fundingSources),
      at: \.source
    ),
    Field("text", Text(de: "Wortlaut", en: "Text"), .note, at: \.text).required,
    Field("by", Text(de: "Wer", en: "Who"), .line, at: \.by).personal.presetUser.column(14),
  ]

  package func label(_ reading: Reading) -> String {
    let title = Reports.named(report)?.title[reading.language] ?? report
    return [title, year.map { String($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
