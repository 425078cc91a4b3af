import Domain
import Exchange
import Workspace

/// What can be done with a document or table that is made anew each time.
struct ReportMenu {
  /// What there is to save at one moment.
  struct Report {
    let document: Document
    /// The same as a table, with headings; nil where there is none.
    var rows: [[String]]?
    /// The table with decimals as Excel in German reads them, where that is another.
    var excelRows: [[String]]?
    /// The name of a file without its ending.
    let fileName: String
  }

  let title: Text
  /// The records whose data it holds.
  var subjects: [RecordID] = []
  var hasTable = false
  /// As things stand now; nil where it cannot be made, which was said then.
  let make: (App) -> Report?

  private struct Format: Sendable {
    let key: Text
    let title: Text
    let ending: String
    var isTable = false
    let text: @Sendable (Report) -> String
  }

  private static let formats = [
    Format(
      key: Text("h"),
      title: Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …"),
      ending: "html"
    ) { HTMLWriter.text($0.document) },
    Format(
      key: Text("m"),
      title: Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …"),
      ending: "md"
    ) { MarkdownWriter.text($0.document) },
    Format(
      key: Text("t"),
      title: Text(de: "Für eine E-Mail speichern (Text) …", en: "Save for an e-mail (text) …"),
      ending: "txt"
    ) { DocumentPage.mail($0.document) },
    Format(
      key: Text("e"),
      title: Text(de: "Tabelle für Excel …", en: "Table for Excel …"),
      ending: "csv",
      isTable: true
    ) { CSVWriter(.germanExcel).text($0.excelRows ?? $0.rows ?? []) },
    Format(
      key: Text("c"),
      title: Text(de: "Tabelle (CSV) …", en: "Table (CSV) …"),
      ending: "csv",
      isTable: true
    ) { CSVWriter().text($0.rows ?? []) },
  ]

  func open(_ app: App) {
    let view = QuestionScreen.Answer(
      key: Text(de: "a", en: "v"),
      Text(de: "Ansehen (q führt hierher zurück)", en: "View (q leads back here)")
    ) { app in
      guard let report = report(app) else { return }
      app.read(report.document)
      open(app)
    }
    let savings = Self.formats.filter { hasTable || !$0.isTable }.map { format in
      QuestionScreen.Answer(key: format.key, format.title) { app in
        guard let report = report(app) else { return }
        let name = ExportPath.proposal(report.fileName, ending: format.ending)
        app.save(format.text(report), named: name, about: subjects.first)
      }
    }
    app.push(
      QuestionScreen(
        title,
        [view] + savings,
        about: subjects,
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private func report(_ app: App) -> Report? {
    app.follow()
    return make(app)
  }
}
