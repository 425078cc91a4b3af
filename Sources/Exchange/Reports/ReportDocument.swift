package import Domain

/// A report as a document and as a table, with all that may not leave the house left out.
package struct ReportDocument {
  private let report: Report
  /// Nil for the copy of the office, which has all figures.
  private let disclosure: Disclosure?
  private let office: Office
  private let language: Language
  private let charts: ReportCharts

  /// Without a disclosure it is a copy for the office alone, and says so.
  package init(
    _ report: Report,
    _ disclosure: Disclosure?,
    _ office: Office,
    _ language: Language
  ) {
    self.report = report
    self.disclosure = disclosure
    self.office = office
    self.language = language
    charts = ReportCharts(report, disclosure, language)
  }

  private var title: String { "\(report.title[language]) \(report.period.title[language])" }

  /// The name that a file of it should have, without its ending.
  package var fileName: String {
    // The mark stands before what may be cut off.
    let mark = isInternal ? ReportWords.officeFile[language] : nil
    let words = [title, mark, report.subject?.words(office)[language]]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  private var isInternal: Bool { disclosure == nil }

  package var document: Document {
    let mark = isInternal ? " – \(ReportWords.officeOnly[language])" : ""
    var document = Document(title + mark, language: language)
    if isInternal {
      let warning = Text(
        de: "Nur fürs Büro: Mit Zahlen, die wenige Personen betreffen. Bitte nicht weitergeben.",
        en: "For the office only: with figures about few people. Please do not pass on."
      )
      document.blocks.append(.text(warning[language]))
    }
    document.blocks.append(.definitions(facts))
    for section in report.sections {
      let parts = section.parts.flatMap(blocks)
      guard !parts.isEmpty else { continue }
      document.blocks.append(.heading(level: 1, section.title[language]))
      document.blocks += parts
    }
    if let sentence = suppression { document.blocks.append(.text(sentence)) }
    return document
  }

  private var facts: [Document.Definition] {
    let rows: [(Text, String)] = [
      (Text(de: "Zeitraum", en: "Period"), report.period.title[language]),
      (Text(de: "Für", en: "For"), report.subject?.words(office)[language] ?? ""),
      (Text(de: "Büro", en: "Office"), office.settings.name),
      (Text(de: "Stand", en: "As of"), office.today.written(language)),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0[language], $0.1) }
  }

  private func blocks(_ part: ReportPart) -> [Document.Block] {
    switch part {
    case .table(let table): return [.heading(level: 2, table.title[language]), block(table)]
    case .picture(let picture):
      return charts.charts(of: picture).map { .chart($0) }
        + charts.untold(of: picture).map { .text($0) }
    case .text(let block): return blocks(block)
    case .note(let words): return [.text(words[language])]
    case .list(let lines): return lines.isEmpty ? [] : [.list(lines.map { $0.words[language] })]
    }
  }

  /// What is asked for stands there only in the copy of the office.
  private func blocks(_ block: ReportBlock) -> [Document.Block] {
    let heading = Document.Block.heading(level: 2, block.title[language])
    guard block.text.isEmpty else { return [heading, .text(block.text)] }
    guard isInternal else { return [] }
    let open = Text(de: "Noch zu schreiben: ", en: "Still to be written: ") + block.hint
    return [heading, .text(open[language])]
  }

  private func block(_ table: ReportTable) -> Document.Block {
    guard !table.rows.isEmpty else {
      return .text(ReportWords.nothing[language])
    }
    let columns =
      [DocumentTable.Column(table.rowTitle[language])]
      + table.columns.map { DocumentTable.Column($0[language], isNumeric: true) }
    let cells = ReportCells(table, disclosure)
    let rows = cells.rows.map { row in
      [row.name[language]]
        + row.cells.map { cell in
          switch cell {
          case .nothing: ""
          case .hidden: ReportWords.hidden
          case .told(let figure): figure.written(language)
          }
        }
    }
    return .table(DocumentTable(columns, rows: rows))
  }

  /// What is not told, and why; nil where everything is.
  private var suppression: String? {
    let count = report.tables.reduce(0) { $0 + ReportCells($1, disclosure).hidden }
    guard count > 0 else { return nil }
    let fewest = office.value(of: ReportThresholds.fewest)
    let words = Text(
      de:
        "\(ReportWords.hidden) heißt: \(ReportWords.kept.de). Zahlen, die weniger als \(fewest) Personen betreffen oder aus denen sich solche berechnen ließen, gibt das Büro zum Schutz dieser Menschen nicht weiter (hier \(count)).",
      en:
        "\(ReportWords.hidden) means: \(ReportWords.kept.en). The office does not pass on figures about fewer than \(fewest) people, nor those from which such could be computed, to protect these people (here \(count))."
    )
    return words[language]
  }

  /// A row for each figure, with headings: what a spreadsheet can filter and sum.
  ///
  /// `mark` parts the decimals as the program wants them that the table is for. In the copy of the
  /// office each row says that it must not be passed on.
  package func rows(decimal mark: String) -> [[String]] {
    let words = ReportRowWords(language: language)
    return [words.headings]
      + report.sections.flatMap { section in
        section.parts.flatMap { part -> [[String]] in
          guard case .table(let table) = part else { return [] }
          let lead = [report.name, report.period.title[language], section.title[language]]
          return rows(table, mark, words).map { lead + $0 }
        }
      }
  }

  private func rows(_ table: ReportTable, _ mark: String, _ words: ReportRowWords) -> [[String]] {
    ReportCells(table, disclosure).rows.flatMap { row in
      zip(table.columns, row.cells).compactMap { column, cell -> [String]? in
        let lead = [
          table.title[language], row.name[language], row.isTotal ? words.yes : "",
          column[language],
        ]
        switch cell {
        case .nothing: return nil
        case .hidden: return lead + ["", "", ReportWords.kept[language]]
        case .told(let figure):
          return lead + [
            figure.stored(decimal: mark), figure.unit.title[language],
            isInternal ? ReportWords.officeOnly[language] : "",
          ]
        }
      }
    }
  }
}
