import Domain
import Exchange
import Interface

/// What a document or a table is written as.
enum DocumentFormat: String, CaseIterable {
  case markdown
  case html
  case text
  case csv
  case excel

  /// The document in this format; nil where it only holds a table.
  func text(_ document: Document) -> String? {
    switch self {
    case .markdown: MarkdownWriter.text(document)
    case .html: HTMLWriter.text(document)
    case .text: DocumentPage.mail(document)
    case .csv, .excel: nil
    }
  }

  /// The table in this format; nil where it only holds a document.
  func text(_ rows: [[String]]) -> String? {
    switch self {
    case .csv: CSVWriter().text(rows)
    case .excel: CSVWriter(.germanExcel).text(rows)
    case .markdown, .html, .text: nil
    }
  }
}
