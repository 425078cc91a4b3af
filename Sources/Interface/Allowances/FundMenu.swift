import Domain
import Exchange
import Workspace

/// What can be done with the report on funds (requirement 154).
enum FundMenu {
  static let title = Text(de: "Bericht über Einsatzmittel", en: "Report on funds")

  static func open(_ app: App) {
    ReportMenu(title: title, hasTable: true) { app in
      let report = FundReport(app.workspace.office, reading: app.workspace.germanReading)
      return .init(document: report.document, rows: report.rows, fileName: report.fileName)
    }.open(app)
  }
}
