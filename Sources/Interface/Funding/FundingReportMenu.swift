import Domain
import Exchange
import Workspace

/// What can be done with the report on the money for projects.
enum FundingReportMenu {
  static let title = Text(de: "Bericht über Fördermittel …", en: "Report on funding …")

  static func open(_ app: App) {
    app.push(
      QuestionScreen(
        title,
        [
          .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
            app.read(report(app).document)
            open(app)
          },
          .init(key: Text("h"), Text(de: "Zum Drucken (HTML) …", en: "For printing (HTML) …")) {
            save("html", $0) { HTMLWriter.text($0.document) }
          },
          .init(key: Text("m"), Text(de: "Markdown …", en: "Markdown …")) {
            save("md", $0) { MarkdownWriter.text($0.document) }
          },
          .init(key: Text("e"), Text(de: "Tabelle für Excel …", en: "Table for Excel …")) {
            save("csv", $0) { CSVWriter(.germanExcel).text($0.rows) }
          },
          .init(key: Text("c"), Text(de: "Tabelle (CSV) …", en: "Table (CSV) …")) {
            save("csv", $0) { CSVWriter().text($0.rows) }
          },
        ],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private static func report(_ app: App) -> FundingReport {
    app.follow()
    return FundingReport(app.workspace.office)
  }

  private static func save(_ ending: String, _ app: App, _ text: (FundingReport) -> String) {
    let report = report(app)
    app.save(text(report), named: ExportPath.proposal(report.fileName, ending: ending))
  }
}
